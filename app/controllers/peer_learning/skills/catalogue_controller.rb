# frozen_string_literal: true

module PeerLearning
  module Skills
    # What the working group does with the catalogue.
    class CatalogueController < BaseController
      requires_login
      before_action { limit_rate("catalogue", 120) }
      before_action { guardian.ensure_can_review_skills! }

      def index
        skills = Skill.includes(:proposer).order(:id)
        render_serialized(
          skills,
          CatalogueSkillSerializer,
          root: "skills",
          member_counts: SkillTag.group(:skill_id).distinct.count(:user_id),
        )
      end

      def history
        changes = SkillChange.where(skill_id: params[:id]).includes(:actor).latest_first.limit(100)
        render_serialized(changes, SkillChangeSerializer, root: "changes")
      end

      def update
        carry_out(Skill::Edit)
      end

      def approve
        carry_out(Skill::Approve)
      end

      def decline
        carry_out(Skill::Decline)
      end

      def merge
        carry_out(Skill::Merge)
      end

      def retire
        carry_out(Skill::Retire)
      end

      def restore
        carry_out(Skill::Restore)
      end

      private

      def carry_out(verb)
        verb.call(service_params.deep_merge(params: { skill_id: params[:id] })) do
          on_success { |skill:| render_skill(skill) }
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_failed_policy(:can_review_skills) { raise Discourse::InvalidAccess }
          on_model_not_found(:skill) { raise Discourse::NotFound }
          on_model_not_found(:into) { render_sentence("skills.merge_into") }
          on_failed_policy(:unchanged_meanwhile) do
            render_sentence("skills.changed_meanwhile", status: 409)
          end
          on_failed_policy(:parent_stands) { render_sentence("skills.parent") }
          on_model_errors(:skill) { |skill| render_json_error(skill.errors.map(&:message)) }
          on_failed_step(:move_children) { |step| render_json_error(step.error) }
          on_failure { render_failure }
        end
      end

      def render_skill(skill)
        render_serialized(
          skill,
          CatalogueSkillSerializer,
          root: "skill",
          member_counts: {
            skill.id => skill.skill_tags.distinct.count(:user_id),
          },
        )
      end
    end
  end
end
