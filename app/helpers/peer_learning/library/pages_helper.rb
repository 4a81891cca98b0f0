# frozen_string_literal: true

module PeerLearning
  module Library
    # Words for pages that work without scripts; those of the interface, where it has them.
    module PagesHelper
      def library_words(key, **values)
        t("js.peer_learning.library.#{key}", **values)
      end

      # What somebody with a weak connection wants to know before.
      def library_facts(resource)
        [
          resource.kinds.map { |kind| library_words("kinds.#{kind}") }.presence,
          resource.languages.join(", "),
          timecode(resource.seconds),
          megabytes(resource.lightest_bytes),
          library_words("licences.#{resource.licence}"),
        ].flatten.compact.join(" · ")
      end

      def medium_facts(medium)
        [
          medium.language,
          (
            if medium.from_second
              [medium.from_second, medium.to_second].map { |at| timecode(at) }.join("–")
            end
          ),
          timecode(medium.seconds),
          megabytes(medium.bytes),
          (URI.parse(medium.url).host if medium.url),
        ].compact.join(" · ")
      end

      def skill_names(resource)
        resource.skills.map(&:name).join(", ")
      end

      # "1:05:30", or "05:30" for less than an hour
      def timecode(seconds)
        return if !seconds
        hours, rest = seconds.divmod(3600)
        minutes = format("%02d:%02d", *rest.divmod(60))
        hours > 0 ? "#{hours}:#{minutes}" : minutes
      end

      def megabytes(bytes)
        if bytes
          "#{number_with_precision(bytes / 1_000_000.0, precision: 1, strip_insignificant_zeros: true)} MB"
        end
      end

      # For search engines; nothing in it ends the element it stands in.
      def linked_data(data)
        tag.script(raw(ERB::Util.json_escape(data.to_json)), type: "application/ld+json")
      end
    end
  end
end
