# frozen_string_literal: true

module PeerLearning
  module Skills
    module Admin
      class ImportsController < ::Admin::AdminController
        requires_plugin PLUGIN_NAME

        def create
          RateLimiter.new(current_user, "peer-learning-import", 20, 1.minute).performed!
          Directory::Import.call(service_params.merge(now: Time.zone.now)) do
            on_success { |report:| render_serialized(report, ImportReportSerializer, root: false) }
            on_failed_contract do |contract|
              render_json_error(contract.errors.map(&:message), status: 400)
            end
            on_failed_policy(:can_import_learning_directory) { raise Discourse::InvalidAccess }
            on_failure { render json: failed_json, status: :unprocessable_entity }
          end
        end
      end
    end
  end
end
