# frozen_string_literal: true

module PeerLearning
  module Library
    class ResourcesController < BaseController
      requires_login except: %i[show]

      KINDS = { "recording" => Recording, "material" => Material }.freeze

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
