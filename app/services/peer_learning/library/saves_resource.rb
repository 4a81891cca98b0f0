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

  def category_open(params:, guardian:, resource:, category:)
    may_choose_category?(resource, category, params:, guardian:)
  end

  # nil, as it was, where it says nothing of media
  def keep_media(params:, resource:)
    return if !params.given?(:media)
    media = resource.media
    media.where.not(url: params.media.pluck(:url)).destroy_all
    unsaid = PeerLearning::Library::Medium::FIELDS.index_with(nil)
    params.media.each do |medium|
      media.find_or_initialize_by(url: medium[:url]).update!({ **unsaid, **medium })
    end
  end
end
