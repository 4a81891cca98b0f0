# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    # What a certificate says of an ambassador: from when until when they served, and where and for what.
    module Certified
      class << self
        def model
          Term
        end

        def hold(id, guardian)
          Term.lock.find_by(id:, user: guardian.user)
        end

        def true_of?(term, **)
          term.served?
        end

        # The working group did, or they would not have served.
        def confirmed?(_term)
          true
        end

        def facts(term, locale:)
          {
            served_from: term.begins_on,
            served_until: term.served_until,
            regions: term.regions,
            languages: term.languages,
            skills: term.skills.map { |skill| skill.name(locale) },
          }
        end
      end
    end
  end
end
