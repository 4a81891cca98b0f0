# frozen_string_literal: true

# What keeps a file: without a reference to it, it is cleaned up.
class UploadReference < ApplicationRecord
  belongs_to :upload
  belongs_to :target, polymorphic: true

  # From now on the target keeps these and no others.
  def self.ensure_exist!(upload_ids:, target:)
    kept = { target_type: target.class.to_s, target_id: target.id }
    upload_ids = upload_ids.compact_blank.uniq
    transaction do
      where(kept).where.not(upload_id: upload_ids).delete_all
      insert_all(upload_ids.map { |upload_id| { upload_id:, **kept } }) if upload_ids.any?
    end
  end
end
