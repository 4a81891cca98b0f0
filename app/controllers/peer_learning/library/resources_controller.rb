# frozen_string_literal: true

module PeerLearning
  module Library
    class ResourcesController < BaseController
      requires_login except: %i[index shelves show]

      MOST_IN_FILE = 5_000
      KINDS = { "recording" => Recording, "material" => Material }.freeze

      include StreamsCsv

      # They have pages that work without scripts.
      skip_before_action :check_xhr, only: %i[index show]
      helper PagesHelper

      def index
        limit_rate("library", 60)
        List.call(service_params) do
          on_success { |page:, shelf:| render_page(page, shelf) }
          on_failed_contract { |contract| render_contract_errors(contract) }
          on_failure { render_failure }
        end
      end

      def shelves
        limit_rate("library", 60)
        shelves = Shelves.new(guardian:, sort: Shelf.sort(params[:sort])).to_a
        render json: { shelves: serialize_data(shelves, ShelfSerializer) }
      end

      def desk
        render_serialized(Desk.new(guardian, now:), DeskSerializer, root: false)
      end

      def show
        limit_rate("library", 60)
        return render_resource(visible_resource) if !request.format.html?
        @resource = find_visible
        # The app says so.
        return render "default/empty", status: :not_found if !@resource
        @chapters = @resource.public_chapters
        topic = @resource.topic
        @topic_url = topic.relative_url if topic && guardian.can_see_topic?(topic)
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
        find_visible || raise(Discourse::NotFound)
      end

      def find_visible
        resource = Resource.find_by(id: params[:resource_id])
        resource if resource && guardian.can_see_resource?(resource)
      end

      def render_page(page, shelf)
        respond_to do |format|
          format.html do
            @page = page
            @addresses = addresses(page)
          end
          format.json do
            resources = serialize_data(page.resources, CardSerializer)
            render json: { resources:, next: page.next }
          end
          format.csv do
            lines = ShelfFile.new(shelf.all(most: MOST_IN_FILE))
            stream_csv(lines, "#{SiteSetting.title.parameterize}-library.csv")
          end
          format.atom do
            page = shelf.page(sort: "new")
            title = "#{I18n.t("js.peer_learning.library.title")} - #{SiteSetting.title}"
            feed = Feed.new(page.resources, title:, address: request.original_url, now:)
            render plain: feed.to_s, content_type: "application/atom+xml"
          end
        end
      end

      # Of the same, narrowed alike.
      def addresses(page)
        given = request.query_parameters
        address = ->(format, **more) do
          query = given.merge(more).compact_blank.to_query
          "#{Discourse.base_path}/peer-learning/library#{format}#{"?#{query}" if query.present?}"
        end
        narrowed =
          %w[atom csv json].to_h { |name| [name.to_sym, address.call(".#{name}", after: nil)] }
        { **narrowed, next: address.call("", after: page.next) }
      end
    end
  end
end
