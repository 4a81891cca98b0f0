# frozen_string_literal: true

# A verb about one request: held until all of it is done, so that who presses at the same moment takes turns.
module PeerLearning::Help::HoldsRequest
  private

  # Of one that they may not see, nobody learns that it is there.
  def lock_request(params:, guardian:)
    request = PeerLearning::Help::Request.hold(params.request_id)
    request if request && guardian.can_see_help_request?(request)
  end

  # Of many it is asked then whether they may answer it.
  def hold_for_many(request_id)
    request = PeerLearning::Help::Request.hold(request_id)
    request&.kinds = PeerLearning::Help::HelpCategories.kinds
    request
  end

  def can_mark_help_request(guardian:, topic:)
    guardian.can_mark_help_request?(topic)
  end

  def can_answer_help_request(guardian:, request:)
    guardian.can_answer_help_request?(request)
  end

  def can_end_help_request(guardian:, request:)
    guardian.can_end_help_request?(request)
  end

  # Nobody is to answer it any more.
  def let_others_be(request:)
    others = request.calls.preload(:user).map(&:user)
    request.take_back_notices(others, "help_wanted")
  end

  def go_on(request:)
    return if !request.next_look_at
    Jobs.enqueue(Jobs::PeerLearningRouteHelp, request_id: request.id)
  end
end
