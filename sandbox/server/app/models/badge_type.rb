# frozen_string_literal: true

# Core keeps them in a table, whose ids never change.
module BadgeType
  Gold = 1
  Silver = 2
  Bronze = 3
end
