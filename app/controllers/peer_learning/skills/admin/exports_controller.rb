# frozen_string_literal: true

module PeerLearning
  module Skills
    module Admin
      class ExportsController < BaseController
        skip_before_action :check_xhr

        def show
          limit_rate("export", 5, 10.minutes)
          Directory::Export.call(service_params) do
            on_success do |lines:|
              stream_csv(lines, "#{SiteSetting.title.parameterize}-directory.csv")
            end
            on_failed_policy(:can_export_learning_directory) { raise Discourse::InvalidAccess }
            on_failure { render json: failed_json, status: :unprocessable_entity }
          end
        end
      end
    end
  end
end
