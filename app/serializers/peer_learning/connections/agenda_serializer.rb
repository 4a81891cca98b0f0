# frozen_string_literal: true

module PeerLearning
  module Connections
    class AgendaSerializer < ApplicationSerializer
      attributes :can_manage_rounds, :connections

      def can_manage_rounds
        scope.can_manage_rounds?
      end

      # A list does not hand its options on.
      def connections
        object.connections.map do |connection|
          RowSerializer.new(connection, scope:, root: false, now: object.now).as_json
        end
      end
    end
  end
end
