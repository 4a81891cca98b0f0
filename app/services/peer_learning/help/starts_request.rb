# frozen_string_literal: true

# A verb about a topic, `topic_id`, that is a request from then on where it was none.
module PeerLearning::Help::StartsRequest
  include PeerLearning::Help::HoldsRequest

  private

  def fetch_topic(params:)
    Topic.find_by(id: params.topic_id)
  end

  # What it is about is not merged away before it is kept.
  def share_catalogue
    PeerLearning::Skills::CatalogueLock.share
  end

  def start(params:, topic:, now:)
    language = params.language || PeerLearning::Help::AuthorLanguage.of(topic.user)
    urgency = params.urgency || "whenever"
    PeerLearning::Help::Request.start(topic, language:, urgency:, now:)
  end
end
