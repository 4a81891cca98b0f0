# frozen_string_literal: true

# As core does.
class EnableTrigrams < ActiveRecord::Migration[7.2]
  def change
    enable_extension "pg_trgm"
  end
end
