# frozen_string_literal: true

module DiscoursePostEvent
  # Between an [event] block and its attributes, by way of the cooked post.
  module EventParser
    KNOWN = %w[start end timezone status name reminders closed url location]
    # What newer versions read; for this one they are as good as any other word.
    UNREAD = %w[recording maxAttendees]

    class << self
      # Nothing while events are off, or without a start: then the block stays what it is, text.
      def cook(attributes, text)
        if !SiteSetting.calendar_enabled || !SiteSetting.discourse_post_event_enabled ||
             !attributes["start"]
          return
        end
        unknown = attributes.keys - KNOWN - UNREAD
        unknown << "a description" if text.present?
        unknown << "no name" if attributes["name"].blank?
        unknown << attributes["status"] if !known_status?(attributes["status"])
        raise Sandbox::NotStoodIn.new(self, "cook(#{unknown.join(", ")})") if unknown.any?
        data =
          attributes.map do |name, value|
            %( data-#{name.underscore.dasherize}="#{ERB::Util.html_escape(value)}")
          end
        %(<div class="discourse-post-event"#{data.join}></div>)
      end

      def extract_event(post)
        block = Nokogiri.HTML5(Sandbox::Cook.cook(post.raw)).at("div.discourse-post-event")
        block&.to_h&.except("class")&.transform_keys { |name| name.delete_prefix("data-") }
      end

      private

      def known_status?(status) = status.nil? || Event::STATUSES.key?(status.to_sym)
    end
  end
end
