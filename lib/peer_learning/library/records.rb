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
          Resource.where(author_id: from_id).update_all(author_id: into_id)
          Resource.where(reviewer_id: from_id).update_all(reviewer_id: into_id)
          [Use, Translation].each { |records| move_each(records, from_id, into_id) }
        end

        # What they said stands, in nobody's name: else others would see more than they allowed.
        def forget(user)
          rename_in_topics(user)
          Speaker.where(user:).update_all(user_id: nil)
          Resource.where(author: user).update_all(author_id: nil)
          Resource.where(reviewer: user).update_all(reviewer_id: nil)
          Use.where(user:).each(&:destroy!)
          Translation.where(user:).delete_all
        end

        private

        # They name who speaks, and who proposed it.
        def rename_in_topics(user)
          spoken_in = Resource.where(id: Speaker.where(user:).select(:recording_id))
          Resource.where(author: user).or(spoken_in).update_all("revision = revision + 1")
        end

        # Where both did the same, once is enough.
        def move_each(records, from_id, into_id)
          records
            .where(user_id: from_id)
            .each do |record|
              same = record.attributes.slice("resource_id", "language").merge("user_id" => into_id)
              records.exists?(same) ? record.destroy! : record.update!(user_id: into_id)
            end
        end
      end
    end
  end
end
