# frozen_string_literal: true

module PeerLearning
  class BaseController < ::ApplicationController
    requires_plugin PLUGIN_NAME

    private

    # One moment for all that a request does.
    def now
      @now ||= Time.zone.now
    end

    def limit_rate(name, max_per_minute)
      name = "#{name}-#{request.remote_ip}" if !current_user
      RateLimiter.new(current_user, "peer-learning-#{name}", max_per_minute, 1.minute).performed!
    end

    def render_failure
      render json: failed_json, status: :unprocessable_entity
    end

    def render_contract_errors(contract)
      render_json_error(contract.errors.map(&:message), status: 400)
    end

    # key: of a sentence of ours, below peer_learning
    def render_sentence(key, status: 422, **values)
      render_json_error(I18n.t("peer_learning.#{key}", **values), status:)
    end

    def render_too_many_tags(direction)
      max = Skills::SkillTag.most(direction)
      render_sentence("profile.too_many_tags.#{direction}", max:)
    end
  end
end
