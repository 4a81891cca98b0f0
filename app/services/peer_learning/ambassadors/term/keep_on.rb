# frozen_string_literal: true

# The talk is over: whoever may not apply any more serves until the end of the term all the same.
class PeerLearning::Ambassadors::Term::KeepOn
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
    step :keep_on
  end

  private

  def keep_on(guardian:, term:, now:)
    return if !term.talk_until || term.kept_on
    term.update!(talk_until: nil, kept_on: true)
    term.record("kept_on", by: guardian.user, now:)
    answered(term, "ambassador_talk_of")
    PeerLearning::Notices.take_back(term.user, "ambassador_talk")
    term.tell("ambassador_kept_on", until: term.ends_on.iso8601)
  end
end
