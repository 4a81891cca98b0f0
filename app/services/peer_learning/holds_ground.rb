# frozen_string_literal: true

# A verb about a member's own certificate: what it is about is held until all of it is done.
module PeerLearning::HoldsGround
  private

  def fetch_room(params:)
    PeerLearning::Certificate.rooms[params.kind]
  end

  def lock_ground(params:, guardian:, room:)
    room.hold(params.ground_id, guardian)
  end
end
