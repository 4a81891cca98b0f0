# frozen_string_literal: true

# Asks the working group for an interpreter, or for help with the connection.
class PeerLearning::Connections::SupportRequest::Make
  include Service::Base
  include PeerLearning::Connections::HoldsConnection

  params do
    attribute :connection_id, :integer
    attribute :kind, :string
    attribute :note, :string

    before_validation { self.note = PeerLearning::Skills::PlainText.clean(note) }

    validates :connection_id, presence: true
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

  transaction do
    model :connection, :lock_connection
    model :member
    policy :in_time
    step :ask
  end

  step :tell_working_group

  private

  def in_time(connection:)
    connection.under_way?
  end

  # Asked again after it was done, it is a new question.
  def ask(params:, connection:, member:)
    request =
      connection.support_requests.find_or_initialize_by(user: member.user, kind: params.kind)
    request.note = params.note.presence
    request.assign_attributes(state: "open", handler: nil, told_at: nil) if request.done?
    request.save!
    connection.support_requests.reset
  end

  def tell_working_group
    Jobs.enqueue(Jobs::PeerLearningTellOfSupport)
  end
end
