# frozen_string_literal: true

# What the clock does to a term, and what the forum's trust does: it begins, is talked about, is reminded of, and ends.
class PeerLearning::Ambassadors::Term::Tend
  include Service::Base
  include PeerLearning::Ambassadors::HoldsTerm

  params do
    attribute :term_id, :integer
    validates :term_id, presence: true
  end

  transaction do
    model :term, :lock_term
    step :start
    step :keep_in_group
    step :talk
    step :remind
    step :end_it
  end

  private

  def start(term:, now:)
    term.start(by: nil, now:) if term.confirmed? && term.begins_on <= now.to_date
  end

  def keep_in_group(term:)
    PeerLearning::Ambassadors::Membership.join(term.user) if term.serving?
  end

  # Nobody is sent away overnight who may not apply any more, nor told twice.
  def talk(term:, now:)
    return if !term.serving?
    if term.user.guardian.eligible_as_ambassador?
      end_talk(term, now)
    elsif !term.talk_until && !term.kept_on
      begin_talk(term, now)
    end
  end

  def begin_talk(term, now)
    talk_until = [now.to_date + PeerLearning::Ambassadors::Term::TALK, term.ends_on].min
    term.update!(talk_until:)
    term.record("talk_began", by: nil, now:)
    term.tell("ambassador_talk", until: talk_until.iso8601)
    to_working_group(term, "ambassador_talk_of", mail: true, until: talk_until.iso8601)
  end

  def end_talk(term, now)
    was_talked = term.talk_until.present?
    term.update!(talk_until: nil, kept_on: false) if was_talked || term.kept_on
    return if !was_talked
    term.record("talk_ended", by: nil, now:)
    answered(term, "ambassador_talk_of")
    PeerLearning::Notices.take_back(term.user, "ambassador_talk")
    term.tell("ambassador_talk_over", mail: false)
  end

  def remind(term:, now:)
    return if !PeerLearning::Ambassadors::Term.to_remind(now.to_date).exists?(id: term.id)
    term.update!(reminded_at: now)
    term.tell("ambassador_term_ending", until: term.ends_on.iso8601)
  end

  def end_it(term:, now:)
    return if !PeerLearning::Ambassadors::Term.to_end(now.to_date).exists?(id: term.id)
    term.finish("ended", by: nil, now:)
    answered(term, "ambassador_wants_to_go_on", "ambassador_talk_of")
    PeerLearning::Notices.take_back(term.user, "ambassador_talk", "ambassador_term_ending")
    term.tell("ambassador_term_over")
  end
end
