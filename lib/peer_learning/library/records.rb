# frozen_string_literal: true

module PeerLearning
  module Library
    # What is kept of a member in this room, as their account is merged into another or goes.
    module Records
      class << self
        # Of what both accounts were asked, what was said last counts.
        def move(from_id, into_id)
          Speaker
            .where(user_id: from_id)
            .each do |speaker|
              other = Speaker.find_by(user_id: into_id, recording_id: speaker.recording_id)
              next speaker.update!(user_id: into_id) if !other
              Consent.where(speaker_id: speaker.id).update_all(speaker_id: other.id)
              speaker.reload.destroy!
            end
          Recording.where(author_id: from_id).update_all(author_id: into_id)
        end

        # What they said stands, in nobody's name: else others would see more than they allowed.
        def forget(user)
          Speaker.where(user:).update_all(user_id: nil)
          Recording.where(author: user).update_all(author_id: nil)
        end
      end
    end
  end
end
