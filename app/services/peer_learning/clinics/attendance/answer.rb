# frozen_string_literal: true

# Says whether somebody comes to a sitting. Where every seat is taken, who would come waits in line, and moves up as soon as
# one comes free. Said again, it changes nothing, and keeps the place in the line.
class PeerLearning::Clinics::Attendance::Answer
  include Service::Base
  include PeerLearning::Clinics::HoldsSitting

  params do
    include PeerLearning::GivenFields

    attribute :sitting_id, :integer
    attribute :answer, :string
    attribute :level, :integer
    attribute :language, :string
    attribute :text_only, :boolean

    before_validation do
      self.language = language.presence
      self.text_only ||= false
    end

    validates :sitting_id, presence: true
    validates :answer, inclusion: { in: PeerLearning::Clinics::Attendance::ANSWERS }

    validate do
      check = PeerLearning::Clinics::Check
      check.level(level).each { |text| errors.add(:level, text) }
      check.language(language).each { |text| errors.add(:language, text) } if language
    end

    # What is not given stays as it is.
    def needs
      given(%i[level language text_only])
    end

    def gives_back_only?
      answer == "not_going" && needs.empty?
    end
  end

  transaction do
    model :sitting, :lock_sitting
    policy :can_come
    model :clinic
    policy :still_open
    step :answer
  end

  step :keep_sitting

  private

  # A seat can be given back by whoever has it.
  def can_come(params:, guardian:, sitting:)
    super(guardian:) || (params.gives_back_only? && guardian.can_give_back_seat?(sitting))
  end

  def answer(params:, guardian:, sitting:, now:)
    sitting.answer(guardian.user, params.answer, now:, **params.needs)
  end
end
