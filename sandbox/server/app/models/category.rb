# frozen_string_literal: true

class Category < ApplicationRecord
  belongs_to :user
  has_many :topics
  has_many :category_groups, dependent: :destroy
  has_many :groups, through: :category_groups
  has_many :_custom_fields, class_name: "CategoryCustomField", dependent: :delete_all

  attr_accessor :skip_category_definition, :preloaded_custom_fields, :permission

  validates :name, presence: true
  before_validation { self.slug = name.to_s.parameterize if slug.blank? }
  after_save :save_custom_fields

  # What the reader may open; a category without permissions is everybody's.
  scope :secured,
        ->(guardian) do
          next all if guardian.is_admin?
          allowed = CategoryGroup.where(group_id: guardian.group_ids).select(:category_id)
          where(read_restricted: false).or(where(id: allowed))
        end

  # Where the reader may begin topics.
  scope :topic_create_allowed,
        ->(guardian) do
          next none if !guardian.authenticated?
          next all if guardian.is_admin?
          full = CategoryGroup.permission_types[:full]
          allowed = CategoryGroup.where(group_id: guardian.group_ids, permission_type: full)
          where.missing(:category_groups).or(where(id: allowed.select(:category_id)))
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

  # Of the types that core knows, texts.
  def self.register_custom_field_type(name, type, max_length: nil)
    return if type == :string && max_length.nil?
    raise NotImplementedError, "sandbox: #{name} is no text"
  end

  # By name; a change is kept when the category is saved.
  def custom_fields
    @custom_fields ||= _custom_fields.order(:id).pluck(:name, :value).to_h.with_indifferent_access
  end

  # One query, however many there are.
  def self.preload_custom_fields(categories, names)
    rows = CategoryCustomField.where(category_id: categories.map(&:id), name: names).order(:id)
    by_category = rows.pluck(:category_id, :name, :value).group_by(&:shift)
    categories.each { |one| one.preloaded_custom_fields = by_category.fetch(one.id, []).to_h }
  end

  def save_custom_fields
    return if !@custom_fields
    _custom_fields.where.not(name: custom_fields.compact.keys).delete_all
    custom_fields.compact.each do |name, value|
      _custom_fields.find_or_initialize_by(name:).update!(value: value.to_s)
    end
    @custom_fields = nil
  end

  def reload(...)
    @custom_fields = nil
    super
  end

  def url = "/c/#{slug}/#{id}"
end
