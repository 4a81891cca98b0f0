# frozen_string_literal: true

module PeerLearning
  module Skills
    module Directory
      # What became of one row of a file.
      class ImportRow < ActiveRecord::Base
        MAX_VALUE_LENGTH = 500

        self.table_name = "peer_learning_directory_import_rows"

        belongs_to :import

        enum :outcome, { created: 0, updated: 1, unchanged: 2, refused: 3 }, scopes: false

        # What an admin has to look at stands first.
        scope :worth_reading_first,
              -> do
                order(arel_table[:outcome].not_eq(:refused), Arel.sql("messages = '[]'"), :line)
              end

        scope :wrong, -> { where(outcome: :refused) }

        # By username, in which line the file named each first.
        def self.first_lines(usernames)
          where(username: usernames).group(:username).minimum(:line)
        end

        def self.record(import, plans)
          rows = plans.map { |plan| attributes_of(plan).merge(import_id: import.id) }
          insert_all!(rows) if rows.any?
        end

        def self.attributes_of(plan)
          {
            line: plan.line,
            username: plan.username.delete("\0"),
            outcome: plan.outcome,
            messages: plan.messages,
            cells: plan.refused? ? storable(plan.values) : nil,
          }
        end

        def self.storable(values)
          values.map { |value| value.delete("\0").truncate(MAX_VALUE_LENGTH) }
        end

        private_class_method :attributes_of, :storable

        def sentences
          messages.map { |message| Remark.load(message).to_s }
        end
      end
    end
  end
end

# == Schema Information
#
# Table name: peer_learning_directory_import_rows
#
#  id        :bigint           not null, primary key
#  cells     :jsonb
#  line      :integer          not null
#  messages  :jsonb            not null
#  outcome   :integer          not null
#  username  :string(60)       not null
#  import_id :bigint           not null
#
# Indexes
#
#  idx_peer_learning_directory_import_rows_on_line  (import_id,line) UNIQUE
#  idx_peer_learning_directory_import_rows_on_name  (import_id,username,line)
#
