# frozen_string_literal: true

# Asks another ambassador to take over, with all that one looks after; nobody named takes it back. One serves until they say yes.
class PeerLearning::Ambassadors::Term::HandOver
  include Service::Base
  include PeerLearning::Ambassadors::HoldsTerm
  include PeerLearning::Ambassadors::FindsColleague

  params { attribute :username, :string }

  transaction do
    model :term, :lock_own_term
    policy :serving
    model :colleague, optional: true
    policy :colleague_known
    step :ask
  end

  private

  def colleague_known(params:, colleague:)
    params.username.blank? || colleague.present?
  end

  def ask(guardian:, term:, colleague:, now:)
    return if term.successor == colleague
    if term.successor
      PeerLearning::Notices.take_back(
        term.successor,
        "ambassador_asked_to_take_over",
        ambassador_term_id: term.id,
      )
    end
    term.update!(successor: colleague)
    return if !colleague
    term.record("asked_to_take_over", by: guardian.user, now:)
    term.tell(
      "ambassador_asked_to_take_over",
      to: colleague,
      display_username: guardian.user.username,
    )
  end
end
