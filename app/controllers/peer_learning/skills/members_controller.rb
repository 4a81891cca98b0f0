# frozen_string_literal: true

module PeerLearning
  module Skills
    class MembersController < BaseController
      def show
        Profile::Show.call(service_params) do
          on_success { |profile:| render_serialized(profile, MemberSerializer, root: "member") }
          on_failed_contract { raise Discourse::NotFound }
          on_model_not_found(:user) { raise Discourse::NotFound }
          on_failed_policy(:can_see_learning_profile) { raise Discourse::NotFound }
          on_failure { render_failure }
        end
      end
    end
  end
end
