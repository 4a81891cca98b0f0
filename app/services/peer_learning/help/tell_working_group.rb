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
    PeerLearning::Connections::WorkingGroup.members.each do |user|
      PeerLearning::Notices.keep_count(user, KIND, count)
    end
  end
end
