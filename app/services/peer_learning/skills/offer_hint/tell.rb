# frozen_string_literal: true

# Tells members of a skill that several people learned from them, and they alone; each once of a skill, and once a month at
# most. Where more wait, the rest has its turn in the next run.
class PeerLearning::Skills::OfferHint::Tell
  include Service::Base

  MOST = 500

  transaction do
    step :share_catalogue
    step :wait_for_turn
    step :tell
  end

  private

  def share_catalogue
    PeerLearning::Skills::CatalogueLock.share
  end

  # Of two runs at once, the second sees what the first told.
  def wait_for_turn
    DB.exec("LOCK TABLE peer_learning_offer_hints IN SHARE ROW EXCLUSIVE MODE")
  end

  def tell(now:)
    ids = DB.query_single(<<~SQL, now:, most: MOST)
      INSERT INTO peer_learning_offer_hints (user_id, skill_id, people, told_at)
      SELECT user_id, skill_id, people, :now
      FROM (#{PeerLearning::Skills::Learned.due(now:)} LIMIT :most) AS due
      ON CONFLICT (user_id, skill_id) DO NOTHING
      RETURNING id
    SQL
    hints = PeerLearning::Skills::OfferHint.where(id: ids).preload(:user, :skill)
    hints.order(:id).each { |hint| tell_of(hint) }
  end

  def tell_of(hint)
    PeerLearning::Notices.take_back(hint.user, "offer_hint")
    PeerLearning::Notices.tell(
      hint.user,
      "offer_hint",
      count: hint.people,
      skill: hint.skill.name(hint.user.effective_locale),
    )
  end
end
