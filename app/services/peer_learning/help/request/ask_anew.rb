# frozen_string_literal: true

# Begins a request anew that nobody answered, where one of these members could be told of it: they said something new of
# themselves. Who was told before is not told again.
class PeerLearning::Help::Request::AskAnew
  include Service::Base
  include PeerLearning::Help::HoldsRequest

  params do
    attribute :request_id, :integer
    attribute :user_ids, :array

    validates :request_id, :user_ids, presence: true
  end

  transaction do
    model :request, :lock_unanswered
    policy :answerable
    step :begin_anew
  end

  step :go_on

  private

  # Asked once it is held: another may have begun it anew.
  def lock_unanswered(params:)
    request = hold_for_many(params.request_id)
    request if request && PeerLearning::Help::Request.unanswered.exists?(request.id)
  end

  def answerable(params:, request:, now:)
    tree = PeerLearning::Skills::Tree.load_bare
    among = params.user_ids
    PeerLearning::Help::Sharers.new(request, tree:, now:, among:, wider: true).best(1).any?
  end

  def begin_anew(request:, now:)
    request.ask_on(now:)
  end
end
