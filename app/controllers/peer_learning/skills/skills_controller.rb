# frozen_string_literal: true

module PeerLearning
  module Skills
    class SkillsController < BaseController
      requires_login except: %i[index]

      def index
        render_serialized(
          Skill.known_to(guardian).order(:id),
          SkillSerializer,
          root: "skills",
          former_slugs: Skill.former_slugs,
        )
      end

      def create
        limit_rate("skill-proposals", 10)
        Skill::Propose.call(service_params.merge(now: Time.zone.now)) do
          on_success do |skill:, skill_tag:|
            render_serialized(Proposal.new(skill:, skill_tag:), ProposalSerializer, root: false)
          end
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_failed_policy(:can_propose_skills) { raise Discourse::InvalidAccess }
          on_failed_policy(:parent_stands) { render_sentence("skills.parent") }
          on_failed_policy(:has_room_for_proposals) do
            render_sentence("skills.too_many_proposals", max: Skill::MAX_OPEN_PROPOSALS)
          end
          on_failed_policy(:has_room) { render_too_many_tags(params[:direction]) }
          on_model_errors(:skill) do |skill|
            render_json_error(skill.errors.map(&:message), status: 422)
          end
          on_failure { render_failure }
        end
      end
    end
  end
end
