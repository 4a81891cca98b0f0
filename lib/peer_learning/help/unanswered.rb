# frozen_string_literal: true

module PeerLearning
  module Help
    # Requests that nobody answers, however many were told: for those who look after what waits (Ambassadors::Queue), and after them
    # for the working group.
    module Unanswered
      # As the queue calls it.
      SOURCE = "help"

      # How long after it was asked somebody should look at it.
      SOON = { "today" => 1.day, "this_week" => 3.days, "whenever" => 7.days }.freeze

      class << self
        def for_working_group
          Request.unanswered.where(reach: "working_group")
        end

        # In a language of one of these members, about what one of them shares, or what is near that. Whether they could be told of
        # it is a matter of Sharers.
        def near(user_ids)
          languages =
            Skills::ProfileLanguage.where(user_id: user_ids, proficiency: RULES[:minProficiency]..)
          links = RequestSkill.where(skill_id: near_what_is_shared(user_ids))
          Request.unanswered.where(language: languages.select(:code), id: links.select(:request_id))
        end

        # Where the author lives counts where they show it.
        def waiting(guardian, now:)
          profiles = Ambassadors::Queue.regions(guardian)
          Request.unanswered.visible_to(guardian).joins(<<~SQL).select(<<~SQL.squish)
              LEFT JOIN (#{profiles}) AS profiles ON profiles.user_id = peer_learning_help_requests.user_id
            SQL
              peer_learning_help_requests.id,
              peer_learning_help_requests.user_id,
              profiles.region,
              ARRAY[peer_learning_help_requests.language::text] AS languages,
              ARRAY(
                SELECT skill_id FROM peer_learning_help_request_skills
                WHERE request_id = peer_learning_help_requests.id
              )::bigint[] AS skill_ids,
              asked_at AS since,
              asked_at + #{soon} * INTERVAL '1 second' AS due_at,
              NULL::bigint AS taker_id
            SQL
        end

        # Those who could find somebody for it: whose part of what waits it is, and who may see it. One after the other.
        def ambassadors_for(request, now:)
          everything = waiting(Discourse.system_user.guardian, now:)
          user_ids = Ambassadors::Scope.user_ids(everything.where(id: request.id))
          User
            .real
            .activated
            .not_suspended
            .not_silenced
            .where(id: user_ids)
            .order(:id)
            .lazy
            .select { |user| user.guardian.can_see_help_request?(request) }
        end

        def about(ids, guardian:)
          Request
            .where(id: ids)
            .preload(:topic)
            .to_h do |request|
              topic = request.topic
              [request.id, { topic: { title: topic.title, url: topic.relative_url } }]
            end
        end

        private

        # Who shares something is asked about what it is part of, and about the other parts of that.
        def near_what_is_shared(user_ids)
          tree = Skills::Tree.load_bare
          shared = Skills::SkillTag.shown.offer.where(user_id: user_ids).distinct.pluck(:skill_id)
          wholes = shared.flat_map { |id| tree.upwards(id) }.to_set
          tree.skills.filter_map do |skill|
            skill.id if wholes.include?(skill.id) || wholes.include?(skill.parent_id)
          end
        end

        # In seconds, by urgency.
        def soon
          cases =
            SOON.map { |urgency, time| "WHEN #{Request.urgencies[urgency]} THEN #{time.to_i}" }
          "(CASE urgency #{cases.join(" ")} END)"
        end
      end
    end
  end
end
