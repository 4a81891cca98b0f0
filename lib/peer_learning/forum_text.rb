# frozen_string_literal: true

module PeerLearning
  # What the forum writes about something: in the language of that where we have words in it, else in the forum's. Those below
  # say `heading` and `words`, in the locale that is current by then.
  class ForumText
    # language: a code, as Languages knows them
    def initialize(language)
      @locale = Locales.for(language)
    end

    def title
      I18n.with_locale(@locale) { heading }
    end

    def raw
      I18n.with_locale(@locale) { words }
    end

    private

    def names_of(skills)
      names = listed(skills.map { |skill| PlainMarkdown.line(skill.name) })
      say("skills", names:) if names
    end

    def mentions(users)
      listed(users.map { |user| "@#{user.username}" })
    end

    # nil for none
    def listed(names)
      names.join(say("comma")) if names.any?
    end

    def list(*lines)
      lines.compact.map { |line| "- #{line}" }.join("\n")
    end

    def say(key, **values)
      I18n.t("peer_learning.#{self.class.name.demodulize.underscore}.#{key}", **values)
    end
  end
end
