# frozen_string_literal: true

# Makes a request of a topic in which help is asked for. Done again, it is the same one.
class PeerLearning::Help::Request::Begin
  include Service::Base
  include PeerLearning::Help::StartsRequest

  params do
    attribute :topic_id, :integer
    validates :topic_id, presence: true
  end

  model :topic
  policy :asks_for_help
  model :spotted, optional: true

  transaction do
    step :share_catalogue
    model :request, :start
    step :be_about
  end

  step :go_on

  private

  # Only people ask for help.
  def asks_for_help(topic:)
    !topic.private_message? && topic.user&.human? &&
      PeerLearning::Help::HelpCategories.kind_of(topic.category_id).present?
  end

  # Of one that is there already, somebody may have said what it is about.
  def fetch_spotted(topic:)
    return if PeerLearning::Help::Request.exists?(topic_id: topic.id)
    PeerLearning::Help::Spotter.spot(title: topic.title, body: topic.first_post&.raw.to_s)
  end

  def be_about(request:, spotted:)
    return if spotted.blank? || request.skill_links.any?
    skills = PeerLearning::Skills::Skill.active.where(id: spotted).index_by(&:id)
    request.be_about(spotted & skills.keys)
  end
end
