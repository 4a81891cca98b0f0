# frozen_string_literal: true

# Leaves a line for colleagues about something that waits.
class PeerLearning::Ambassadors::Item::Note
  include Service::Base
  include PeerLearning::Ambassadors::HoldsItem

  policy :words_fit

  transaction do
    model :seen
    model :item
    step :note
  end

  private

  def words_fit(params:)
    params.words.length.between?(1, PeerLearning::Ambassadors::Deed::MAX_WORDS)
  end

  # Sent twice, it stands once.
  def note(params:, guardian:, item:, now:)
    last = item.deeds.last
    if last&.deed == "noted" && last.actor_id == guardian.user.id && last.words == params.words
      return
    end
    item.record("noted", by: guardian.user, words: params.words, now:)
  end
end
