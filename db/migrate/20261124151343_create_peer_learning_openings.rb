# frozen_string_literal: true

class CreatePeerLearningOpenings < ActiveRecord::Migration[8.0]
  QUARTERS_A_WEEK = 672

  def up
    create_table :peer_learning_openings, id: false do |t|
      t.bigint :user_id, null: false
      t.bigint :skill_id, null: false
      t.string :code, null: false, limit: 35
      t.integer :level, null: false, limit: 2
      t.integer :proficiency, null: false, limit: 2
      t.boolean :has_room, null: false
      t.bit :starts, null: false, limit: QUARTERS_A_WEEK
      t.date :valid_from, null: false
      t.date :valid_until, null: false
    end

    add_index :peer_learning_openings,
              %i[skill_id code level user_id],
              include: %i[proficiency has_room starts valid_from valid_until],
              name: "idx_peer_learning_openings_on_skill"
    add_index :peer_learning_openings, :user_id

    # Out of date from the start: whoever they are of is looked at in full until the first renewal.
    execute <<~SQL
      INSERT INTO peer_learning_openings
        (user_id, skill_id, code, level, proficiency, has_room, starts, valid_from, valid_until)
      SELECT
        tags.user_id,
        tags.skill_id,
        languages.code,
        tags.level,
        languages.proficiency,
        TRUE,
        0::bit(#{QUARTERS_A_WEEK}),
        '2026-01-01',
        '2026-01-01'
      FROM peer_learning_skill_tags AS tags
      JOIN peer_learning_profile_languages AS languages ON languages.user_id = tags.user_id
      WHERE tags.direction = 0
    SQL
  end

  def down
    drop_table :peer_learning_openings
  end
end
