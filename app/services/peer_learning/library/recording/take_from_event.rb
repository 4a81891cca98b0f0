# frozen_string_literal: true

# Makes a recording of the one that somebody who runs the clinic put into the event of its sitting, in the calendar. There all
# would see it before who speaks in it was asked: in the same transaction it is taken out of the post, and out of what that said
# before. An address that is no recording's stays where it is.
class PeerLearning::Library::Recording::TakeFromEvent
  include Service::Base
  include PeerLearning::Clinics::KeepsSitting

  params do
    attribute :sitting_id, :integer
    validates :sitting_id, presence: true
  end

  transaction do
    step :take_turns
    model :sitting
    model :post
    model :url
    model :editor
    model :recording, optional: true
    step :add
    step :take_out
  end

  private

  # Before the rows that are held here.
  def take_turns
    PeerLearning::Skills::CatalogueLock.share
    PeerLearning::Library::Resource.take_turns
  end

  # Whoever edits it at the same time waits.
  def fetch_post(sitting:)
    super&.lock!
  end

  def fetch_url(post:)
    PeerLearning::Library::MediaLink.new(PeerLearning::EventBlock.recording(post.raw)).canonical
  end

  # Who put it there or, editing the post, left it.
  def fetch_editor(sitting:, post:)
    address = PeerLearning::EventBlock.recording(post.raw)
    edits = post.revisions.select { |revision| recording_after(revision) == address }
    people = edits.filter_map(&:user).reject(&:is_system_user?)
    people.find { |user| user.guardian.can_manage_clinic?(sitting.clinic) }
  end

  def recording_after(revision)
    raw = revision.modifications["raw"]
    PeerLearning::EventBlock.recording(raw.last) if raw
  end

  # The same address is the same recording, also where it was taken down.
  def fetch_recording(url:)
    PeerLearning::Library::Recording.with_any_of([{ url: }]).first
  end

  def add(sitting:, url:, editor:, recording:, now:)
    return if recording
    clinic = sitting.clinic
    saved =
      PeerLearning::Library::Recording::Save.call(
        params: {
          sitting_id: sitting.id,
          title: clinic.title,
          language: clinic.language,
          held_on: sitting.starts_at.in_time_zone(sitting.time_zone).to_date,
          licence: "all_rights_reserved",
          media: [{ kind: "video", url: }],
          speaker_ids:
            %w[host sharer interpreter].flat_map { clinic.taking_part(_1) }.map(&:user_id),
        },
        guardian: editor.guardian,
        now:,
      )
    fail!("It could not be saved.") if saved.failure?
    clinic.taking_part("host").each { |host| saved.resource.tell(host.user, "recording_waits") }
  end

  # The revision that core makes of it, and those before, are left without the address.
  def take_out(post:)
    PostRevisor.new(post).revise!(
      Discourse.system_user,
      { raw: PeerLearning::EventBlock.without_recording(post.raw) },
      bypass_bump: true,
      force_new_version: true,
      skip_staff_log: true,
      skip_validations: true,
    )
    post.revisions.reset.each do |revision|
      revision.update!(modifications: without_recording(revision.modifications))
    end
  end

  def without_recording(modifications)
    modifications.transform_values do |values|
      values.map do |value|
        value.is_a?(String) ? PeerLearning::EventBlock.without_recording(value) : value
      end
    end
  end
end
