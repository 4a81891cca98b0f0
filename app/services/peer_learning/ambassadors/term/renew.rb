# frozen_string_literal: true

# Lets a term go on for as long again, to whoever asked to.
class PeerLearning::Ambassadors::Term::Renew
  include Service::Base
  include PeerLearning::Ambassadors::HoldsTerm

  params do
    attribute :term_id, :integer
    validates :term_id, presence: true
  end

  policy :can_confirm_ambassadors

  transaction do
    model :term, :lock_term
    policy :somebody_elses
    policy :serving
    step :renew
  end

  private

  # Pressed twice, nobody waits for it any more.
  def renew(guardian:, term:, now:)
    return if !term.renewal_asked_at
    days = SiteSetting.peer_learning_ambassador_term_days.days
    term.update!(ends_on: term.ends_on + days, renewal_asked_at: nil, reminded_at: nil)
    term.record("renewed", by: guardian.user, now:)
    answered(term, "ambassador_wants_to_go_on")
    PeerLearning::Notices.take_back(term.user, "ambassador_term_ending")
    term.tell("ambassador_renewed", until: term.ends_on.iso8601)
  end
end
