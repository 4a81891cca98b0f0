# frozen_string_literal: true

# Moves what the source account told to the target account, which keeps its own word where both spoke. Of a
# skill that both named, whichever confirmed it last has confirmed it.
class PeerLearning::Skills::Profile::Merge
  include Service::Base

  params do
    attribute :source_user_id, :integer
    attribute :target_user_id, :integer

    validates :source_user_id, :target_user_id, presence: true
  end

  model :profile

  transaction do
    step :share_catalogue
    step :join_skill_tags
    step :move_skill_tags
    step :move_languages
    step :move_profile
  end

  step :announce

  private

  def fetch_profile(params:)
    PeerLearning::Skills::Profile.find_by(user_id: params.source_user_id)
  end

  # Two merges, of accounts and of skills, move the same tags one after the other.
  def share_catalogue
    PeerLearning::Skills::CatalogueLock.share
  end

  def join_skill_tags(params:)
    DB.exec(<<~SQL, params.to_hash)
      UPDATE peer_learning_skill_tags AS kept
      SET #{PeerLearning::Skills::SkillTag::JOINED}
      FROM peer_learning_skill_tags AS given
      WHERE given.user_id = :source_user_id
        AND kept.user_id = :target_user_id
        AND kept.skill_id = given.skill_id
        AND kept.direction = given.direction
    SQL
  end

  def move_skill_tags(params:)
    DB.exec(<<~SQL, params.to_hash)
      UPDATE peer_learning_skill_tags AS tags
      SET user_id = :target_user_id
      WHERE user_id = :source_user_id AND NOT EXISTS (
        SELECT 1 FROM peer_learning_skill_tags AS theirs
        WHERE theirs.user_id = :target_user_id
          AND theirs.skill_id = tags.skill_id
          AND theirs.direction = tags.direction
      )
    SQL
  end

  def move_languages(params:)
    DB.exec(<<~SQL, params.to_hash)
      UPDATE peer_learning_profile_languages AS languages
      SET user_id = :target_user_id
      WHERE user_id = :source_user_id AND NOT EXISTS (
        SELECT 1 FROM peer_learning_profile_languages AS theirs
        WHERE theirs.user_id = :target_user_id AND theirs.code = languages.code
      )
    SQL
  end

  def move_profile(params:, profile:)
    theirs = PeerLearning::Skills::Profile.lock.find_by(user_id: params.target_user_id)
    return profile.update!(user_id: params.target_user_id) if !theirs
    theirs.complete_with(profile)
    profile.destroy!
  end

  def announce(params:)
    DiscourseEvent.trigger(:peer_learning_members_changed, params.to_hash.values)
  end
end
