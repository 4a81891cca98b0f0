# frozen_string_literal: true

# Changes what was looked at before, row by row.
class PeerLearning::Skills::Directory::Import::Apply
  include Service::Base

  params do
    attribute :import_id, :integer
    validates :import_id, presence: true
  end

  options { attribute :in_background, :boolean, default: true }

  policy :can_import_learning_directory
  model :import
  policy :looked_at
  step :propose_skills
  step :start
  step :enqueue

  private

  def can_import_learning_directory(guardian:)
    guardian.can_import_learning_directory?
  end

  def fetch_import(params:)
    PeerLearning::Skills::Directory::Import.find_by(id: params.import_id)
  end

  def looked_at(import:)
    import.checked? || import.applying? || import.applied?
  end

  # What stands under a name already is left as it is.
  def propose_skills(import:, guardian:, now:)
    return if !import.checked?
    import.new_skills.each do |name|
      PeerLearning::Skills::Skill::Propose.call(
        params: {
          name:,
          locale: SiteSetting.default_locale,
          area: "individual",
          reason: I18n.t("peer_learning.import.proposed_by", file: import.filename),
        },
        guardian:,
        now:,
      )
    end
  end

  # Said twice, it is begun once.
  def start(import:, guardian:, now:)
    import.with_lock do
      next if !import.checked?
      import.start(:applying, now:)
      StaffActionLogger.new(guardian.user).log_custom(
        "peer_learning_directory_import",
        { import: import.id, file: import.filename },
      )
    end
  end

  def enqueue(import:, options:)
    return if !options.in_background || !import.applying?
    Jobs.enqueue(Jobs::PeerLearningImportDirectory, import_id: import.id)
  end
end
