# frozen_string_literal: true

module Jobs
  # Asks about skills that were last confirmed long ago, and hides those that were asked about in vain.
  class PeerLearningKeepSkillsFresh < ::Jobs::Scheduled
    every 1.hour
    cluster_concurrency 1

    # Members a run; the rest has its turn in the next.
    BATCH_SIZE = 200

    def execute(_args)
      return if !SiteSetting.peer_learning_enabled
      now = Time.zone.now
      tags = PeerLearning::Skills::SkillTag
      profile = PeerLearning::Skills::Profile
      each_owner(tags.to_hide(now)) { |params| profile::HideUnconfirmed.call(params:, now:) }
      each_owner(tags.to_ask_about(now)) { |params| profile::AskToConfirm.call(params:, now:) }
    end

    private

    def each_owner(tags)
      tags.owners(limit: BATCH_SIZE).each { |user_id| yield({ user_id: }) }
    end
  end
end
