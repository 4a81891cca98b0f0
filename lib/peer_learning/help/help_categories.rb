# frozen_string_literal: true

module PeerLearning
  module Help
    # Categories in which a topic asks for help, and for which kind of it: a field of the category's says so.
    module HelpCategories
      FIELD = "peer_learning_help"

      # Kinds by the ids of the categories.
      def self.kinds
        CategoryCustomField
          .where(name: FIELD, value: Request.kinds.keys)
          .order(:id)
          .pluck(:category_id, :value)
          .to_h
      end

      def self.kind_of(category_id)
        kinds[category_id]
      end
    end
  end
end
