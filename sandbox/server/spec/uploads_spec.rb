# frozen_string_literal: true

# Core leaves this to nginx, which does the same.
RSpec.describe UploadsController, type: :request do
  fab!(:user)

  before { SiteSetting.authorized_extensions = "mp3|png|svg" }

  def create(content, filename)
    file = Tempfile.new(binmode: true).tap { |sent| sent.write(content) }
    file.rewind
    UploadCreator.new(file, filename).create_for(user.id)
  end

  it "sends a sound by parts, to be saved under its name" do
    upload = create("do re mi", "Song.mp3")

    get upload.url, headers: { "Range" => "bytes=3-4" }

    expect(response.status).to eq(206)
    expect(response.body).to eq("re")
    expect(response.headers["Content-Range"]).to eq("bytes 3-4/8")
    expect(response.headers["Content-Disposition"]).to match(/\Aattachment; filename="Song.mp3"/)
    expect(response.media_type).to eq("audio/mpeg")
    expect(response.headers["Cache-Control"]).to match(/max-age=\d{8}, public/)
  end

  it "shows a picture" do
    upload = Fabricate(:upload, user:)
    path = Discourse.store.path_for(upload)
    FileUtils.mkdir_p(File.dirname(path))
    File.write(path, "a picture")

    get upload.url

    expect(response.status).to eq(200)
    expect(response.media_type).to eq("image/png")
    expect(response.headers["Content-Disposition"]).to match(/\Ainline;/)
  end

  it "sends no script another file's address, and nothing that is not there" do
    upload = create("do re mi", "song.mp3")

    get upload.url, xhr: true
    expect(response.status).to eq(400)

    get upload.url.sub("1X/", "1X/a/")
    expect(response.status).to eq(404)

    get Fabricate(:upload).url
    expect(response.status).to eq(404)

    upload.destroy
    get upload.url
    expect(response.status).to eq(404)
  end

  it "does not pretend to mend a drawing" do
    drawing = %(<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>)

    expect { create(drawing, "drawing.svg") }.to raise_error(Sandbox::NotStoodIn, /svg/)
  end
end
