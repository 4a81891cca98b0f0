# frozen_string_literal: true

# Thanks another member for a skill: once, in words that can be changed.
class PeerLearning::Connections::Thanks::Give
  include Service::Base
  include PeerLearning::Connections::HoldsConnection

  params do
    attribute :connection_id, :integer
    attribute :receiver_id, :integer
    attribute :skill_id, :integer
    attribute :words, :string

    before_validation { self.words = PeerLearning::Skills::PlainText.clean(words) }

    validates :connection_id, :receiver_id, :skill_id, presence: true
    validates :words,
              length: {
                maximum: PeerLearning::Connections::Thanks::MAX_WORDS,
                message: ->(*) do
                  I18n.t(
                    "peer_learning.connections.thanks",
                    max: PeerLearning::Connections::Thanks::MAX_WORDS,
                  )
                end,
              }
  end

  transaction do
    model :connection, :lock_connection
    model :member
    policy :in_time
    model :receiver
    step :thank
  end

  private

  def in_time(connection:)
    connection.over_and_met?
  end

  def fetch_receiver(params:, connection:, member:)
    connection
      .taking_part
      .without(member)
      .find do |other|
        other.user_id == params.receiver_id && connection.owes?(other, params.skill_id)
      end
  end

  def thank(params:, connection:, member:, receiver:)
    about = { giver: member.user, receiver: receiver.user, skill_id: params.skill_id }
    thanks = connection.thanks.find_or_initialize_by(about)
    first = thanks.new_record?
    thanks.update!(words: params.words.presence)
    connection.thanks.reset
    return if !first
    PeerLearning::Notices.tell(
      receiver.user,
      "connection_thanked",
      connection_id: connection.id,
      display_username: member.user.username,
      skill: thanks.skill.name(receiver.user.effective_locale),
    )
  end
end
