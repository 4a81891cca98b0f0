# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    # Who the ambassadors are, and how one becomes one, stays one, and is one no more.
    class TermsController < PeerLearning::BaseController
      requires_login except: %i[index]

      def index
        limit_rate("ambassadors", 60)
        render_overview
      end

      def update
        change(Term::Save)
      end

      def step_down
        change(Term::StepDown)
      end

      def ask_to_go_on
        change(Term::AskToGoOn)
      end

      def hand_over
        change(Term::HandOver)
      end

      def confirm
        change(Term::Confirm)
      end

      def decline
        change(Term::Decline)
      end

      def renew
        change(Term::Renew)
      end

      def keep_on
        change(Term::KeepOn)
      end

      def relieve
        change(Term::Relieve)
      end

      def take_over
        change(Term::TakeOver)
      end

      def refuse
        change(Term::Refuse)
      end

      private

      def change(verb)
        limit_rate("ambassador-changes", 60)
        verb.call(service_params.merge(now:)) do
          on_success { render_overview }
          on_failed_contract { |contract| render_contract_errors(contract) }
          %i[can_confirm_ambassadors somebody_elses ambassador asked].each do |policy|
            on_failed_policy(policy) { raise Discourse::InvalidAccess }
          end
          on_failed_policy(:can_apply) { render_sentence("ambassadors.can_apply", status: 403) }
          on_model_not_found(:term) { render_sentence("ambassadors.no_term", status: 404) }
          on_failed_policy(:skills_known) { render_sentence("clinics.skills_known") }
          %i[
            begins_soon
            colleague_known
            may_still_apply
            served
            serving
            still_applied
          ].each { |policy| on_failed_policy(policy) { render_sentence("ambassadors.#{policy}") } }
          on_failure { render_failure }
        end
      end

      # As it is then, also for what changed the reader's own powers.
      def render_overview
        overview = Overview.new(Guardian.new(current_user), now:)
        render_serialized(overview, OverviewSerializer, root: false)
      end
    end
  end
end
