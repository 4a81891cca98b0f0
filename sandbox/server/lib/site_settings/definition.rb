# frozen_string_literal: true

module SiteSettings
  # One entry of a settings.yml: what it may hold, and how that is written to its text column.
  class Definition
    KEYS = %w[
      default
      client
      type
      min
      max
      choices
      list_type
      allow_any
      mandatory_values
      hidden
      area
      refresh
    ]
    LISTS = %i[list group_list category_list]
    TYPES = %i[bool integer string enum] + LISTS

    attr_reader :name, :category, :plugin, :type, :default

    def initialize(name, entry, category:, plugin:)
      @name = name.to_sym
      @category = category
      @plugin = plugin
      @entry = entry.is_a?(Hash) ? entry : { "default" => entry }
      unknown = @entry.keys - KEYS
      if unknown.any?
        raise NotImplementedError, "sandbox: #{name}: #{unknown.join(", ")} is not stood in for"
      end
      @default = @entry["default"]
      @type = (@entry["type"] || inferred_type).to_sym
      if TYPES.exclude?(@type)
        raise NotImplementedError, "sandbox: setting type #{@type} is not stood in for"
      end
    end

    def client? = @entry["client"] == true
    def hidden? = @entry["hidden"] == true
    def list? = LISTS.include?(type)
    def choices = @entry["choices"]

    def items(value)
      values = value.to_s.split("|")
      type == :list ? values : values.map(&:to_i)
    end

    # The value as it will be kept; anything it cannot hold raises as core does.
    def cast(value)
      case type
      when :bool
        value == true || value == "true" || value == "t"
      when :integer
        integer_within_limits(value)
      when :enum
        chosen(value)
      else
        list? ? with_mandatory(value) : value.to_s
      end
    end

    def dump(value) = type == :bool ? (value ? "t" : "f") : value.to_s

    private

    def inferred_type
      case default
      when true, false
        :bool
      when Integer
        :integer
      else
        choices ? :enum : :string
      end
    end

    def integer_within_limits(value)
      min = @entry["min"] || 0
      max = @entry["max"] || 2_000_000_000
      number = Integer(value.to_s, 10, exception: false)
      return number if number&.between?(min, max)
      raise Discourse::InvalidParameters,
            I18n.t("site_settings.errors.invalid_integer_min_max", min:, max:)
    end

    def chosen(value)
      return value.to_s if choices.include?(value.to_s)
      raise Discourse::InvalidParameters, value
    end

    def with_mandatory(value)
      (@entry["mandatory_values"].to_s.split("|") | value.to_s.split("|")).join("|")
    end
  end
end
