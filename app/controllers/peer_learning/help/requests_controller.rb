# frozen_string_literal: true

module PeerLearning
  module Help
    class RequestsController < PeerLearning::BaseController
      requires_login except: %i[show]

      def index
        limit_rate("help", 60)
        render_serialized(board, BoardSerializer, root: false)
      end

      def could_answer
        limit_rate("help", 60)
        render_page(board.could_answer(after:))
      end

      def unanswered
        limit_rate("help", 60)
        guardian.ensure_can_look_after_help!
        render_page(board.unanswered(after:))
      end

      # What its topic tells of it, as it is now.
      def show
        limit_rate("help", 60)
        topic = Topic.find_by(id: params[:topic_id])
        raise Discourse::NotFound if !topic || !guardian.can_see_topic?(topic)
        render_help(topic)
      end

      def take
        change(Request::Take)
      end

      def give_up
        change(Request::GiveUp)
      end

      def pass
        change(Request::Pass)
      end

      def postpone
        change(Request::Postpone)
      end

      def end
        change(Request::End)
      end

      def reopen
        change(Request::Reopen)
      end

      def mark
        change(Request::Mark)
      end

      def unmark
        change(Request::Unmark)
      end

      private

      def board
        @board ||= Board.new(guardian, now:)
      end

      def after
        params[:after].presence&.to_i
      end

      def render_page(page)
        render_serialized(page, PageSerializer, root: false)
      end

      def change(verb)
        limit_rate("help-changes", 60)
        verb.call(service_params.merge(now:)) do
          on_success { |request:| render_help(request.topic) }
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_model_not_found(:request) { raise Discourse::NotFound }
          on_model_not_found(:topic) { raise Discourse::NotFound }
          on_model_not_found(:taking) { raise Discourse::InvalidAccess }
          on_model_not_found(:call) { render_sentence("help.not_asked") }
          %i[can_answer_help_request can_end_help_request can_mark_help_request].each do |policy|
            on_failed_policy(policy) { raise Discourse::InvalidAccess }
          end
          on_failed_policy(:skills_known) { render_sentence("clinics.skills_known") }
          on_failed_policy(:kind_said) { render_sentence("help.check.kind") }
          on_failed_policy(:in_time) { |_, request:| render_too_late(request) }
          on_failure { render_failure }
        end
      end

      def render_help(topic)
        render json: { help: TopicHelp.new(topic, guardian).as_json }
      end

      # What happened instead.
      def render_too_late(request)
        render_sentence("help.too_late.#{request.state}", status: 409)
      end
    end
  end
end
