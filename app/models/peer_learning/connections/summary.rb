# frozen_string_literal: true

module PeerLearning
  module Connections
    # What its members leave behind of a connection, in five lines: one summary, written by any of them.
    class Summary < ActiveRecord::Base
      PROMPTS = %i[did learned helped hard next_step].freeze
      MAX_WORDS = 2_000

      self.table_name = "peer_learning_summaries"

      belongs_to :connection, class_name: "PeerLearning::Connections::Connection"
      belongs_to :author, class_name: "User", optional: true
      belongs_to :topic, optional: true

      def self.category
        Category.find_by(id: SiteSetting.peer_learning_summaries_category.presence)
      end

      def words
        PROMPTS.index_with { |prompt| public_send(prompt) }
      end

      def nothing_said?
        words.values.all?(&:blank?)
      end

      def public?
        topic_id.present?
      end

      # What they learned stays for others, without who it was.
      def name_no_more(user)
        return if !topic
        PostRevisor.new(topic.first_post).revise!(
          Discourse.system_user,
          { raw: SummaryText.new(connection, without: user).raw },
          bypass_bump: true,
          skip_validations: true,
        )
      end

      # Whoever deleted the topic before has done it already.
      def take_down
        if topic
          PostDestroyer.new(
            Discourse.system_user,
            topic.first_post,
            context: I18n.t("peer_learning.summary_text.taken_down"),
          ).destroy
        end
        update!(topic_id: nil)
      end
    end
  end
end

# == Schema Information
#
# Table name: peer_learning_summaries
#
#  id            :bigint           not null, primary key
#  did           :text
#  finished_at   :datetime
#  hard          :text
#  helped        :text
#  learned       :text
#  next_step     :text
#  created_at    :datetime         not null
#  updated_at    :datetime         not null
#  author_id     :bigint
#  connection_id :bigint           not null
#  topic_id      :bigint
#
# Indexes
#
#  index_peer_learning_summaries_on_author_id      (author_id)
#  index_peer_learning_summaries_on_connection_id  (connection_id) UNIQUE
#  index_peer_learning_summaries_on_topic_id       (topic_id) UNIQUE
#
