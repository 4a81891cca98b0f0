# frozen_string_literal: true

module PeerLearning
  module Skills
    # A tag on its owner's own page.
    class ProfileTagSerializer < SkillTagSerializer
      OWNERS_ONLY = %i[asked_at hidden_at].freeze

      attributes :note, *OWNERS_ONLY

      def include_note?
        scope.can_see_learning_words?(object.user)
      end

      OWNERS_ONLY.each { |name| define_method(:"include_#{name}?") { scope.is_me?(object.user) } }
    end
  end
end
