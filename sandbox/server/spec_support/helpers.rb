# frozen_string_literal: true

module Helpers
  # fab!(:user), fab!(:learner, :user), fab!(:user, trust_level: 2) or with a block: made before each example.
  module Fab
    def fab!(name, fabricator = name, **attributes, &block)
      block ||= proc { Fabricate(fabricator, **attributes) }
      let!(name, &block)
    end
  end

  # The plugin whose spec calls: that of the repository.
  def enable_current_plugin
    plugin = Discourse.plugins.last
    SiteSetting.set(plugin.enabled_site_setting, true)
  end

  def track_sql_queries
    queries = []
    listener = ->(*, payload) do
      queries << payload[:sql] if %w[CACHE SCHEMA].exclude?(payload[:name])
    end
    ActiveSupport::Notifications.subscribed(listener, "sql.active_record") do
      ActiveSupport::Notifications.subscribed(listener, "sql.mini_sql") { yield }
    end
    queries
  end

  # Core's own, in place of the one that RSpec has.
  def stub_const(target, const, value)
    before = target.const_get(const)
    target.__send__(:remove_const, const)
    target.const_set(const, value)
    yield
  ensure
    target.__send__(:remove_const, const)
    target.const_set(const, before)
  end

  def capture_stdout
    before = $stdout
    $stdout = StringIO.new
    yield
    $stdout.string
  ensure
    $stdout = before
  end

  def invoke_rake_task(name, *arguments)
    Rails.application.load_tasks if !Rake::Task.task_defined?(name)
    Rake::Task[name].invoke(*arguments)
  ensure
    Rake::Task[name].reenable
  end
end
