# frozen_string_literal: true

# Ends a request: it is solved, something for a clinic, or needed no longer. Who asked says so, or who looks after requests.
class PeerLearning::Help::Request::End
  include Service::Base
  include PeerLearning::Help::HoldsRequest

  params do
    attribute :request_id, :integer
    attribute :ending, :string

    validates :request_id, presence: true
    validates :ending,
              inclusion: {
                in: PeerLearning::Help::Request::ENDINGS,
                message: ->(*) { I18n.t("peer_learning.help.check.ending") },
              }
  end

  transaction do
    model :request, :lock_request
    policy :can_end_help_request
    policy :in_time
    step :end_it
  end

  private

  def in_time(params:, request:)
    request.under_way? || request.state == params.ending
  end

  def end_it(params:, guardian:, request:, now:)
    return if !request.under_way?
    request.end_as(params.ending, now:)
    let_others_be(request:)
    thank(request, guardian.user) if request.solved?
  end

  # Whoever had taken it learns that it helped.
  def thank(request, ender)
    request.take_back_notices([request.taker].compact, "help_still_yours")
    return if !request.taker || request.taker == ender
    request.tell(request.taker, "help_solved", mail: false, display_username: request.user.username)
  end
end
