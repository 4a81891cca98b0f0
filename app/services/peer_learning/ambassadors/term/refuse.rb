# frozen_string_literal: true

# Cannot take over what another ambassador looks after; that one serves on.
class PeerLearning::Ambassadors::Term::Refuse
  include Service::Base
  include PeerLearning::Ambassadors::HoldsTerm

  params do
    attribute :term_id, :integer
    validates :term_id, presence: true
  end

  policy :ambassador

  transaction do
    model :term, :lock_term
    step :refuse
  end

  private

  def ambassador(guardian:)
    guardian.ambassador?
  end

  def refuse(guardian:, term:, now:)
    return if term.successor_id != guardian.user.id
    term.update!(successor: nil)
    term.record("refused_to_take_over", by: guardian.user, now:)
    PeerLearning::Notices.take_back(
      guardian.user,
      "ambassador_asked_to_take_over",
      ambassador_term_id: term.id,
    )
    term.tell("ambassador_not_taken_over", display_username: guardian.user.username)
  end
end
