# frozen_string_literal: true

module Jobs
  # Terms begin, are talked about, and end; and what core changed without telling is seen.
  class PeerLearningTendAmbassadors < ::Jobs::Scheduled
    every 1.day
    cluster_concurrency 1

    def execute(_args)
      return if !SiteSetting.peer_learning_enabled
      now = Time.zone.now
      ::PeerLearning::Ambassadors::Term
        .where(state: %w[confirmed serving])
        .find_each { |term| tend(term.id, now) }
    end

    private

    # One that fails keeps no other from its turn.
    def tend(term_id, now)
      ::PeerLearning::Ambassadors::Term::Tend.call(params: { term_id: }, now:)
    rescue => error
      Discourse.warn_exception(error, message: "Term #{term_id} could not be tended")
    end
  end
end
