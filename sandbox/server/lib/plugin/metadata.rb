# frozen_string_literal: true

module Plugin
  # The comment at the head of plugin.rb.
  class Metadata
    FIELDS = %i[name about meta_topic_id version authors contact_emails url required_version label]
    attr_accessor(*FIELDS)

    def self.parse(source)
      metadata = new
      source.each_line do |line|
        line = line.strip
        next if line.empty?
        break if !line.start_with?("#")
        metadata.read(*line.delete_prefix("#").split(":", 2).map(&:strip))
      end
      metadata
    end

    def read(field, value = nil)
      field = field.tr(" ", "_").to_sym
      public_send("#{field}=", value) if FIELDS.include?(field)
    end
  end
end
