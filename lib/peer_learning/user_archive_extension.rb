# frozen_string_literal: true

module PeerLearning
  # What a member takes along who asks for their data: a file of ours beside core's. Each room hands in what it keeps.
  module UserArchiveExtension
    extend ActiveSupport::Concern

    COMPONENT = "peer_learning"

    mattr_reader :parts, default: {}

    prepended { self::COMPONENTS << COMPONENT if self::COMPONENTS.exclude?(COMPONENT) }

    # serializer: of a user
    def self.add_part(room, serializer)
      parts[room] = serializer
    end

    # Also while the plugin is disabled: what is kept of a member is theirs to have.
    def peer_learning_export
      scope = archive_for_user.guardian
      UserArchiveExtension
        .parts
        .values
        .map { |serializer| serializer.new(archive_for_user, scope:, root: false).as_json }
        .reduce({}, :merge)
    end

    def peer_learning_filetype
      :json
    end
  end
end
