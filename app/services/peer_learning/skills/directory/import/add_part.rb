# frozen_string_literal: true

# Takes in a part of the file; the same part again changes nothing.
class PeerLearning::Skills::Directory::Import::AddPart
  include Service::Base

  params do
    attribute :import_id, :integer
    attribute :position, :integer
    attribute :content

    validates :import_id, presence: true
    validates :position, inclusion: { in: 0..PeerLearning::Skills::Directory::Import::MAX_BYTES }

    validate do
      size = content.to_s.bytesize
      if !size.between?(1, PeerLearning::Skills::Directory::Import::MAX_PART_BYTES)
        errors.add(:content, I18n.t("peer_learning.import.file.part"))
      end
    end
  end

  policy :can_import_learning_directory
  model :import
  policy :still_receiving
  policy :has_room_for_part
  step :add_part

  private

  def can_import_learning_directory(guardian:)
    guardian.can_import_learning_directory?
  end

  def fetch_import(params:, guardian:)
    PeerLearning::Skills::Directory::Import.find_by(id: params.import_id, user: guardian.user)
  end

  def still_receiving(import:)
    import.receiving?
  end

  def has_room_for_part(params:, import:)
    others = import.parts.where.not(position: params.position)
    others.sum("length(content)") + params.content.bytesize <= import.bytes
  end

  def add_part(params:, import:)
    import.parts.upsert(
      params.slice(:position, :content),
      unique_by: %i[import_id position],
      record_timestamps: false,
    )
  end
end
