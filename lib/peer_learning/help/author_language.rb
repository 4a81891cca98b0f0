# frozen_string_literal: true

module PeerLearning
  module Help
    # In which language somebody asks who did not say: that in which they read the forum, if they speak it; else the one they
    # speak best.
    module AuthorLanguage
      def self.of(user)
        read = user.effective_locale.tr("_", "-").downcase
        read = [read, read.split("-").first].find { |code| Languages.known?(code) }
        spoken = Skills::Profile.of(user).languages.map(&:code)
        return read if spoken.empty? || spoken.include?(read)
        spoken.first
      end
    end
  end
end
