# frozen_string_literal: true

# A verb of the working group's about one request, which nobody else changes meanwhile.
module PeerLearning::Connections::HoldsSupportRequest
  extend ActiveSupport::Concern

  included do
    params do
      attribute :support_request_id, :integer
      validates :support_request_id, presence: true
    end
  end

  private

  def can_give_support(guardian:)
    guardian.can_give_learning_support?
  end

  def lock_support_request(params:, now:)
    PeerLearning::Connections::SupportRequest.hold(params.support_request_id, now:)
  end

  # More or fewer are free now.
  def tell_working_group
    Jobs.enqueue(Jobs::PeerLearningTellOfSupport)
  end
end
