# frozen_string_literal: true

module PeerLearning
  # Somebody, and whom they take part for.
  class PersonSerializer < BasicUserSerializer
    # What it asks of a user, for who loads many.
    PARTS = %i[learning_profile user_option user_stat].freeze

    attributes :affiliate

    def affiliate
      object.learning_profile.affiliate if scope.can_see_affiliate?(object)
    end
  end
end
