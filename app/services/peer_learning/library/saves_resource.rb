# frozen_string_literal: true

# What verbs that add a resource, or change one, have in common. What is not given stays as it is.
module PeerLearning::Library::SavesResource
  extend ActiveSupport::Concern
  include PeerLearning::ChoosesCategory
  include PeerLearning::FindsSkills
  include PeerLearning::Library::HoldsResource

  # Part of a contract.
  module Fields
    extend ActiveSupport::Concern
    include PeerLearning::GivenFields

    CHECKED = %i[
      title
      description
      language
      level
      region
      held_on
      licence
      attribution
      chapters
      media
    ].freeze

    included do
      attribute :resource_id, :integer
      attribute :title, :string
      attribute :description, :string
      attribute :language, :string
      attribute :level, :integer
      attribute :region, :string
      attribute :licence, :string
      attribute :attribution, :string
      attribute :category_id, :integer
      attribute :skill_ids
      attribute :media

      before_validation do
        clean = PeerLearning::Skills::PlainText.method(:clean)
        self.title = clean.call(title) if title
        self.description = description.to_s.strip
        self.region = region.presence
        self.attribution = clean.call(attribution).presence if attribution
        self.skill_ids = PeerLearning::Library::Given.ids(skill_ids)
        self.media = PeerLearning::Library::Given.media(media)
      end

      validate do
        checked.each do |field|
          sentences = PeerLearning::Library::Check.public_send(field, public_send(field))
          sentences.each { |text| errors.add(field, text) }
        end
      end
    end

    private

    # Of a new one, nothing may be missing.
    def checked
      fields = CHECKED.select { |field| respond_to?(field) }
      resource_id ? fields & @given : fields
    end
  end

  private

  def take_turns
    PeerLearning::Library::Resource.take_turns
  end

  # Another of its kind in which one of these media is, public or not.
  def same_as(resource, media)
    resource.class.with_any_of(media).where(taken_down_at: nil).where.not(id: resource.id).first
  end

  def not_there_yet(same:)
    same.nil?
  end

  def category_open(params:, guardian:, resource:, category:)
    may_choose_category?(resource, category, params:, guardian:)
  end

  def skills_known(params:, resource:, skills:)
    skills.any? || (resource.persisted? && !params.given?(:skill_ids))
  end

  def save(params:, resource:, skills:)
    is_new = resource.new_record?
    resource.update!(params.details)
    resource.be_about(skills.map(&:id)) if is_new || params.given?(:skill_ids)
  end

  # What stands neither elsewhere nor along with it is one of those that are there.
  def media_there(params:, guardian:, resource:)
    there = resource.media.map { |medium| medium.slice(:id, :kind).symbolize_keys }
    named = params.media.reject { |given| given.values_at(:url, :captions, :upload_id).any? }
    (named.map { |given| given.slice(:id, :kind) } - there).empty? &&
      sent_by?(guardian.user, params.media.pluck(:upload_id).compact.uniq)
  end

  # Nobody gives out what others sent.
  def sent_by?(user, upload_ids)
    Upload
      .joins(:user_uploads)
      .where(id: upload_ids, user_uploads: { user_id: user.id })
      .distinct
      .count == upload_ids.size
  end

  # What was there, with what is said of it now.
  def keep_media(params:, resource:)
    return if !params.given?(:media)
    media = params.media.map { |given| [medium_of(resource, given), given] }
    resource.media.where.not(id: media.filter_map { |medium, _| medium.id }).destroy_all
    media.each { |medium, given| medium.be(given) }
  end

  def medium_of(resource, given)
    known = given.key?(:url) ? given.slice(:url) : given.slice(:id)
    (resource.media.find_by(known) if known.any?) || resource.media.new
  end
end
