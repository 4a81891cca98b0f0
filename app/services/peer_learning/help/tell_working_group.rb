# frozen_string_literal: true

# Lets the working group know how many requests nobody answers: one line for each of its members, gone when there is none.
class PeerLearning::Help::TellWorkingGroup
  include Service::Base

  KIND = "help_unanswered"

  transaction do
    step :take_turns
    step :tell
  end

  private

  def take_turns
    DB.exec("SELECT pg_advisory_xact_lock(hashtext('peer_learning_help_unanswered'))")
  end

  def tell
    count = PeerLearning::Help::Unanswered.for_working_group.count
    PeerLearning::Connections::WorkingGroup.members.each { |user| keep_line(user, count) }
  end

  def keep_line(user, count)
    return PeerLearning::Notices.take_back(user, KIND) if count.zero?
    return if PeerLearning::Notices.correct(user, KIND, count:)
    PeerLearning::Notices.take_back(user, KIND)
    PeerLearning::Notices.tell(user, KIND, mail: true, count:)
  end
end
