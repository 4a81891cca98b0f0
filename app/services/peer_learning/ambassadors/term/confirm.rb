# frozen_string_literal: true

# Makes an applicant an ambassador, from a day on and for as long as a setting says.
class PeerLearning::Ambassadors::Term::Confirm
  include Service::Base
  include PeerLearning::Ambassadors::HoldsTerm

  # How far ahead it may begin.
  AHEAD = 90.days

  params do
    attribute :term_id, :integer
    # Today where it is not given.
    attribute :begins_on, :date
    validates :term_id, presence: true
  end

  policy :can_confirm_ambassadors

  transaction do
    model :term, :lock_term
    policy :somebody_elses
    policy :still_applied
    policy :may_still_apply
    policy :begins_soon
    step :confirm
  end

  step :tell

  private

  # Pressed twice, it is so already.
  def still_applied(term:)
    term.applied? || term.confirmed? || term.serving?
  end

  def may_still_apply(term:)
    !term.applied? || term.user.guardian.can_apply_as_ambassador?
  end

  def begins_soon(params:, now:)
    today = now.to_date
    params.begins_on.nil? || params.begins_on.between?(today, today + AHEAD)
  end

  def confirm(params:, guardian:, term:, now:)
    return context[:is_done] = true if !term.applied?
    begins_on = params.begins_on || now.to_date
    ends_on = begins_on + SiteSetting.peer_learning_ambassador_term_days.days
    term.update!(state: "confirmed", begins_on:, ends_on:)
    term.record("confirmed", by: guardian.user, now:)
    term.start(by: nil, now:) if begins_on <= now.to_date
  end

  def tell(term:)
    return if context[:is_done]
    answered(term, "ambassador_applied")
    term.tell("ambassador_confirmed", until: term.ends_on.iso8601)
  end
end
