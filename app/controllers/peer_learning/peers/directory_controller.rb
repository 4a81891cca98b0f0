# frozen_string_literal: true

module PeerLearning
  module Peers
    class DirectoryController < BaseController
      include StreamsCsv

      skip_before_action :check_xhr, only: :download

      def index
        limit_rate("directory", 60)
        List.call(service_params) do
          on_success do |page:|
            render_serialized(page, DirectoryPageSerializer, root: false, fitting: page.fitting)
          end
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_failed_policy(:known_skills) { |_, params:, tree:| render_unknown(params, tree) }
          on_failure { render_failure }
        end
      end

      def download
        limit_downloads
        Download.call(service_params) do
          on_success { |lines:| stream_csv(lines, "#{SiteSetting.title.parameterize}-peers.csv") }
          on_failed_policy(:can_download_learning_directory) do
            render_sentence("peers.download_refused", status: 403)
          end
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_failed_policy(:known_skills) { |_, params:, tree:| render_unknown(params, tree) }
          on_failure { render_failure }
        end
      end

      private

      # Staff too: it reads much.
      def limit_downloads
        return if !current_user
        RateLimiter.new(
          current_user,
          "peer-learning-directory-download",
          5,
          10.minutes,
          apply_limit_to_staff: true,
        ).performed!
      end

      def render_unknown(params, tree)
        unknown = params.slugs.reject { |slug| tree.find_by_slug(slug) }
        sentences =
          unknown.map do |slug|
            I18n.t("peer_learning.peers.unknown_skill", skill: slug.truncate(40))
          end
        render_json_error(sentences, status: 400)
      end
    end
  end
end
