# frozen_string_literal: true

# A verb about one term, held until all of it is done.
module PeerLearning::Ambassadors::HoldsTerm
  private

  def lock_term(params:)
    PeerLearning::Ambassadors::Term.hold(params.term_id)
  end

  def lock_own_term(guardian:)
    PeerLearning::Ambassadors::Term.hold_of(guardian.user)
  end

  def can_confirm_ambassadors(guardian:)
    guardian.can_confirm_ambassadors?
  end

  # Nobody decides about themselves.
  def somebody_elses(guardian:, term:)
    term.user_id != guardian.user.id
  end

  def serving(term:)
    term.serving?
  end

  def to_working_group(term, kind, mail: false, **facts)
    PeerLearning::Connections::WorkingGroup
      .members
      .where.not(id: term.user_id)
      .each do |user|
        term.tell(kind, to: user, mail:, display_username: term.user.username, **facts)
      end
  end

  # What they were asked is answered, whoever of them did.
  def answered(term, *kinds)
    PeerLearning::Connections::WorkingGroup.members.each do |user|
      PeerLearning::Notices.take_back(user, *kinds, ambassador_term_id: term.id)
    end
  end
end
