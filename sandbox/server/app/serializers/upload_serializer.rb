# frozen_string_literal: true

class UploadSerializer < ApplicationSerializer
  attributes :id,
             :original_filename,
             :filesize,
             :width,
             :height,
             :extension,
             :short_url,
             :human_filesize
end
