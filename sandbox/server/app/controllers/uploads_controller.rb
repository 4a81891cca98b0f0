# frozen_string_literal: true

class UploadsController < ApplicationController
  requires_login except: [:show]
  skip_before_action :check_xhr, :redirect_to_login_if_required, only: :show
  skip_after_action :verify_same_origin_request, only: :show

  def create
    limit = SiteSetting.max_uploads_per_minute
    RateLimiter.new(current_user, "uploads-per-minute", limit, 1.minute).performed!
    type = params.require(:upload_type)
    file = params[:file]
    return refuse([I18n.t("upload.file_missing")]) if file.nil?

    upload =
      UploadCreator.new(file.tempfile, file.original_filename, type:).create_for(current_user.id)
    return refuse(upload.errors.to_hash.values.flatten) if upload.errors.any?
    # With the host, as it may be another's where the store is elsewhere.
    url = "//#{request.host_with_port}#{upload.url}"
    render_json_dump(UploadSerializer.new(upload, root: false).as_json.merge(url:))
  end

  # By parts, if asked for parts, as players do. Only pictures open in the browser; all else is saved under its name.
  def show
    raise Discourse::InvalidParameters, "XHR not allowed" if request.xhr?
    upload = Upload.find_by(sha1: params[:sha])
    raise Discourse::NotFound if !upload || upload.url != request.path
    path = Discourse.store.path_for(upload)
    raise Discourse::NotFound if !File.exist?(path)

    expires_in 1.year, public: true
    filename = upload.original_filename
    send_file_headers!(
      filename:,
      disposition: FileHelper.is_inline_image?(filename) ? "inline" : "attachment",
    )
    answer(*Rack::Files.new(nil).serving(request, path))
  end

  private

  def refuse(errors) = render(json: { errors: }, status: :unprocessable_content)

  def answer(status, headers, body)
    self.status = status
    response.headers.merge!(headers.except("content-type"))
    self.response_body = body
  end
end
