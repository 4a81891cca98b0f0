# frozen_string_literal: true

# One site, whose name is core's for the only one.
module RailsMultisite
  module ConnectionManagement
    extend Sandbox::Strict

    def self.current_db = "default"

    def self.with_connection(db)
      raise ArgumentError, "no such site: #{db}" if db != current_db
      yield db
    end
  end
end
