# frozen_string_literal: true

class Category < ApplicationRecord
  belongs_to :user
  has_many :topics
  has_many :category_groups, dependent: :destroy
  has_many :groups, through: :category_groups

  attr_accessor :skip_category_definition

  validates :name, presence: true
  before_validation { self.slug = name.to_s.parameterize if slug.blank? }

  # What the reader may open; a category without permissions is everybody's.
  scope :secured,
        ->(guardian) do
          next all if guardian.is_admin?
          allowed = CategoryGroup.where(group_id: guardian.group_ids).select(:category_id)
          where(read_restricted: false).or(where(id: allowed))
        end

  # The permissions are replaced as a whole: { "staff" => :full, everyone: :readonly }.
  def set_permissions(permissions)
    category_groups.destroy_all
    permissions.each do |group, permission|
      group = Group[group] if !group.is_a?(Group)
      category_groups.build(group:, permission_type: CategoryGroup.permission_types[permission])
    end
    self.read_restricted =
      category_groups.none? { |entry| entry.group_id == Group::AUTO_GROUPS[:everyone] }
  end

  def url = "/c/#{slug}/#{id}"
end
