# frozen_string_literal: true

module PeerLearning
  module Help
    # A topic in which somebody asks for help. Whether it can be answered is asked of the topic: one that is closed, hidden,
    # deleted or moved elsewhere asks nobody, and goes on when it is back.
    class Request < ActiveRecord::Base
      include AboutSkills
      include Asking

      MAX_SKILLS = 5
      ENDINGS = %w[solved clinic_idea no_longer_needed].freeze
      ENDED = [*ENDINGS, "connected"].freeze

      self.table_name = "peer_learning_help_requests"

      belongs_to :topic
      belongs_to :user
      belongs_to :taker, class_name: "User", optional: true

      has_many :skill_links,
               -> { order(:id) },
               class_name: "PeerLearning::Help::RequestSkill",
               inverse_of: :request,
               dependent: :delete_all
      has_many :skills, through: :skill_links
      has_many :calls,
               -> { order(:id) },
               class_name: "PeerLearning::Help::Call",
               inverse_of: :request,
               dependent: :delete_all

      enum :kind, { guidance: 0, service: 1, learning: 2 }, instance_methods: false, scopes: false
      enum :urgency, { whenever: 0, this_week: 1, today: 2 }, scopes: false
      enum :state,
           {
             open: 0,
             taken: 1,
             solved: 2,
             connected: 3,
             clinic_idea: 4,
             no_longer_needed: 5,
             unmarked: 6,
           },
           scopes: false

      # Kinds by category, for who reads many; and what its reader was told of it and said.
      attr_writer :kinds
      attr_accessor :reader_call

      # Those that somebody who may see the topic could answer.
      scope :standing,
            -> do
              here = HelpCategories.kinds.keys
              authors = User.real.not_suspended.select(:id)
              joins(:topic)
                .where.not(state: "unmarked")
                .where(user_id: authors)
                .where(<<~SQL, here: [0, *here])
                  peer_learning_help_requests.kind IS NOT NULL OR topics.category_id IN (:here)
                SQL
                .where(
                  topics: {
                    archetype: Archetype.default,
                    visible: true,
                    closed: false,
                    archived: false,
                  },
                )
            end

      scope :visible_to, ->(guardian) { where(topic_id: Topic.secured(guardian).select(:id)) }

      scope :of_others_than,
            ->(user) do
              apart = sanitize_sql([Skills::Profile::NOT_ON_SPEAKING_TERMS, { user_id: user.id }])
              where.not(user_id: user.id).where(
                "peer_learning_help_requests.user_id NOT IN (#{apart})",
              )
            end

      # Whatever else happens to it waits its turn, until the transaction ends.
      def self.hold(id)
        lock.find_by(id:)
      end

      # That of the topic, whoever else makes it now.
      def self.start(topic, language:, urgency:, now:)
        insert(
          {
            topic_id: topic.id,
            user_id: topic.user_id,
            language:,
            urgency:,
            asked_at: now,
            climbs_at: now,
            next_look_at: now,
          },
          unique_by: :topic_id,
        )
        lock.find_by!(topic_id: topic.id)
      end

      def kind
        super || (@kinds || HelpCategories.kinds)[topic&.category_id]
      end

      # A topic that was moved, or whose category asks for no help any more, is none while that is so.
      def marked?
        !unmarked? && kind.present?
      end

      # That its topic is no request any more stays known, or it would be made one again.
      def be_nobodys(now:)
        calls.delete_all
        be_about([])
        end_as("unmarked", now:, user: Discourse.system_user, taker: nil)
      end

      def under_way?
        open? || taken?
      end

      def ended?
        ENDED.include?(state)
      end

      def tell(user, kind, mail: true, **facts)
        Notices.tell(user, kind, mail:, topic_id:, topic: topic.title.truncate(100), **facts)
      end

      # What waits to be read of it, of these people.
      def take_back_notices(users, *kinds)
        users.each { |user| Notices.take_back(user, *kinds, topic_id:) }
      end
    end
  end
end
