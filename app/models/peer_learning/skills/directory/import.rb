# frozen_string_literal: true

module PeerLearning
  module Skills
    module Directory
      # A file of members on its way in: received in parts, looked at row by row, then applied in the same way.
      class Import < ActiveRecord::Base
        MAX_BYTES = 64.megabytes
        MAX_PART_BYTES = 1.megabyte
        # What the file says of people is kept no longer than an admin needs to deal with the report.
        KEPT_FOR = 7.days
        # A batch takes seconds: whoever has done nothing for so long does nothing any more.
        STALLED_AFTER = 2.minutes

        self.table_name = "peer_learning_directory_imports"

        belongs_to :user
        has_many :parts, class_name: "ImportPart", dependent: :delete_all
        has_many :rows, class_name: "ImportRow", dependent: :delete_all

        enum :status,
             {
               receiving: 0,
               checking: 1,
               checked: 2,
               applying: 3,
               applied: 4,
               cancelled: 5,
               failed: 6,
             },
             scopes: false

        validates :filename, presence: true, length: { maximum: 255 }
        validates :bytes, inclusion: { in: 1..MAX_BYTES }

        scope :running, -> { where(status: %i[checking applying]) }
        scope :stalled, ->(now) { running.where(worked_at: ..now - STALLED_AFTER) }
        scope :expired, ->(now) { where(worked_at: ..now - KEPT_FOR) }

        def self.max_megabytes
          MAX_BYTES / 1.megabyte
        end

        def self.hand_over(source_user, target_user)
          where(user: source_user).update_all(user_id: target_user.id)
        end

        def running?
          checking? || applying?
        end

        def whole?
          parts.sum("length(content)") == bytes && parts.count == parts.maximum(:position).to_i + 1
        end

        # How many rows came to each end.
        def all_counts
          ImportRow.outcomes.keys.index_with(0).merge(counts)
        end

        # What is said of the file: problems or remarks.
        def sentences(kind)
          self[kind].map { |pair| Remark.load(pair).to_s }
        end

        # Reads the file from its beginning.
        def table
          Table.new(ImportPart::Source.new(self))
        end

        # From the first row on, with what is said of the rows before forgotten.
        def start(status, now:)
          rows.delete_all
          update!(status:, rows_done: 0, bytes_done: 0, counts: {}, worked_at: now)
        end

        # The file itself is needed no more; the report stays.
        def finish(status, now:)
          parts.delete_all if status != :checked
          update!(status:, worked_at: now)
        end

        def proceed(plans, table:, vocabulary:, now:)
          ImportRow.record(self, plans)
          update!(
            rows_done: rows_done + plans.size,
            bytes_done: table.bytes_read,
            counts: counts.merge(plans.map(&:outcome).tally) { |_, one, two| one + two },
            header: table.header,
            remarks: table.remarks,
            new_skills: vocabulary.new_skills,
            worked_at: now,
          )
        end
      end
    end
  end
end

# == Schema Information
#
# Table name: peer_learning_directory_imports
#
#  id         :bigint           not null, primary key
#  bytes      :bigint           not null
#  bytes_done :bigint           default(0), not null
#  counts     :jsonb            not null
#  filename   :string(255)      not null
#  header     :jsonb            not null
#  new_skills :jsonb            not null
#  problems   :jsonb            not null
#  remarks    :jsonb            not null
#  rows_done  :integer          default(0), not null
#  status     :integer          default("receiving"), not null
#  worked_at  :datetime         not null
#  created_at :datetime         not null
#  updated_at :datetime         not null
#  user_id    :bigint           not null
#
# Indexes
#
#  index_peer_learning_directory_imports_on_user_id_and_id  (user_id,id)
#  index_peer_learning_directory_imports_on_worked_at       (worked_at)
#
