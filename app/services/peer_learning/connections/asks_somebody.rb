# frozen_string_literal: true

# A question to others whether they would meet. It is told once it is kept.
module PeerLearning::Connections::AsksSomebody
  private

  def can_ask(guardian:)
    guardian.can_ask_for_connections?
  end

  def fetch_skill(params:)
    PeerLearning::Skills::Skill.follow(params.skill_id).then { |skill| skill if skill&.active? }
  end

  def few_open_asks(guardian:, connection:)
    open = PeerLearning::Connections::Connection.where(state: "proposed", asker: guardian.user)
    connection || open.count < SiteSetting.peer_learning_max_open_asks
  end

  def announce(connection:)
    connection.announce
  end

  def find_peer(username, guardian)
    user = User.find_by_username(username)
    user if user && guardian.can_ask_for_connection?(user)
  end
end
