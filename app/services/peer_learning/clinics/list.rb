# frozen_string_literal: true

# Clinics to come, the reader's own first, then by when they are held; those without a time yet stand last. Past ones from
# the latest back, a page at a time. What is held in a span of time, past or not, by when.
class PeerLearning::Clinics::List
  include Service::Base

  MOST = 100
  PAGE = 30
  LONGEST = 45.days

  params do
    attribute :skill_id, :integer
    attribute :language, :string
    attribute :level, :integer
    attribute :region, :string
    attribute :past, :boolean, default: false
    attribute :before, :string
    attribute :from, :string
    attribute :to, :string

    validate do
      errors.add(:before, I18n.t("peer_learning.clinics.check.before")) if before.present? && !place
      if region != PeerLearning::World::EVERYWHERE
        check.region(region.presence).each { |text| errors.add(:region, text) }
      end
      check.span(from, to, longest: LONGEST).each { |text| errors.add(:from, text) } if span?
    end

    # What `before` says: when the last clinic of the page before was over, and its id.
    def place
      over, id = before.to_s.split(",")
      place = [PeerLearning::Clock.moment(over), Integer(id, exception: false)]
      place if place.all?
    end

    def span?
      from.present? || to.present?
    end

    def span
      PeerLearning::Clock.moment(from)...PeerLearning::Clock.moment(to)
    end

    private

    def check
      PeerLearning::Clinics::Check
    end
  end

  model :clinics, optional: true
  model :board
  model :page_after, optional: true

  private

  def fetch_clinics(params:, guardian:, now:)
    clinics = PeerLearning::Clinics::Clinic.visible_to(guardian)
    clinics = clinics.about_skill(params.skill_id) if params.skill_id
    clinics = clinics.understood_in(params.language) if params.language.present?
    clinics = clinics.for_level(params.level) if params.level
    clinics = clinics.for_region(params.region) if params.region.present?
    return clinics.held_in(params.span).limit(MOST) if params.span?
    return clinics.past(now, before: params.place).limit(PAGE) if params.past
    clinics.to_come(now).limit(MOST)
  end

  def fetch_board(guardian:, clinics:, now:)
    PeerLearning::Clinics::Board.new(clinics, guardian, now:)
  end

  # What it is asked for with, as `before`.
  def fetch_page_after(params:, clinics:, board:)
    return if !params.past || !clinics.offset(PAGE).exists?
    last = board.clinics.last
    "#{last.over_at.iso8601(6)},#{last.id}"
  end
end
