# frozen_string_literal: true

module Jobs
  # Somebody's trust level or groups changed: their term goes on or not, or they can apply now.
  class PeerLearningLookAtAmbassador < ::Jobs::Base
    def execute(args)
      return if !SiteSetting.peer_learning_enabled
      user_id, old_trust_level = args.values_at(:user_id, :old_trust_level)
      now = Time.zone.now
      term_id = PeerLearning::Ambassadors::Term.under_way.where(user_id:).pick(:id)
      return PeerLearning::Ambassadors::Term::Tend.call(params: { term_id: }, now:) if term_id
      return if !old_trust_level
      PeerLearning::Ambassadors::Invite.call(params: { user_id:, old_trust_level: })
    end
  end
end
