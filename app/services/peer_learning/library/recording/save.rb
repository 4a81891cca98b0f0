# frozen_string_literal: true

# Adds a recording of a sitting, or changes one. What is not given stays as it is. Everybody who speaks in it is asked, by a
# job; who has answered stays among them, so that nobody is outvoted by being left out.
class PeerLearning::Library::Recording::Save
  include Service::Base
  include PeerLearning::Library::HoldsRecording
  include PeerLearning::ChoosesCategory

  DETAILS = PeerLearning::Library::Recording::DETAILS
  CHECKED = %i[title language held_on licence attribution media].freeze

  params do
    include PeerLearning::GivenFields

    attribute :recording_id, :integer
    attribute :sitting_id, :integer
    attribute :title, :string
    attribute :language, :string
    attribute :held_on, :date
    attribute :licence, :string
    attribute :attribution, :string
    attribute :category_id, :integer
    attribute :media
    attribute :speaker_ids

    before_validation do
      clean = PeerLearning::Skills::PlainText.method(:clean)
      self.title = clean.call(title) if title
      self.attribution = clean.call(attribution).presence if attribution
      self.media = Array(media).grep(Hash).map { |medium| read_medium(medium) }
      self.speaker_ids = Array(speaker_ids).filter_map { |id| Integer(id, exception: false) }.uniq
    end

    validate do
      checked.each do |field|
        sentences = PeerLearning::Library::Check.public_send(field, public_send(field))
        sentences.each { |text| errors.add(field, text) }
      end
    end

    def details
      given(DETAILS)
    end

    private

    # Of a new one, nothing may be missing.
    def checked
      recording_id ? CHECKED & @given : CHECKED
    end

    def read_medium(medium)
      fields = PeerLearning::Library::Medium::FIELDS
      read = medium.to_h.symbolize_keys.slice(*fields).compact_blank
      # One address for one thing, whichever way somebody came to it; what is none is refused as it was written.
      read[:url] = PeerLearning::Library::MediaLink.new(read[:url]).canonical || read[:url]
      %i[seconds bytes from_second to_second].each do |name|
        read[name] = Integer(read[name], exception: false) || -1 if read.key?(name)
      end
      read
    end
  end

  transaction do
    model :recording
    policy :can_manage_recording
    policy :has_begun
    model :category, optional: true
    policy :category_open
    model :speakers_to_be, optional: true
    policy :somebody_speaks
    step :save
    step :keep_media
    step :keep_speakers
    step :follow_consents
  end

  step :keep_recording

  private

  def fetch_recording(params:, guardian:)
    return lock_recording(params:, guardian:) if params.recording_id
    sitting = PeerLearning::Clinics::Sitting.find_by(id: params.sitting_id)
    return if !sitting || !guardian.can_see_clinic?(sitting.clinic)
    PeerLearning::Library::Recording.new(author: guardian.user, sitting:, **params.details)
  end

  def has_begun(recording:, now:)
    recording.sitting.planned? && recording.sitting.starts_at <= now
  end

  def category_open(params:, guardian:, recording:, category:)
    may_choose_category?(recording, category, params:, guardian:)
  end

  def fetch_speakers_to_be(params:)
    User.activated.not_suspended.where(id: params.speaker_ids).to_a
  end

  def somebody_speaks(params:, recording:, speakers_to_be:)
    return recording.persisted? if !params.given?(:speaker_ids)
    speakers_to_be.size.between?(1, PeerLearning::Library::Recording::MOST_SPEAKERS)
  end

  def save(params:, recording:)
    recording.update!(params.details)
  end

  def keep_media(params:, recording:)
    return if !params.given?(:media)
    media = recording.media
    media.where.not(url: params.media.pluck(:url)).delete_all
    unsaid = PeerLearning::Library::Medium::FIELDS.index_with(nil)
    params.media.each do |medium|
      media.find_or_initialize_by(url: medium[:url]).update!({ **unsaid, **medium })
    end
  end

  def keep_speakers(params:, recording:, speakers_to_be:)
    return if !params.given?(:speaker_ids)
    recording.speakers.silent.where.not(user_id: speakers_to_be).destroy_all
    speakers_to_be.each { |user| recording.speakers.find_or_create_by!(user:) }
  end
end
