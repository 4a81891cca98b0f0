# frozen_string_literal: true

require "fileutils"
require "open3"

# What only the sandbox has: where things are, and how it says that it lacks something.
module Sandbox
  ROOT = File.expand_path("../../..", __dir__)
  SERVER = File.join(ROOT, "sandbox/server")
  CLIENT = File.join(ROOT, "sandbox/client")
  TMP = File.join(ROOT, "tmp/sandbox")
  # Core's; strings are here for two of them, and English stands in for the rest.
  LOCALES = <<~CODES.split
    ar be bg bs_BA ca cs da de el en en_GB es et fa_IR fi fr gl he hr hu hy id it ja ko lt lv nb_NO nl
    pl_PL pt pt_BR ro ru sk sl sq sr sv sw te th tr_TR ug uk ur vi zh_CN zh_TW
  CODES
  LOCALES_WITH_STRINGS = %w[en ar]

  # Not a StandardError: a `rescue => e` must never swallow it.
  class NotStoodIn < NotImplementedError
    def initialize(receiver, name)
      owner = receiver.is_a?(Module) ? "#{receiver.name}." : "#{receiver.class.name}#"
      super("sandbox: #{owner}#{name} is not stood in for")
    end
  end

  # Extended by stand-ins (and included for their instances): a missing method is named, `respond_to?` stays false.
  module Strict
    def self.included(base) = base.extend(self)

    def method_missing(name, *args, **kwargs, &block)
      super
    rescue NoMethodError => error
      raise if !error.receiver.equal?(self) || error.name != name
      raise NotStoodIn.new(self, name)
    end

    def respond_to_missing?(name, include_private = false) = super
  end

  def self.start_postgres
    socket_dir, status = Open3.capture2(File.join(ROOT, "bin/support/postgres.sh"), "start")
    status.success? ? socket_dir.strip : abort("sandbox: PostgreSQL did not start")
  end

  # In the order of their names, as core does.
  def self.activate_plugins!
    %w[sandbox/calendar .].each do |folder|
      plugin = Plugin::Instance.parse_from_source(File.expand_path("#{folder}/plugin.rb", ROOT))
      Discourse.plugins << plugin
      plugin.activate!
    end
  end
end
