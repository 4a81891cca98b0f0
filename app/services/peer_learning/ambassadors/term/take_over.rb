# frozen_string_literal: true

# Looks after what another ambassador did, who is thanked and free.
class PeerLearning::Ambassadors::Term::TakeOver
  include Service::Base
  include PeerLearning::Ambassadors::HoldsTerm

  params do
    attribute :term_id, :integer
    validates :term_id, presence: true
  end

  policy :ambassador

  transaction do
    model :term, :lock_term
    policy :asked
    step :take_over
  end

  private

  def ambassador(guardian:)
    guardian.ambassador?
  end

  # Pressed twice, it is theirs already.
  def asked(guardian:, term:)
    term.handed_over? || (term.serving? && term.successor_id == guardian.user.id)
  end

  def take_over(guardian:, term:, now:)
    return if term.handed_over?
    user = guardian.user
    PeerLearning::Ambassadors::Item
      .hold_of(term.user)
      .each { |item| item.give(user, deed: "taken_over", by: user, now:) }
    term.finish("handed_over", by: user, now:)
    answered(term, "ambassador_wants_to_go_on", "ambassador_talk_of")
    PeerLearning::Notices.take_back(
      user,
      "ambassador_asked_to_take_over",
      ambassador_term_id: term.id,
    )
    term.tell("ambassador_taken_over", display_username: user.username)
  end
end
