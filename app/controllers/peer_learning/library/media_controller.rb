# frozen_string_literal: true

module PeerLearning
  module Library
    # What is kept here of resources. It is given out as long as it is public, and to those who look after it; nobody keeps a
    # copy on the way.
    class MediaController < PeerLearning::BaseController
      requires_login only: %i[check_captions]

      skip_before_action :check_xhr, only: %i[captions transcript file]

      # What browsers show in their own page, without running any of it; all else is saved.
      SHOWN = %r{\A(?:video/|audio/|image/(?:png|jpeg|gif|webp|avif)\z)}

      before_action { limit_rate("media", 120) }
      before_action(only: %i[captions transcript file]) do
        response.headers["Cache-Control"] = "private, no-cache"
      end

      def captions
        render plain: part("captions").to_vtt, content_type: "text/vtt"
      end

      def transcript
        render plain: part("transcript").to_text
      end

      def file
        medium = Medium.find_by(id: params[:medium_id])
        if !medium&.upload || !may_have?(medium, medium.kind, *medium.part)
          raise Discourse::NotFound
        end
        Discourse.store.external? ? redirect_to_store(medium.upload) : send_upload(medium.upload)
      end

      # What is wrong with a file of captions, before anything else is sent; else clean WebVTT.
      def check_captions
        file = params.require(:file)
        captions = Captions.new(file.read(Captions::MAX_BYTES + 1).to_s)
        return render_json_error(captions.errors, status: 400) if captions.errors.any?
        render json: { captions: captions.to_vtt }
      end

      private

      # kind: as what it is given out
      def part(kind)
        medium = Medium.find_by(id: params[:medium_id])
        raise Discourse::NotFound if !medium&.captions_kept? || !may_have?(medium, kind, from, to)
        captions = Captions.new(medium.caption_track.vtt)
        from ? captions.cut(from, to) : captions
      end

      def may_have?(medium, kind, from, to)
        resource = medium.resource
        return false if !guardian.can_see_resource?(resource)
        guardian.can_see_all_of_resource?(resource) || resource.allows?(kind, from, to)
      end

      # There too, for a while and for whoever has the address.
      def redirect_to_store(upload)
        redirect_to Discourse.store.url_for(upload), allow_other_host: true
      end

      def send_upload(upload)
        type = MiniMime.lookup_by_filename(upload.original_filename)&.content_type
        disposition = SHOWN.match?(type.to_s) ? "inline" : "attachment"
        response.headers["X-Content-Type-Options"] = "nosniff"
        send_file(
          Discourse.store.path_for(upload),
          filename: upload.original_filename,
          type: type || "application/octet-stream",
          disposition:,
        )
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
