# frozen_string_literal: true

module Service
end
