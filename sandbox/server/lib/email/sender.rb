# frozen_string_literal: true

# Sends nothing; tests see what it was given.
class Email::Sender
  include Sandbox::Strict

  def self.sent = @sent ||= []

  def initialize(message, _email_type, _user = nil)
    @message = message
  end

  # A mailer may have nothing to say.
  def send = (self.class.sent << @message if @message)
end
