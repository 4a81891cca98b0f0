# frozen_string_literal: true

module PeerLearning
  module Library
    # What is kept here of resources. It is given out as long as it is public, and to those who look after it; nobody keeps a
    # copy on the way.
    class MediaController < PeerLearning::BaseController
      requires_login only: %i[check_captions]

      skip_before_action :check_xhr, only: %i[captions transcript]

      before_action { limit_rate("media", 120) }
      before_action(only: %i[captions transcript]) do
        response.headers["Cache-Control"] = "private, no-cache"
      end

      def captions
        render plain: part("captions").to_vtt, content_type: "text/vtt"
      end

      def transcript
        render plain: part("transcript").to_text
      end

      # What is wrong with a file of captions, before anything else is sent; else clean WebVTT, and where they end in seconds.
      def check_captions
        file = params.require(:file)
        captions = Captions.new(file.read(Captions::MAX_BYTES + 1).to_s)
        return render_json_error(captions.errors, status: 400) if captions.errors.any?
        render json: { captions: captions.to_vtt, seconds: captions.seconds }
      end

      private

      # kind: as what it is given out
      def part(kind)
        medium = Medium.find_by(id: params[:medium_id])
        raise Discourse::NotFound if !medium&.kept_here? || !may_have?(medium, kind)
        captions = Captions.new(medium.caption_track.vtt)
        from ? captions.cut(from, to) : captions
      end

      def may_have?(medium, kind)
        resource = medium.resource
        return false if !guardian.can_see_resource?(resource)
        guardian.can_see_all_of_resource?(resource) || resource.allows?(kind, from, to)
      end

      # In seconds; nil for all of it.
      def from
        Integer(params[:from], exception: false)
      end

      def to
        Integer(params[:to], exception: false)
      end
    end
  end
end
