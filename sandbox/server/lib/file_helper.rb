# frozen_string_literal: true

module FileHelper
  extend Sandbox::Strict

  SUPPORTED_IMAGES = Set.new(%w[jpg jpeg png gif svg ico webp avif]).freeze

  def self.supported_images = SUPPORTED_IMAGES
  def self.is_supported_image?(filename) = supported_images.include?(extension_of(filename))

  # Another site's script may hide in an SVG that is shown as a page.
  def self.is_inline_image?(filename) =
    is_supported_image?(filename) && extension_of(filename) != "svg"

  def self.extension_of(filename) = File.extname(filename).delete_prefix(".").downcase
  private_class_method :extension_of
end
