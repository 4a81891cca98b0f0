# frozen_string_literal: true

module PeerLearning
  module Skills
    module Directory
      # Some bytes of a file, as they arrived.
      class ImportPart < ActiveRecord::Base
        self.table_name = "peer_learning_directory_import_parts"

        belongs_to :import

        # Reads one part after the other.
        class Source
          attr_reader :bytes_read

          def initialize(import)
            @parts = import.parts
            @position = 0
            @bytes_read = 0
          end

          def read
            content = @parts.where(position: @position).pick(:content)
            return if !content
            @position += 1
            @bytes_read += content.bytesize
            content
          end
        end
      end
    end
  end
end

# == Schema Information
#
# Table name: peer_learning_directory_import_parts
#
#  id        :bigint           not null, primary key
#  content   :binary           not null
#  position  :integer          not null
#  import_id :bigint           not null
#
# Indexes
#
#  idx_peer_learning_directory_import_parts  (import_id,position) UNIQUE
#
