# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    class OverviewSerializer < ApplicationSerializer
      attributes :can_apply,
                 :can_confirm,
                 :can_see_queue,
                 :term_days,
                 :trust_level_needed,
                 :to_decide

      has_one :term, serializer: TermSerializer, embed: :objects

      has_many :served, serializer: ServedTermSerializer, embed: :objects

      with_options serializer: AmbassadorSerializer, embed: :objects do
        has_many :ambassadors
        has_many :asked
      end

      # A list does not hand its options on.
      def to_decide
        object.to_decide.map do |term|
          DecidedTermSerializer.new(term, scope:, root: false, overview: object).as_json
        end
      end
    end
  end
end
