# frozen_string_literal: true

# A file that somebody sent. Of files alike there is one, whoever sent it again; `user` sent it first.
class Upload < ApplicationRecord
  belongs_to :user, optional: true
  has_many :user_uploads, dependent: :destroy
  has_many :upload_references, dependent: :destroy

  validates :filesize, :original_filename, presence: true
  validates_with UploadValidator

  def self.generate_digest(path) = Digest::SHA1.file(path).hexdigest

  def destroy
    transaction do
      Discourse.store.remove_upload(self)
      super
    end
  end

  # What nobody overrides depends on posts and on a store elsewhere. Here, as in core's own store, only the row says it.
  def update_secure_status(override:, source: "unknown")
    changes = secure? != override
    update(
      secure: override,
      security_last_changed_reason: "manually overridden | source: #{source}",
      security_last_changed_at: Time.zone.now,
    )
    changes
  end

  def human_filesize = ActiveSupport::NumberHelper.number_to_human_size(filesize)
  def short_url = "upload://#{base62(sha1.hex)}#{".#{extension}" if extension.present?}"

  private

  DIGITS = [*"0".."9", *"a".."z", *"A".."Z"].freeze

  def base62(number) = number.digits(DIGITS.size).reverse.map { |digit| DIGITS[digit] }.join
end
