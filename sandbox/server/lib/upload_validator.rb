# frozen_string_literal: true

# Which files the site takes: by the extension of their name, and by their size.
class UploadValidator < ActiveModel::Validator
  SECURITY = %w[secure security_last_changed_reason security_last_changed_at]

  def validate(upload)
    return if upload.persisted? && (upload.changed - SECURITY).empty?
    authorized?(upload) ? check_size(upload) : refuse_extension(upload)
  end

  private

  def authorized?(upload)
    extension = File.extname(upload.original_filename).delete_prefix(".").downcase
    everything?(upload) || extensions(upload).include?(extension)
  end

  def everything?(upload) = settings(upload).any? { |setting| setting.include?("*") }

  def extensions(upload) =
    settings(upload)
      .flat_map { |setting| setting.downcase.gsub(/[\s.]+/, "").split("|") }
      .reject { |extension| extension.include?("*") }
      .uniq

  def settings(upload)
    [
      SiteSetting.authorized_extensions,
      (SiteSetting.authorized_extensions_for_staff if upload.user&.staff?),
    ].compact
  end

  def refuse_extension(upload)
    message = I18n.t("upload.unauthorized", authorized_extensions: extensions(upload).join(", "))
    upload.errors.add(:original_filename, message)
  end

  def check_size(upload)
    kind = FileHelper.is_supported_image?(upload.original_filename) ? "image" : "attachment"
    most = SiteSetting.get("max_#{kind}_size_kb").kilobytes
    return if upload.filesize <= most
    max_size = ActiveSupport::NumberHelper.number_to_human_size(most)
    upload.errors.add(:filesize, I18n.t("upload.#{kind}s.too_large_humanized", max_size:))
  end
end
