# frozen_string_literal: true

# A member's connections: what waits for them, what they wait for, and what is over.
class PeerLearning::Connections::List
  include Service::Base

  policy :can_have_connections
  model :agenda

  private

  def can_have_connections(guardian:)
    guardian.authenticated?
  end

  def fetch_agenda(guardian:, now:)
    PeerLearning::Connections::Agenda.new(guardian.user, now:)
  end
end
