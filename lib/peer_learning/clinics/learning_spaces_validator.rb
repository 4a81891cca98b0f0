# frozen_string_literal: true

module PeerLearning
  module Clinics
    # Of the setting: addresses that are followed over a safe connection, and not too many.
    class LearningSpacesValidator
      def initialize(_options = {})
      end

      def valid_value?(value)
        addresses = LearningSpace.addresses(value.to_s)
        addresses.size <= LearningSpace::MOST &&
          addresses.all? { |address| SafeLink.good?(address) }
      end

      def error_message
        I18n.t("site_settings.errors.peer_learning_learning_spaces", max: LearningSpace::MOST)
      end
    end
  end
end
