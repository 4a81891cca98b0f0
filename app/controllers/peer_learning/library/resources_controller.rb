# frozen_string_literal: true

module PeerLearning
  module Library
    class ResourcesController < BaseController
      requires_login except: %i[index shelves show]

      KINDS = { "recording" => Recording, "material" => Material }.freeze

      def index
        limit_rate("library", 60)
        List.call(service_params) do
          on_success do |page:|
            render json: {
                     resources: serialize_data(page.resources, CardSerializer),
                     next: page.next,
                   }
          end
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_failure { render_failure }
        end
      end

      def shelves
        limit_rate("library", 60)
        shelves = Shelves.new(guardian:).to_a
        render json: {
                 shelves: serialize_data(shelves, ShelfSerializer),
                 can_add: guardian.can_add_to_library?,
               }
      end

      def desk
        render_serialized(Desk.new(guardian, now:), DeskSerializer, root: false)
      end

      def show
        limit_rate("library", 60)
        render_resource(visible_resource)
      end

      def create
        change(kind::Save)
      end

      def update
        change(visible_resource.class::Save)
      end

      def put_up
        change(Resource::PutUp)
      end

      def take_down
        change(Resource::TakeDown)
      end

      def consent
        change(Consent::Give)
      end

      private

      def kind
        KINDS.fetch(params[:type]) { raise Discourse::InvalidParameters.new(:type) }
      end

      def visible_resource
        resource = Resource.find_by(id: params[:resource_id])
        raise Discourse::NotFound if !resource || !guardian.can_see_resource?(resource)
        resource
      end
    end
  end
end
