# frozen_string_literal: true

RSpec.describe Upload do
  fab!(:user)
  fab!(:other, :user)
  fab!(:target, :topic)

  # One red pixel.
  let(:picture) { <<~BASE64.unpack1("m") }
    iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mP4z8AAAAMBAQD3A0FDAAAAAElFTkSuQmCC
  BASE64

  before { SiteSetting.authorized_extensions = "txt|png" }

  def sent(content)
    Tempfile
      .new(binmode: true)
      .tap do |file|
        file.write(content)
        file.rewind
      end
  end

  def create(content = "Hello", filename = "hello.txt", by: user)
    UploadCreator.new(sent(content), filename, type: "a_kind").create_for(by.id)
  end

  describe UploadCreator do
    it "keeps a file where the store can find it" do
      upload = create

      sha1 = Digest::SHA1.hexdigest("Hello")
      expect(upload).to be_persisted
      expect(upload).to have_attributes(
        user:,
        original_filename: "hello.txt",
        extension: "txt",
        filesize: 5,
        human_filesize: "5 Bytes",
        sha1:,
        original_sha1: nil,
        secure: false,
        short_url: %r{\Aupload://\w+\.txt\z},
        url: %r{\A/uploads/default/(test_\d+/)?original/1X/#{sha1}\.txt\z},
      )
      expect(File.read(Discourse.store.path_for(upload))).to eq("Hello")
    end

    it "closes the file it was given" do
      file = sent("Hello")

      described_class.new(file, "hello.txt", type: "a_kind").create_for(user.id)

      expect(file).to be_closed
    end

    it "keeps one of files alike, and who sent them" do
      first = create
      again = create(by: other)

      expect(again).to eq(first)
      expect(again.original_filename).to eq("hello.txt")
      expect(again.user).to eq(user)
      expect(UserUpload.where(upload_id: first.id).pluck(:user_id)).to contain_exactly(
        user.id,
        other.id,
      )
    end

    it "measures a picture, and calls it what it is" do
      upload = create(picture, "face.jpg")

      expect(upload.errors).to be_empty
      expect(upload).to have_attributes(
        original_filename: "face.png",
        extension: "png",
        width: 1,
        height: 1,
      )
    end

    it "refuses a kind of file that the site does not take" do
      upload = create("MZ", "hello.exe")

      expect(upload).not_to be_persisted
      expect(upload.errors[:original_filename]).to contain_exactly(
        I18n.t("upload.unauthorized", authorized_extensions: "txt, png"),
      )
    end

    it "takes from staff what it takes from staff alone" do
      SiteSetting.authorized_extensions_for_staff = "exe"

      expect(create("MZ", "hello.exe").errors).to be_present
      expect(create("MZ", "hello.exe", by: Fabricate(:admin)).errors).to be_empty
    end

    it "refuses what is too large" do
      SiteSetting.max_attachment_size_kb = 1
      SiteSetting.max_image_size_kb = 2

      expect(create("a" * 1024).errors).to be_empty
      upload = create("a" * 1025)
      expect(upload).not_to be_persisted
      expect(upload.errors[:filesize]).to contain_exactly(
        I18n.t("upload.attachments.too_large_humanized", max_size: "1 KB"),
      )

      expect(create(picture.ljust(2048, "\0"), "a.png").errors).to be_empty
      upload = create(picture.ljust(2049, "\0"), "b.png")
      expect(upload.errors[:filesize]).to contain_exactly(
        I18n.t("upload.images.too_large_humanized", max_size: "2 KB"),
      )
    end

    it "refuses what is empty" do
      upload = create("")

      expect(upload).not_to be_persisted
      expect(upload.errors[:base]).to contain_exactly(I18n.t("upload.empty"))
    end

    it "refuses a picture that cannot be read" do
      upload = create("no picture", "face.png")

      expect(upload).not_to be_persisted
      expect(upload.errors[:base]).to contain_exactly(I18n.t("upload.images.size_not_found"))
    end
  end

  describe "a store on this machine" do
    it "is no store elsewhere, for which alone addresses are made" do
      expect(Discourse.store.external?).to eq(false)
      expect(Discourse.store).not_to respond_to(:url_for)
    end

    it "forgets the file of an upload that is destroyed, and what referred to it" do
      upload = create
      path = Discourse.store.path_for(upload)
      UploadReference.ensure_exist!(upload_ids: [upload.id], target:)

      upload.destroy

      expect(File.exist?(path)).to eq(false)
      expect(UploadReference.where(upload_id: upload.id)).to be_empty
      expect(UserUpload.where(upload_id: upload.id)).to be_empty
    end

    it "says of an upload whether it is secure, and changes nothing else" do
      upload = create
      SiteSetting.authorized_extensions = "png"

      expect(upload.update_secure_status(override: true)).to eq(true)
      expect(upload.update_secure_status(override: true)).to eq(false)

      expect(upload.reload).to be_secure
      expect(File.exist?(Discourse.store.path_for(upload))).to eq(true)
    end
  end

  describe UploadReference do
    let(:uploads) { %w[one two three].map { |content| create(content) } }

    def kept = described_class.where(target:).pluck(:upload_id)

    it "is there once for each upload that is named" do
      one, two, three = uploads.map(&:id)

      described_class.ensure_exist!(upload_ids: [one, two, two, nil], target:)
      expect(kept).to contain_exactly(one, two)

      described_class.ensure_exist!(upload_ids: [two, three], target:)
      expect(kept).to contain_exactly(two, three)
      expect(uploads.last.upload_references.map(&:target)).to contain_exactly(target)

      described_class.ensure_exist!(upload_ids: [], target:)
      expect(kept).to be_empty
    end

    it "keeps an upload from being cleaned up" do
      SiteSetting.clean_up_uploads = true
      SiteSetting.clean_orphan_uploads_grace_period_hours = 1
      one, two, three = uploads
      uploads.first(2).each { |upload| upload.update_columns(created_at: 2.hours.ago) }
      described_class.ensure_exist!(upload_ids: [one.id], target:)

      job = Jobs::CleanUpUploads.new
      job.reset_last_cleanup!
      job.execute({})

      expect(described_class.where(upload_id: one.id)).to be_present
      expect(Upload.where(id: uploads)).to contain_exactly(one, three)
      expect(File.exist?(Discourse.store.path_for(two))).to eq(false)
    end
  end

  it "can be made without a file" do
    SiteSetting.authorized_extensions = "png|mp4"

    expect(Fabricate(:upload)).to have_attributes(extension: "png", width: 100, height: 200)
    expect(Fabricate(:video_upload)).to have_attributes(extension: "mp4", width: nil)
  end
end
