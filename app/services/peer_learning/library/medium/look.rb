# frozen_string_literal: true

# Looks whether something is at the address of a medium, and notes since when nothing is.
class PeerLearning::Library::Medium::Look
  include Service::Base

  params do
    attribute :medium_id, :integer
    validates :medium_id, presence: true
  end

  model :medium
  step :look
  step :note

  private

  def fetch_medium(params:)
    PeerLearning::Library::Medium.where.not(url: nil).find_by(id: params.medium_id)
  end

  # Nothing is held meanwhile: elsewhere may be slow.
  def look(medium:)
    context[:there] = PeerLearning::RemoteText.there?(medium.url)
  end

  # Unless it has another address by now.
  def note(medium:, there:, now:)
    PeerLearning::Library::Medium.where(id: medium.id, url: medium.url).update_all(
      checked_at: now,
      dead_since: (medium.dead_since || now if !there),
    )
  end
end
