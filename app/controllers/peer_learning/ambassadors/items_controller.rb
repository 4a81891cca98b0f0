# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    # What waits for somebody, and what is done about it.
    class ItemsController < PeerLearning::BaseController
      requires_login
      before_action { limit_rate("ambassador-items", 120) }
      before_action { guardian.ensure_can_see_ambassador_queue! }

      def index
        part, after = params.values_at(:part, :after)
        part = Queue::PARTS.include?(part) ? part : Queue::PARTS.first
        queue = Queue.new(guardian, now:, part:, after: Queue.place(after))
        render_serialized(queue, QueueSerializer, root: false)
      end

      def take
        carry_out(Item::Take)
      end

      def put_back
        carry_out(Item::PutBack)
      end

      def hand_over
        carry_out(Item::HandOver)
      end

      def take_over
        carry_out(Item::TakeOver)
      end

      def refuse
        carry_out(Item::Refuse)
      end

      def finish
        carry_out(Item::Finish)
      end

      def note
        carry_out(Item::Note)
      end

      private

      def carry_out(verb)
        verb.call(service_params.merge(now:)) do
          on_success { render_entry }
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_failed_policy(:can_see_ambassador_queue) { raise Discourse::InvalidAccess }
          %i[seen entry].each do |model|
            on_model_not_found(model) { render_sentence("ambassadors.item_gone", status: 404) }
          end
          on_model_not_found(:colleague) { render_sentence("ambassadors.colleague_known") }
          on_failed_policy(:free) { render_sentence("ambassadors.item_taken", status: 409) }
          %i[mine mine_or_nobodys asked].each do |policy|
            on_failed_policy(policy) { render_sentence("ambassadors.item_not_yours", status: 409) }
          end
          on_failed_policy(:words_fit) do
            render_sentence("ambassadors.words_fit", max: Deed::MAX_WORDS, status: 400)
          end
          on_failure { render_failure }
        end
      end

      # What is done waits no more, and handed over it may be nothing of theirs.
      def render_entry
        entry = Queue.new(guardian, now:).find(params[:source], params[:source_id].to_i)
        entry = nil if entry&.done
        json = entry && EntrySerializer.new(entry, scope: guardian, root: false).as_json
        render json: { entry: json }
      end
    end
  end
end
