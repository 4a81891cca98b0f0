# frozen_string_literal: true

module PeerLearning
  class HomeController < BaseController
    def show
      limit_rate("home", 60)
      home = Home::Overview.new(guardian:, now: Time.zone.now)
      render_serialized(home, HomeSerializer, root: false)
    end
  end
end
