# frozen_string_literal: true

# Tells that an agreement ends soon if no time is found for it.
class PeerLearning::Connections::Connection::SayLastWord
  include Service::Base
  include PeerLearning::Connections::HoldsConnection

  params do
    attribute :connection_id, :integer
    validates :connection_id, presence: true
  end

  transaction do
    model :connection, :lock_connection
    step :say_last_word
  end

  step :announce

  private

  def lock_connection(params:, now:)
    PeerLearning::Connections::Connection.to_say_last_word(now).hold(params.connection_id)
  end

  def say_last_word(connection:, now:)
    connection.say_last_word(now:)
  end
end
