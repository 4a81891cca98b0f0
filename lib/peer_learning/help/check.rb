# frozen_string_literal: true

module PeerLearning
  module Help
    # What is wrong with what was told of a request, in sentences.
    module Check
      class << self
        def kind(name)
          Request.kinds.key?(name) ? [] : [sentence(:kind)]
        end

        def urgency(name)
          Request.urgencies.key?(name) ? [] : [sentence(:urgency)]
        end

        def language(code)
          Languages.known?(code) ? [] : [sentence(:language)]
        end

        def skill_ids(ids)
          max = Request::MAX_SKILLS
          good = ids.is_a?(Array) && ids.size <= max && ids.all?(Integer)
          good ? [] : [sentence(:skills, max:)]
        end

        private

        def sentence(key, **values)
          I18n.t("peer_learning.help.check.#{key}", **values)
        end
      end
    end
  end
end
