# frozen_string_literal: true

# Lets the working group know how many requests nobody looks after. However many come, each of its members has one line
# that counts them, is mailed of it once until they have read it, and is left alone when nothing is free any more.
class PeerLearning::Connections::SupportRequest::TellWorkingGroup
  include Service::Base

  KIND = "support_needed"

  transaction do
    step :take_turns
    model :requests, optional: true
    step :tell
    step :remember
  end

  private

  # Whoever comes second counts what the first did.
  def take_turns
    DB.exec("SELECT pg_advisory_xact_lock(hashtext('peer_learning_support_requests'))")
  end

  def fetch_requests(now:)
    PeerLearning::Connections::SupportRequest.free(now).to_a
  end

  def tell(requests:)
    PeerLearning::Connections::WorkingGroup.members.each do |user|
      theirs = requests.reject { |request| request.user_id == user.id }
      keep_line(user, theirs)
    end
  end

  def remember(requests:, now:)
    PeerLearning::Connections::SupportRequest.where(id: requests, told_at: nil).update_all(
      told_at: now,
    )
  end

  def keep_line(user, requests)
    count = requests.size
    return PeerLearning::Notices.take_back(user, KIND) if count.zero?
    return if PeerLearning::Notices.correct(user, KIND, count:) || requests.all?(&:told_at)
    PeerLearning::Notices.take_back(user, KIND)
    PeerLearning::Notices.tell(user, KIND, mail: true, count:)
  end
end
