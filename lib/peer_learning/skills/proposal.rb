# frozen_string_literal: true

module PeerLearning
  module Skills
    # What stands after somebody proposed a skill, and their own tag with it.
    Proposal =
      Struct.new(:skill, :skill_tag, keyword_init: true) { include ActiveModel::Serialization }
  end
end
