# frozen_string_literal: true

# Mails to members, in the words of templates. What a plugin adds is called on the class, as on core's.
class UserNotifications
  include Sandbox::Strict

  Part = Struct.new(:body)
  Message = Struct.new(:to, :subject, :text_part, keyword_init: true)

  class << self
    def method_missing(name, ...) =
      public_method_defined?(name) ? new.public_send(name, ...) : super
    def respond_to_missing?(name, include_private = false) = public_method_defined?(name) || super
  end

  private

  def build_email(to, template:, locale:, **arguments)
    words = {
      site_name: SiteSetting.title,
      email_prefix: SiteSetting.title,
      base_url: Discourse.base_url,
      user_preferences_url: "#{Discourse.base_url}/my/preferences",
      **arguments,
      locale:,
    }
    Message.new(
      to: [to],
      subject: I18n.t!("#{template}.subject_template", **words),
      text_part: Part.new(I18n.t!("#{template}.text_body_template", **words)),
    )
  end
end
