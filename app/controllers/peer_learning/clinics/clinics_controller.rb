# frozen_string_literal: true

module PeerLearning
  module Clinics
    class ClinicsController < BaseController
      requires_login except: %i[index show]

      def index
        limit_rate("clinics", 60)
        List.call(service_params.merge(now:)) do
          on_success do |board:, page_after:|
            render json: {
                     clinics: serialize_data(board.clinics, RowSerializer, board:),
                     can_begin: guardian.can_manage_clinics?,
                     next: page_after,
                   }
          end
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_failure { render_failure }
        end
      end

      def show
        limit_rate("clinics", 60)
        Show.call(about_clinic) do
          on_success { |clinic:| render_clinic(clinic) }
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_model_not_found(:clinic) { raise Discourse::NotFound }
          on_failure { render_failure }
        end
      end

      def create
        change(Clinic::Save)
      end

      def update
        change(Clinic::Save)
      end

      def publish
        change(Clinic::Publish)
      end

      def cancel
        change(Clinic::Cancel)
      end

      def repeat
        change(Clinic::Repeat)
      end

      def be_interested
        change(Interest::Declare, interested: true)
      end

      def be_interested_no_more
        change(Interest::Declare, interested: false)
      end
    end
  end
end
