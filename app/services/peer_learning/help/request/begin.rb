# frozen_string_literal: true

# Makes a request of a topic in which help is asked for. Done again, it is the same one.
class PeerLearning::Help::Request::Begin
  include Service::Base
  include PeerLearning::Help::StartsRequest

  # What its author may have said while they wrote.
  SAID = %i[language urgency skill_ids].freeze

  params do
    attribute :topic_id, :integer
    attribute :language, :string
    attribute :urgency, :string
    # With commas between them; empty where its author said that it is about none of the catalogue.
    attribute :skill_ids, :string

    validates :topic_id, presence: true

    before_validation do
      # The questions are soft: what makes no sense is as if nothing was said.
      self.language = nil if !PeerLearning::Languages.known?(language)
      self.urgency = nil if !PeerLearning::Help::Request.urgencies.key?(urgency)
    end

    def chosen_ids
      ids = skill_ids&.split(",")&.grep(/\A\d{1,18}\z/)
      ids&.map(&:to_i)&.first(PeerLearning::Help::Request::MAX_SKILLS)
    end
  end

  model :topic
  policy :asks_for_help
  model :meant, optional: true

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
  def fetch_meant(params:, topic:)
    return if PeerLearning::Help::Request.exists?(topic_id: topic.id)
    return params.chosen_ids if params.chosen_ids
    PeerLearning::Help::Spotter.spot(title: topic.title, body: topic.first_post&.raw.to_s)
  end

  def be_about(request:, meant:)
    return if meant.blank? || request.skill_links.any?
    request.be_about(meant & PeerLearning::Skills::Skill.active.where(id: meant).ids)
  end
end
