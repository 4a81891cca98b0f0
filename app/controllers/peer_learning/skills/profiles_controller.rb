# frozen_string_literal: true

module PeerLearning
  module Skills
    class ProfilesController < BaseController
      requires_login

      def update
        limit_rate("profile", 30)
        Profile::Update.call(service_params.merge(now: Time.zone.now)) do
          on_success { |profile:| render_serialized(profile, MemberSerializer, root: "member") }
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_failed_policy(:can_edit_learning_profile) { raise Discourse::InvalidAccess }
          on_failed_policy(:names_affiliate) { render_sentence("profile.no_affiliation") }
          on_failed_policy(:hours_have_time_zone) do
            render_sentence("profile.hours_without_time_zone")
          end
          on_failure { render_failure }
        end
      end

      def confirm
        limit_rate("profile", 30)
        Profile::Confirm.call(service_params.merge(now: Time.zone.now)) do
          on_success { |profile:| render_serialized(profile, MemberSerializer, root: "member") }
          on_failed_policy(:can_edit_learning_profile) { raise Discourse::InvalidAccess }
          on_failure { render_failure }
        end
      end

      def come_back
        limit_rate("profile", 30)
        Profile::ComeBack.call(service_params) do
          on_success { |profile:| render_serialized(profile, MemberSerializer, root: "member") }
          on_failed_policy(:can_edit_learning_profile) { raise Discourse::InvalidAccess }
          on_failure { render_failure }
        end
      end
    end
  end
end
