# frozen_string_literal: true

# Says that a topic asks for help, or says better what it asks for. What is not given stays as it is.
class PeerLearning::Help::Request::Mark
  include Service::Base
  include PeerLearning::Help::StartsRequest

  FIELDS = %i[kind language urgency].freeze

  params do
    include PeerLearning::GivenFields

    attribute :topic_id, :integer
    attribute :kind, :string
    attribute :language, :string
    attribute :urgency, :string
    attribute :skill_ids

    validates :topic_id, presence: true

    validate do
      check = PeerLearning::Help::Check
      %i[kind language urgency skill_ids].each do |field|
        next if !given?(field)
        check.public_send(field, public_send(field)).each { |words| errors.add(field, words) }
      end
    end
  end

  model :topic
  policy :can_mark_help_request

  transaction do
    step :share_catalogue
    policy :skills_known
    model :request, :start
    policy :kind_said
    step :mark
    step :ask
  end

  step :go_on

  private

  def skills_known(params:)
    ids = Array(params.skill_ids)
    PeerLearning::Skills::Skill.active.where(id: ids).count == ids.uniq.size
  end

  # Elsewhere than in a help category somebody has to say which kind of help it is.
  def kind_said(params:, request:)
    params.kind || request.kind
  end

  def mark(params:, request:)
    request.assign_attributes(params.given(FIELDS))
    before = request.skill_links.pluck(:skill_id)
    request.be_about(params.skill_ids) if params.given?(:skill_ids)
    context[:changed] = request.changed? || request.skill_links.pluck(:skill_id).sort != before.sort
  end

  # Others are the right ones now than were before.
  def ask(request:, changed:, now:)
    return request.ask_on(now:) if request.unmarked? || (request.open? && changed)
    request.save!
  end
end
