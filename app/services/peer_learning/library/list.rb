# frozen_string_literal: true

# What is in the library, narrowed and a page at a time.
class PeerLearning::Library::List
  include Service::Base

  FILTERS = %i[q area language level kind region licence megabytes].freeze
  MOST_SKILLS = 10

  params do
    attribute :q, :string
    attribute :skill, :string
    attribute :skills
    attribute :area, :string
    attribute :language, :string
    attribute :level, :integer
    attribute :kind, :string
    attribute :region, :string
    attribute :licence, :string
    attribute :megabytes, :integer
    attribute :sort, :string
    attribute :after, :string
    attribute :first, :string
    attribute :most, :integer, default: PeerLearning::Library::Shelf::PAGE_SIZE

    before_validation do
      %i[area language kind region licence].each do |name|
        public_send("#{name}=", public_send(name).presence)
      end
      self.skills = [*Array(skills).grep(String), skill].compact_blank.first(MOST_SKILLS)
      self.sort = PeerLearning::Library::Shelf.sort(sort)
    end

    validates :most, inclusion: 1..PeerLearning::Library::Shelf::PAGE_SIZE

    validate do
      check = PeerLearning::Library::Check
      %i[area kind level megabytes region].each do |name|
        value = public_send(name)
        check.public_send(name, value).each { |text| errors.add(name, text) } if value
      end
      errors.add(:after, I18n.t("peer_learning.clinics.check.before")) if after.present? && !place
    end

    # What `after` says: in which place the last one stood, and which it was.
    def place
      place = after.to_s.split(",").map { |number| Integer(number, exception: false) }
      place if place.size == 2 && place.all?
    end

    def filters
      PeerLearning::Library::ShelfFilters.new(skills:, **slice(*FILTERS))
    end
  end

  model :shelf
  model :page

  private

  def fetch_shelf(params:, guardian:)
    tree = PeerLearning::Skills::Tree.load
    PeerLearning::Library::Shelf.new(guardian:, tree:, filters: params.filters)
  end

  def fetch_page(params:, shelf:)
    shelf.page(
      sort: params.sort,
      after: params.place,
      size: params.most,
      language: params.first.presence,
    )
  end
end
