# frozen_string_literal: true

# A verb of the working group's about a term, with words for whose it is.
module PeerLearning::Ambassadors::SaysWhy
  extend ActiveSupport::Concern

  included do
    params do
      attribute :term_id, :integer
      attribute :reason, :string

      before_validation { self.reason = PeerLearning::Skills::PlainText.clean(reason.to_s) }

      validates :term_id, presence: true

      validate do
        PeerLearning::Ambassadors::Check.reason(reason).each { |text| errors.add(:reason, text) }
      end
    end
  end
end
