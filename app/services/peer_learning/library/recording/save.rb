# frozen_string_literal: true

# Adds a recording, of a sitting or one that stands alone, or changes one. Everybody who speaks in it is asked, by a job; who has
# answered stays among them, so that nobody is outvoted by being left out.
class PeerLearning::Library::Recording::Save
  include Service::Base
  include PeerLearning::Library::SavesResource

  params do
    include PeerLearning::Library::SavesResource::Fields

    attribute :sitting_id, :integer
    attribute :held_on, :date
    attribute :chapters
    attribute :speaker_ids
    attribute :speaker_names

    before_validation do
      self.chapters = PeerLearning::Library::Given.chapters(chapters)
      self.speaker_ids = PeerLearning::Library::Given.ids(speaker_ids)
      names = Array(speaker_names).grep(String).compact_blank
      self.speaker_names = names.map { |name| User.normalize_username(name) }.uniq
    end

    def details
      given(PeerLearning::Library::Recording::DETAILS)
    end
  end

  transaction do
    step :share_catalogue
    step :take_turns
    model :resource
    policy :can_manage_resource
    policy :has_begun
    model :same, optional: true
    policy :not_there_yet
    model :category, optional: true
    policy :category_open
    model :skills, optional: true
    policy :skills_known
    policy :media_there
    model :speakers_to_be, optional: true
    policy :names_known
    policy :somebody_speaks
    step :save
    step :keep_media
    step :keep_speakers
    step :follow
  end

  step :keep_resource

  private

  def fetch_resource(params:, guardian:)
    return lock_recording(params:, guardian:) if params.resource_id
    about = { author: guardian.user, **params.details }
    return PeerLearning::Library::Recording.new(about) if !params.sitting_id
    sitting = PeerLearning::Clinics::Sitting.find_by(id: params.sitting_id)
    return if !sitting || !guardian.can_see_clinic?(sitting.clinic)
    PeerLearning::Library::Recording.new(sitting:, level: sitting.clinic.level, **about)
  end

  def has_begun(resource:, now:)
    sitting = resource.sitting
    sitting.nil? || (sitting.planned? && sitting.starts_at <= now)
  end

  # Slides are shown in more than one sitting; what was said in one is its own.
  def fetch_same(params:, resource:)
    same_as(resource, params.media.select { |given| %w[video audio].include?(given[:kind]) })
  end

  # Of a clinic, it is about what that is about, unless somebody says otherwise.
  def fetch_skills(params:, resource:)
    return super(params:) if params.given?(:skill_ids) || !resource.clinic
    resource.clinic.skills.to_a
  end

  # Also who cannot answer at present: nobody is outvoted by being suspended.
  def fetch_speakers_to_be(params:)
    named = User.where(username_lower: params.speaker_names)
    User.where(id: params.speaker_ids).or(named).where("id > 0").to_a
  end

  def names_known(params:, speakers_to_be:)
    (params.speaker_names - speakers_to_be.map(&:username_lower)).empty?
  end

  def somebody_speaks(params:, resource:, speakers_to_be:)
    return resource.persisted? if !params.given?(:speaker_ids)
    speakers_to_be.size.between?(1, PeerLearning::Library::Recording::MOST_SPEAKERS)
  end

  def keep_speakers(params:, resource:, speakers_to_be:)
    return if !params.given?(:speaker_ids)
    resource.speakers.silent.where.not(user_id: speakers_to_be).destroy_all
    speakers_to_be.each { |user| resource.speakers.find_or_create_by!(user:) }
  end
end
