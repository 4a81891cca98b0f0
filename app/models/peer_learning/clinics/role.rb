# frozen_string_literal: true

module PeerLearning
  module Clinics
    # What somebody does in a clinic, or offers to do.
    class Role < ActiveRecord::Base
      MAX_WORDS = 500
      MAX_LANGUAGES = 5

      self.table_name = "peer_learning_clinic_roles"

      belongs_to :clinic, class_name: "PeerLearning::Clinics::Clinic"
      belongs_to :user

      enum :role, { host: 0, sharer: 1, interpreter: 2, scribe: 3 }, prefix: :as, scopes: false
      enum :answer, { proposed: 0, accepted: 1, declined: 2 }, scopes: false

      # What members can offer themselves for; hosts are asked by the working group.
      OFFERED = %w[sharer interpreter scribe].freeze

      scope :accepted, -> { where(answer: "accepted") }
      scope :hosts, -> { where(role: "host") }

      # What is wrong with words and languages that somebody is about to take it with, in sentences.
      def self.check(contract)
        if contract.words.to_s.length > MAX_WORDS
          contract.errors.add(:words, I18n.t("peer_learning.clinics.check.words", max: MAX_WORDS))
        end
        if contract.role == "interpreter" && contract.languages.size < 2 ||
             !contract.languages.all? { |code| Languages.known?(code) }
          contract.errors.add(:languages, I18n.t("peer_learning.clinics.check.languages"))
        end
      end

      # count: how many were there; who was alone is thanked all the same
      def thank(count)
        PeerLearning::Notices.tell(
          user,
          "clinic_thanks",
          clinic_id:,
          clinic: clinic.title,
          count: [count, 1].max,
        )
      end

      def tell(user, kind, by:)
        PeerLearning::Notices.tell(
          user,
          kind,
          mail: true,
          clinic_id:,
          clinic: clinic.title,
          role:,
          display_username: by.username,
        )
      end
    end
  end
end
