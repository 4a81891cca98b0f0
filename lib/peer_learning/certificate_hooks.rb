# frozen_string_literal: true

module PeerLearning
  # What becomes of certificates with the accounts of those they are about. What becomes of their grounds is the rooms'.
  module CertificateHooks
    class << self
      def merge(source_user, target_user)
        Certificate.move(source_user.id, target_user.id)
      end

      def forget(user)
        Certificate.where(user:).delete_all
      end
    end
  end
end
