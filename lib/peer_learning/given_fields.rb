# frozen_string_literal: true

module PeerLearning
  # For contracts of verbs that change something: what came along. What did not stays as it is.
  module GivenFields
    def initialize(*, **attributes)
      @given = attributes.keys
      super
    end

    def given?(field)
      @given.include?(field)
    end

    # Those of the fields that came along, with their values.
    def given(fields)
      slice(*(fields & @given))
    end
  end
end
