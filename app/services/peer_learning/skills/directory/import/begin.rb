# frozen_string_literal: true

# Announces a file of members, whose parts come after.
class PeerLearning::Skills::Directory::Import::Begin
  include Service::Base

  params do
    attribute :filename, :string
    attribute :bytes, :integer

    before_validation do
      self.filename = filename.to_s.squish.truncate(255).presence || "directory.csv"
    end

    validate do
      model = PeerLearning::Skills::Directory::Import
      if bytes.to_i < 1
        errors.add(:bytes, I18n.t("peer_learning.import.file.empty"))
      elsif bytes > model::MAX_BYTES
        errors.add(:bytes, I18n.t("peer_learning.import.file.too_large", max: model.max_megabytes))
      end
    end
  end

  policy :can_import_learning_directory
  model :import, :create_import

  private

  def can_import_learning_directory(guardian:)
    guardian.can_import_learning_directory?
  end

  def create_import(params:, guardian:, now:)
    PeerLearning::Skills::Directory::Import.create(
      user: guardian.user,
      worked_at: now,
      **params.slice(:filename, :bytes),
    )
  end
end
