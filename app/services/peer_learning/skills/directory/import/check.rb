# frozen_string_literal: true

# Looks at every row of a file that is all there, and changes nothing.
class PeerLearning::Skills::Directory::Import::Check
  include Service::Base

  params do
    attribute :import_id, :integer
    validates :import_id, presence: true
  end

  options { attribute :in_background, :boolean, default: true }

  policy :can_import_learning_directory

  transaction do
    model :import
    policy :whole
    step :start
  end

  step :enqueue

  private

  def can_import_learning_directory(guardian:)
    guardian.can_import_learning_directory?
  end

  def fetch_import(params:)
    PeerLearning::Skills::Directory::Import.lock.find_by(id: params.import_id)
  end

  def whole(import:)
    !import.receiving? || import.whole?
  end

  # Said twice, it is begun once.
  def start(import:, now:)
    import.start(:checking, now:) if import.receiving?
  end

  def enqueue(import:, options:)
    return if !options.in_background || !import.checking?
    Jobs.enqueue(Jobs::PeerLearningImportDirectory, import_id: import.id)
  end
end
