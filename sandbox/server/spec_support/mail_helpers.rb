# frozen_string_literal: true

# What was mailed, where Rails has it in tests.
module ActionMailer
  module Base
    def self.deliveries = Email::Sender.sent
  end
end
