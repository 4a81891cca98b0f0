# frozen_string_literal: true

# Changes those fields of one's own learning profile that were given, and no other.
class PeerLearning::Skills::Profile::Update
  include Service::Base

  # Fields that are kept as they come.
  PLAIN = %i[
    region
    availability
    capacity
    help_per_week
    paused_until
    bandwidth
    nudges
    offer_hints
    in_rounds
    interprets
    for_affiliate
  ].freeze

  params do
    attribute :languages
    attribute :region
    attribute :availability
    attribute :time_zone
    attribute :capacity
    attribute :help_per_week
    attribute :paused_until
    attribute :visibility
    attribute :affiliation
    attribute :role
    attribute :contexts
    attribute :bandwidth
    attribute :nudges
    attribute :offer_hints
    attribute :in_rounds
    attribute :interprets
    attribute :for_affiliate

    attr_reader :given

    before_validation { self.region = region.upcase.presence if region.is_a?(String) }

    validate do
      given.each do |field|
        PeerLearning::Skills::Check
          .public_send(field, public_send(field))
          .each { |sentence| errors.add(field, sentence) }
      end
    end

    # Null empties a field; one that is not there stays as it is.
    def initialize(*, **attributes)
      @given = attributes.keys - [:options]
      super
    end

    def profile_attributes
      slice(*(given & PLAIN)).merge(words)
    end

    def language_rows
      languages.map { |language| language.slice("code", "proficiency") }
    end

    private

    def words
      plain = slice(*(given & %i[affiliation role]))
      plain = plain.transform_values { |text| PeerLearning::Skills::PlainText.clean(text) }
      plain[:contexts] = PeerLearning::Skills::Profile::CONTEXTS & contexts if contexts
      plain
    end
  end

  model :user
  policy :can_edit_learning_profile
  policy :hours_have_time_zone

  transaction do
    model :profile, :lock_profile
    step :set_time_zone
    step :assign
    policy :names_affiliate
    step :keep
    step :replace_languages
  end

  step :announce

  private

  def fetch_user(guardian:)
    guardian.user
  end

  def can_edit_learning_profile(guardian:, user:)
    guardian.can_edit_learning_profile?(user)
  end

  def hours_have_time_zone(params:, user:)
    params.availability.blank? || params.time_zone || user.user_option.timezone.present?
  end

  # Two open tabs take turns.
  def lock_profile(user:)
    PeerLearning::Skills::Profile.start(user.id).lock!
  end

  def set_time_zone(params:, user:)
    user.user_option.update!(timezone: params.time_zone) if params.time_zone
  end

  def assign(params:, profile:, now:)
    profile.assign_attributes(params.profile_attributes)
    profile.show_to(params.visibility, now:) if params.visibility
  end

  def names_affiliate(params:, profile:)
    profile.affiliation.present? || !ActiveModel::Type::Boolean.new.cast(params.for_affiliate)
  end

  def keep(profile:)
    profile.save!
  end

  def replace_languages(params:, profile:)
    profile.replace_languages(params.language_rows) if params.languages
  end

  def announce(user:)
    DiscourseEvent.trigger(:peer_learning_members_changed, [user.id])
  end
end
