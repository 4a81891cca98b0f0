# frozen_string_literal: true

require "fastimage"

# Takes a file that was sent, or says in the upload's errors why not. The file is closed in the end.
class UploadCreator
  include Sandbox::Strict

  # Core makes other files of these; nothing here can.
  REMADE = %i[svg ico heic heif]

  def initialize(file, filename, opts = {})
    lacking = opts.keys - [:type]
    raise Sandbox::NotStoodIn.new(self, lacking.first) if lacking.any?
    @file = file
    @filename = (filename || "").gsub(/[^[:print:]]/, "")
  end

  def create_for(user_id)
    return refused("upload.empty") if filesize == 0
    @image = FastImage.new(@file)
    @file.rewind
    return refused("upload.images.size_not_found") if image? && @image.size.nil?
    DistributedMutex.synchronize("upload_#{user_id}_#{@filename}") do
      upload = known || keep(new_upload(user_id))
      UserUpload.find_or_create_by!(user_id:, upload_id: upload.id) if upload.errors.empty?
      upload
    end
  ensure
    @file.respond_to?(:close!) ? @file.close! : @file.close
  end

  private

  def filesize = File.size(@file.path)
  def sha1 = @sha1 ||= Upload.generate_digest(@file.path)

  def image? =
    FileHelper.is_supported_image?(@filename) || FileHelper.is_supported_image?("x.#{@image.type}")

  def refused(key)
    Upload
      .new(original_filename: @filename, filesize: 0)
      .tap { |upload| upload.errors.add(:base, I18n.t(key)) }
  end

  # One whose file never came to be kept is tried again.
  def known
    upload = Upload.find_by(sha1:)
    return upload if upload&.url.present?
    upload&.destroy
    nil
  end

  def new_upload(user_id)
    width, height = @image.size if image?
    Upload.new(
      user_id:,
      original_filename: image? ? image_name : @filename,
      filesize:,
      sha1:,
      url: "",
      extension: image? ? @image.type.to_s : File.extname(@filename)[1..10],
      width:,
      height:,
    )
  end

  # A picture is called what it is, whatever it was called.
  def image_name
    given, right =
      [File.extname(@filename), ".#{@image.type}"].map do |extension|
        extension.downcase.sub("jpeg", "jpg")
      end
    given == right ? @filename : "#{File.basename(@filename, ".*").presence || "image"}#{right}"
  end

  def keep(upload)
    return upload if upload.invalid?
    if REMADE.include?(@image.type)
      raise Sandbox::NotStoodIn.new(self, "create_for(an image of type #{@image.type})")
    end
    upload.save!
    File.open(@file.path) { |file| upload.url = Discourse.store.store_upload(file, upload) }
    upload.save!
    upload
  end
end
