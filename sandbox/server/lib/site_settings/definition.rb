# frozen_string_literal: true

module SiteSettings
  # One entry of a settings.yml: what it may hold, and how that is written to a text column.
  class Definition
    KEYS = %w[default client type choices hidden area list_type allow_any]
    TYPES = %i[bool string enum group_list]

    attr_reader :name, :plugin, :type, :default, :choices

    def initialize(name, entry, plugin: nil)
      entry = { "default" => entry } if !entry.is_a?(Hash)
      @name = name.to_sym
      @plugin = plugin
      @default, @choices, @client, @hidden =
        entry.values_at("default", "choices", "client", "hidden")
      @type = (entry["type"] || ([true, false].include?(@default) ? :bool : :string)).to_sym
      lacking = [
        *(entry.keys - KEYS),
        *([@type] - TYPES),
        *(@default.class if @default.is_a?(Numeric)),
      ]
      return if lacking.empty?
      raise NotImplementedError,
            "sandbox: setting #{name}: #{lacking.join(", ")} is not stood in for"
    end

    def client? = @client == true
    def group_list? = type == :group_list
    def hidden? = @hidden == true
    def dump(value) = type == :bool ? (value ? "t" : "f") : value.to_s

    # The value as it will be kept; what it cannot hold is refused as in core.
    def cast(value)
      return [true, "true", "t"].include?(value) if type == :bool
      raise Discourse::InvalidParameters, value if choices&.exclude?(value.to_s)
      value.to_s
    end
  end
end
