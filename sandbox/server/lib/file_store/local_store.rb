# frozen_string_literal: true

# Files in a folder of this machine, under the addresses core gives them.
module FileStore
  class LocalStore
    include Sandbox::Strict

    # Each environment has its own.
    def public_dir = File.join(Sandbox::TMP, "public", Rails.env)

    def external? = false

    # The file's address.
    def store_upload(file, upload)
      url = get_path_for("original", upload.id, upload.sha1, ".#{upload.extension}".chomp("."))
      path = File.join(public_dir, url)
      FileUtils.mkdir_p(File.dirname(path))
      IO.copy_stream(file, path)
      url
    end

    def remove_upload(upload)
      FileUtils.rm_f(path_for(upload)) if upload.url.present?
    end

    def path_for(upload) = (File.join(public_dir, upload.url) if upload&.url.present?)

    # The more files there are, the deeper the tree of folders.
    def get_path_for(type, id, sha, extension)
      depth = id.positive? ? [Math.log(id / 1_000.0, 16).ceil, 0].max : 0
      folders = sha[0, depth].chars.map { |letter| "#{letter}/" }.join
      "/uploads/default/#{type}/#{depth + 1}X/#{folders}#{sha}#{extension}"
    end
  end
end
