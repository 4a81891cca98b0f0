# frozen_string_literal: true

# Core keeps them in a table, whose ids never change.
module BadgeGrouping
  Community = 2
  Other = 5
end
