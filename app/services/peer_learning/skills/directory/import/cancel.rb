# frozen_string_literal: true

# Stops an import after the batch that is being worked on; what was applied by then stays.
class PeerLearning::Skills::Directory::Import::Cancel
  include Service::Base

  params do
    attribute :import_id, :integer
    validates :import_id, presence: true
  end

  policy :can_import_learning_directory

  transaction do
    model :import
    step :cancel
  end

  private

  def can_import_learning_directory(guardian:)
    guardian.can_import_learning_directory?
  end

  def fetch_import(params:)
    PeerLearning::Skills::Directory::Import.lock.find_by(id: params.import_id)
  end

  # One that came to its end before is left as it is.
  def cancel(import:, now:)
    import.finish(:cancelled, now:) if import.receiving? || import.checked? || import.running?
  end
end
