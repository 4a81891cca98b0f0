# frozen_string_literal: true

# Makes a request of a topic in which help is asked for. Done again, it is the same one.
class PeerLearning::Help::Request::Begin
  include Service::Base

  params do
    attribute :topic_id, :integer
    validates :topic_id, presence: true
  end

  model :topic
  policy :asks_for_help
  transaction { model :request, :start }

  step :go_on

  private

  def fetch_topic(params:)
    Topic.find_by(id: params.topic_id)
  end

  # Only people ask for help.
  def asks_for_help(topic:)
    !topic.private_message? && topic.user&.human? &&
      PeerLearning::Help::HelpCategories.kind_of(topic.category_id).present?
  end

  def start(topic:, now:)
    language = PeerLearning::Help::AuthorLanguage.of(topic.user)
    PeerLearning::Help::Request.start(topic, language:, now:)
  end

  def go_on(request:)
    Jobs.enqueue(Jobs::PeerLearningRouteHelp, request_id: request.id)
  end
end
