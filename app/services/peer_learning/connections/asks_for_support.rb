# frozen_string_literal: true

# A member's verb about help that they need: for a connection, or for a sitting, of which the id is given.
module PeerLearning::Connections::AsksForSupport
  extend ActiveSupport::Concern

  included do
    params do
      attribute :connection_id, :integer
      attribute :sitting_id, :integer
      attribute :kind, :string
      attribute :note, :string

      before_validation { self.note = PeerLearning::Skills::PlainText.clean(note) }

      validates :kind, inclusion: { in: PeerLearning::Connections::SupportRequest.kinds.keys }
      validates :note,
                length: {
                  maximum: PeerLearning::Connections::SupportRequest::MAX_NOTE,
                  message: ->(*) do
                    I18n.t(
                      "peer_learning.connections.note",
                      max: PeerLearning::Connections::SupportRequest::MAX_NOTE,
                    )
                  end,
                }
    end
  end

  private

  def tell_working_group
    Jobs.enqueue(Jobs::PeerLearningTellOfSupport)
  end
end
