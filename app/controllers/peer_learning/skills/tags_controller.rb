# frozen_string_literal: true

module PeerLearning
  module Skills
    class TagsController < BaseController
      requires_login
      before_action { limit_rate("skill-tags", 120) }

      def update
        Tag::Declare.call(service_params.merge(now: Time.zone.now)) do
          on_success do |skill_tag:|
            render_serialized(skill_tag, ProfileTagSerializer, root: "skill_tag")
          end
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_failed_policy(:can_edit_learning_profile) { raise Discourse::InvalidAccess }
          on_model_not_found(:skill) { raise Discourse::NotFound }
          on_failed_policy(:has_room) { render_too_many_tags(params[:direction]) }
          on_failure { render_failure }
        end
      end

      def destroy
        Tag::Withdraw.call(service_params) do
          on_success { head :no_content }
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_failed_policy(:can_edit_learning_profile) { raise Discourse::InvalidAccess }
          on_failure { render_failure }
        end
      end
    end
  end
end
