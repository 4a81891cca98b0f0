# frozen_string_literal: true

class TrustLevel
  def self.[](level)
    raise ArgumentError, "no such trust level: #{level}" if !level.between?(0, 4)
    level
  end
end
