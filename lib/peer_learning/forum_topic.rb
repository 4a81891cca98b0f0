# frozen_string_literal: true

module PeerLearning
  # A topic that the forum itself writes about something. What it wrote last is kept there, as `topic_title` and as
  # `text_digest`: what differs from it is people's, and stays.
  class ForumTopic
    # Core writes them anew when somebody is renamed.
    MENTION = /@[[:alnum:]_.-]+/
    private_constant :MENTION

    # record: what it is about, held by whoever calls. text: its title and its words as they are now
    def initialize(record, text)
      @record = record
      @text = text
    end

    private

    def create(raw:, category:, skills:)
      PostCreator.create!(
        Discourse.system_user,
        title: words_of_title,
        raw:,
        category: category.id,
        tags: skills.map(&:slug),
        skip_validations: true,
      )
    end

    # raw: nil to leave it as it is
    def rewrite(raw)
      PostRevisor.new(first_post).revise!(
        Discourse.system_user,
        { title:, raw: }.compact,
        bypass_bump: true,
        skip_validations: true,
      )
    end

    def first_post
      @first_post ||= @record.topic.first_post
    end

    # nil where somebody gave it another one
    def title
      words_of_title if @record.topic.title == @record.topic_title
    end

    # A topic whose title is longer than the forum lets titles be could not be moved by anybody.
    def words_of_title
      @text.title.truncate(SiteSetting.max_topic_title_length, omission: "…")
    end

    # Whether these words are what was written last.
    def ours?(raw)
      digest(raw) == @record.text_digest
    end

    def note(**changes)
      @record.update!(topic_title: words_of_title, text_digest: digest(@text.raw), **changes)
    end

    def digest(text)
      Digest::SHA256.hexdigest(text.strip.gsub(MENTION, "@"))
    end
  end
end
