# frozen_string_literal: true

RSpec.describe "Sending a file", type: :request do
  fab!(:user)

  before { SiteSetting.authorized_extensions = "txt" }

  def send_file(content, filename = "hello.txt", upload_type: "a_kind")
    io = StringIO.new(content)
    file = Rack::Test::UploadedFile.new(io, "text/plain", original_filename: filename)
    post "/uploads.json", params: { file:, upload_type: }.compact
  end

  it "answers with the upload, whose file is there to be read" do
    sign_in(user)

    send_file("Hello")

    upload = Upload.last
    expect(response.status).to eq(200)
    expect(response.parsed_body).to include(
      "id" => upload.id,
      "url" => "//test.localhost#{upload.url}",
      "original_filename" => "hello.txt",
      "filesize" => 5,
      "human_filesize" => "5 Bytes",
      "extension" => "txt",
      "short_url" => upload.short_url,
      "width" => nil,
      "height" => nil,
    )

    get upload.url
    expect(response.status).to eq(200)
    expect(response.body).to eq("Hello")
  end

  it "says why a file is not taken" do
    sign_in(user)

    send_file("MZ", "hello.exe")
    expect(response.status).to eq(422)
    expect(response.parsed_body).to eq(
      "errors" => [I18n.t("upload.unauthorized", authorized_extensions: "txt")],
    )

    send_file("")
    expect(response.status).to eq(422)
    expect(response.parsed_body).to eq("errors" => [I18n.t("upload.empty")])

    post "/uploads.json", params: { upload_type: "a_kind" }
    expect(response.status).to eq(422)
    expect(response.parsed_body).to eq("errors" => [I18n.t("upload.file_missing")])
  end

  it "has to know what the file is for" do
    sign_in(user)

    send_file("Hello", upload_type: nil)

    expect(response.status).to eq(400)
  end

  it "takes nothing from a visitor" do
    send_file("Hello")

    expect(response.status).to eq(403)
    expect(response.parsed_body["error_type"]).to eq("not_logged_in")
  end

  it "asks whoever sends too many to wait" do
    RateLimiter.enable
    SiteSetting.max_uploads_per_minute = 1
    sign_in(user)

    send_file("One")
    send_file("Two")

    expect(response.status).to eq(429)
    expect(response.parsed_body["error_type"]).to eq("rate_limit")
  end
end
