# frozen_string_literal: true

module PeerLearning
  module Library
    module Hooks
      class << self
        def register(plugin)
          Badges.register

          plugin.on(:peer_learning_skills_merged) do |from_id, into_id|
            PeerLearning::Library::ResourceSkill.move_skill(from_id, into_id, owner: :resource_id)
          end
        end

        def fill(archive)
          archive.add_part(:library, ArchiveSerializer)
        end

        def merge(source_user, target_user)
          Records.move(source_user.id, target_user.id)
        end

        def forget(user)
          Records.forget(user)
        end
      end
    end
  end
end
