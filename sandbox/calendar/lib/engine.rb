# frozen_string_literal: true

module ::DiscoursePostEvent
  class Engine < ::Rails::Engine
    engine_name "discourse-post-event"
    isolate_namespace DiscoursePostEvent
  end
end
