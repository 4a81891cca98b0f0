# frozen_string_literal: true

module PeerLearning
  module Skills
    module Admin
      class ImportsController < BaseController
        skip_before_action :check_xhr, only: :wrong

        # The last one the admin began, to go on with.
        def latest
          import = Directory::Import.where(user: current_user).last
          render_json_dump(import: import && serialize_data(import, ImportSerializer, root: false))
        end

        def show
          render_import(find_import)
        end

        def create
          limit_rate("import", 30, 1.minute)
          run(Directory::Import::Begin)
        end

        def add_part
          limit_rate("import-part", 300, 1.minute)
          run(Directory::Import::AddPart, content: params[:content].try(:read))
        end

        def check
          run(Directory::Import::Check)
        end

        def apply
          run(Directory::Import::Apply)
        end

        def cancel
          run(Directory::Import::Cancel)
        end

        def wrong
          import = find_import
          stream_csv(
            Directory::WrongRows.new(import),
            "#{File.basename(import.filename, ".*")}-wrong.csv",
          )
        end

        private

        def run(verb, **values)
          verb.call(service_params.deep_merge(params: values, now: Time.zone.now)) do
            on_success { |import:| render_import(import) }
            on_failed_contract do |contract|
              render_json_error(contract.errors.map(&:message), status: 400)
            end
            on_failed_policy(:can_import_learning_directory) { raise Discourse::InvalidAccess }
            on_model_not_found(:import) { raise Discourse::NotFound }
            %i[still_receiving has_room_for_part whole looked_at].each do |policy|
              on_failed_policy(policy) do
                render_json_error(I18n.t("peer_learning.import.#{policy}"), status: 409)
              end
            end
            on_failure { render json: failed_json, status: :unprocessable_entity }
          end
        end

        def find_import
          Directory::Import.find_by(id: params[:import_id]) || raise(Discourse::NotFound)
        end

        def render_import(import)
          render_serialized(import, ImportSerializer, root: false)
        end
      end
    end
  end
end
