# frozen_string_literal: true

class Topic < ApplicationRecord
  belongs_to :user
  belongs_to :category
  has_many :posts

  default_scope { where(deleted_at: nil) }

  before_validation(on: :create) do
    self.slug = title.to_s.parameterize.presence || "topic" if slug.blank?
    self.bumped_at ||= Time.zone.now
    self.last_post_user_id ||= user_id
  end

  scope :secured,
        ->(guardian) do
          where(archetype: "regular").where(category_id: [nil]).or(
            where(archetype: "regular", category_id: Category.secured(guardian).select(:id)),
          )
        end

  def relative_url = "/t/#{slug}/#{id}"
end
