# frozen_string_literal: true

module SiteSettings
  # One entry of a settings.yml: what it may hold, and how that is written to a text column.
  class Definition
    KEYS = %w[default client type choices hidden area list_type allow_any min max validator]
    TYPES = %i[bool string enum group group_list category integer list]

    attr_reader :name, :plugin, :type, :default, :choices

    def initialize(name, entry, plugin: nil)
      entry = { "default" => entry } if !entry.is_a?(Hash)
      @name = name.to_sym
      @plugin = plugin
      @default, @choices, @client, @hidden =
        entry.values_at("default", "choices", "client", "hidden")
      @range = entry.fetch("min", 0)..entry.fetch("max", 2_000_000_000)
      @validator = entry["validator"]
      @type = (entry["type"] || type_of(@default)).to_sym
      lacking = [*(entry.keys - KEYS), *([@type] - TYPES)]
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
      return whole_number(value) if type == :integer
      raise Discourse::InvalidParameters, value if choices&.exclude?(value.to_s)
      validate(value.to_s) if @validator
      name_group(value) if type == :group
      value.to_s
    end

    private

    def type_of(default)
      case default
      when true, false
        :bool
      when Integer
        :integer
      when Numeric
        default.class.name
      else
        :string
      end
    end

    def validate(value)
      validator = @validator.constantize.new(name:)
      return if validator.valid_value?(value)
      raise Discourse::InvalidParameters, "#{name}: #{validator.error_message}"
    end

    def name_group(name)
      raise Discourse::InvalidParameters, name if name.present? && !Group.exists?(name:)
    end

    def whole_number(value)
      number = Integer(value.to_s, 10, exception: false)
      raise Discourse::InvalidParameters, value if !@range.cover?(number || -1)
      number
    end
  end
end
