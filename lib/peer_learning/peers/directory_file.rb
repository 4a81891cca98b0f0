# frozen_string_literal: true

module PeerLearning
  module Peers
    # What the pages of the directory show, as lines of a file in the shape that an import reads, with headings and
    # skills in the reader's language.
    class DirectoryFile
      include Enumerable

      COLUMNS = %w[
        username
        name
        languages
        country
        affiliation
        role
        contexts
        skills_to_share
        skills_to_learn
      ].freeze
      # Nothing of it means anything else in a cell.
      PLAIN_NAME = /\A[^;؛:()\\[:cntrl:]]*[^;؛:()\\[:cntrl:]\d]\z/

      def initialize(directory, guardian:, tree:)
        @directory = directory
        @tree = tree
        @writer =
          Skills::Directory::Writer.new(guardian, columns: COLUMNS, notes: false) do |skill|
            name_of(skill)
          end
      end

      def each
        yield(
          @writer.header(I18n.t("peer_learning.import.columns").values_at(*COLUMNS.map(&:to_sym)))
        )
        @directory.each_batch { |members| yield members.map { |member| @writer.line(member) }.join }
      end

      private

      # By its name where that leads back to it.
      def name_of(skill)
        name = skill.name
        PLAIN_NAME.match?(name) && @tree.named(name)&.id == skill.id ? name : skill.slug
      end
    end
  end
end
