# frozen_string_literal: true

# A search reads the tags of some hundred members; with all it asks for in the index, it need not open the table.
class WidenIndexOfPeerLearningSkillTags < ActiveRecord::Migration[8.0]
  NAME = "idx_peer_learning_skill_tags_on_user"

  def up
    replace_index include: %i[level priority hidden_at]
  end

  def down
    replace_index
  end

  private

  def replace_index(**options)
    remove_index :peer_learning_skill_tags, name: NAME
    add_index :peer_learning_skill_tags,
              %i[user_id skill_id direction],
              unique: true,
              name: NAME,
              **options
  end
end
