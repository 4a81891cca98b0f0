# frozen_string_literal: true

# How connections stand, in numbers.
class PeerLearning::Connections::Count
  include Service::Base

  policy :can_see_connection_states
  model :states

  private

  def can_see_connection_states(guardian:)
    guardian.can_see_connection_states?
  end

  def fetch_states
    connections = PeerLearning::Connections::Connection
    connections.states.transform_values { 0 }.merge(connections.group(:state).count)
  end
end
