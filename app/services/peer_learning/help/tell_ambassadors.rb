# frozen_string_literal: true

# Lets the ambassadors whom a request reached know how many there are for whom they could find somebody: one line for each of them,
# which counts what nobody of them looks after.
class PeerLearning::Help::TellAmbassadors
  include Service::Base

  KIND = "ambassador_help_waits"

  params do
    attribute :request_id, :integer
    validates :request_id, presence: true
  end

  model :request

  transaction do
    step :take_turns
    step :tell
  end

  private

  def fetch_request(params:)
    PeerLearning::Help::Request.find_by(id: params.request_id)
  end

  # Whoever comes second counts what the first did.
  def take_turns
    DB.exec("SELECT pg_advisory_xact_lock(hashtext('peer_learning_help_ambassadors'))")
  end

  def tell(request:, now:)
    source = PeerLearning::Help::Unanswered::SOURCE
    PeerLearning::Help::Unanswered
      .ambassadors_for(request, now:)
      .each do |user|
        count = PeerLearning::Ambassadors::Queue.new(user.guardian, now:).count(source:)
        PeerLearning::Notices.keep_count(user, KIND, count)
      end
  end
end
