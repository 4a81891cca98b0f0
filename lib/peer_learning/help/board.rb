# frozen_string_literal: true

module PeerLearning
  module Help
    # Requests as they concern a reader: those they could answer, those they took, their own, and for who looks after them
    # all that are open. Who waits longest comes first.
    class Board
      include ActiveModel::Serialization

      PAGE_SIZE = 20
      # Of what is over, so much is shown.
      LATELY = 30.days

      PARTS = %i[topic skills user taker].freeze

      Page = Struct.new(:requests, :next, keyword_init: true) { include ActiveModel::Serialization }

      # Of how many the reader was told, that nobody took.
      def self.count_waiting(guardian)
        told = Call.where(user: guardian.user, state: "told").select(:request_id)
        Request.standing.where(state: "open", id: told).count
      end

      def initialize(guardian, now:)
        @guardian = guardian
        @now = now
      end

      # after: the `next` of the page before
      def could_answer(after: nil)
        page(answerable, after)
      end

      def unanswered(after: nil)
        page(visible.where(state: "open"), after) if @guardian.can_look_after_help?
      end

      # For who begins clinics: what could be one.
      def clinic_ideas
        return if !@guardian.can_manage_clinics?
        list(visible.where(state: "clinic_idea").where("ended_at > ?", @now - LATELY))
      end

      def taken
        list(visible.where(taker: user, state: "taken"))
      end

      def mine
        requests = Request.where(user:).where.not(state: "unmarked")
        requests = requests.where("ended_at IS NULL OR ended_at > ?", @now - LATELY)
        list(requests.where(topic_id: Topic.select(:id))).select(&:marked?)
      end

      private

      def user
        @guardian.user
      end

      def visible
        Request.standing.visible_to(@guardian)
      end

      # Of which they were told, or of what they share, in a language they speak; what they let be, they did.
      def answerable
        open = visible.where(state: "open").of_others_than(user)
        calls = Call.where(user:)
        told = open.where(id: calls.waiting.select(:request_id))
        fitting =
          open
            .where(language: languages)
            .where(id: RequestSkill.where(skill_id: shared_skill_ids).select(:request_id))
            .where.not(id: calls.where(state: %w[passed gave_up]).select(:request_id))
        told.or(fitting)
      end

      def languages
        Skills::ProfileLanguage.where(user:, proficiency: RULES[:minProficiency]..).pluck(:code)
      end

      # Sharing something is sharing what it is part of.
      def shared_skill_ids
        tree = Skills::Tree.load_bare
        shared = Skills::SkillTag.shown.offer.where(user:).pluck(:skill_id)
        shared.flat_map { |id| tree.upwards(id) }.uniq
      end

      def page(requests, after)
        requests = requests.where("peer_learning_help_requests.id > ?", after) if after
        found = read(requests.order(:id).limit(PAGE_SIZE + 1))
        shown = found.first(PAGE_SIZE)
        Page.new(requests: shown, next: (shown.last.id if found.size > PAGE_SIZE))
      end

      def list(requests)
        read(requests.order(:id).limit(PAGE_SIZE))
      end

      # What each is to the reader comes along, in as many queries as for one.
      def read(requests)
        found = requests.preload(PARTS).to_a
        kinds = HelpCategories.kinds
        calls = Call.where(user:, request: found).index_by(&:request_id)
        found.each do |request|
          request.kinds = kinds
          request.reader_call = calls[request.id]
        end
      end
    end
  end
end
