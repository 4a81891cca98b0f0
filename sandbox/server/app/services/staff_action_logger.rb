# frozen_string_literal: true

class StaffActionLogger
  include Sandbox::Strict

  def initialize(admin)
    raise Discourse::InvalidParameters.new(:admin) if !admin.is_a?(User)
    @admin = admin
  end

  def log_custom(custom_type, details = {})
    raise Discourse::InvalidParameters.new(:custom_type) if !custom_type
    UserHistory.create!(
      acting_user_id: @admin.id,
      action: UserHistory.actions[:custom_staff],
      custom_type:,
      details: details.map { |name, value| "#{name}: #{value}" }.join("\n"),
    )
  end
end
