# frozen_string_literal: true

# Clinics to come, the reader's own first, then by when they are held; those without a time yet stand last. Past ones from
# the latest back, a page at a time.
class PeerLearning::Clinics::List
  include Service::Base

  MOST = 100
  PAGE = 30

  params do
    attribute :skill_id, :integer
    attribute :language, :string
    attribute :level, :integer
    attribute :past, :boolean, default: false
    attribute :before, :string

    validate do
      if before.present? && !before_time
        errors.add(:before, I18n.t("peer_learning.clinics.check.before"))
      end
    end

    def before_time
      PeerLearning::Clock.moment(before) if before.present?
    end
  end

  model :clinics, optional: true
  model :board

  private

  def fetch_clinics(params:, guardian:, now:)
    clinics = PeerLearning::Clinics::Clinic.visible_to(guardian)
    clinics = clinics.about_skill(params.skill_id) if params.skill_id
    clinics = clinics.understood_in(params.language) if params.language.present?
    clinics = clinics.for_level(params.level) if params.level
    return clinics.past(now, before: params.before_time).limit(PAGE) if params.past
    clinics.to_come(now).limit(MOST)
  end

  def fetch_board(guardian:, clinics:, now:)
    PeerLearning::Clinics::Board.new(clinics, guardian, now:)
  end
end
