# frozen_string_literal: true

class CreatePeerLearningLibrary < ActiveRecord::Migration[8.0]
  def change
    create_table :peer_learning_resources do |t|
      t.string :type, limit: 60, null: false
      t.bigint :sitting_id
      t.bigint :author_id
      t.string :title, limit: 200, null: false
      t.text :description, null: false, default: ""
      t.string :language, limit: 20, null: false
      t.integer :level, limit: 2
      t.string :region, limit: 3
      t.date :held_on
      t.string :licence, limit: 30, null: false
      t.string :attribution, limit: 300
      t.bigint :category_id
      t.jsonb :chapters, null: false, default: []
      t.datetime :published_at
      t.datetime :taken_down_at
      t.string :taken_down_words, limit: 500
      t.bigint :reviewer_id
      # What of it is public, for the shelf.
      t.string :kinds, array: true, null: false, default: []
      t.string :languages, array: true, null: false, default: []
      t.integer :seconds
      t.bigint :lightest_bytes
      t.integer :uses_count, null: false, default: 0
      t.integer :revision, null: false, default: 0
      t.bigint :topic_id
      t.integer :topic_revision
      t.string :topic_title, limit: 400
      t.string :text_digest, limit: 64
      t.boolean :topic_closed, null: false, default: false
      t.timestamps
    end
    add_index :peer_learning_resources, :sitting_id
    add_index :peer_learning_resources, :author_id
    add_index :peer_learning_resources, :reviewer_id
    add_index :peer_learning_resources, :topic_id, unique: true
    add_index :peer_learning_resources,
              %i[published_at id],
              name: "index_peer_learning_resources_on_shelf",
              where: "published_at IS NOT NULL"

    create_table :peer_learning_resource_skills do |t|
      t.bigint :resource_id, null: false
      t.bigint :skill_id, null: false
    end
    add_index :peer_learning_resource_skills, %i[resource_id skill_id], unique: true
    add_index :peer_learning_resource_skills, :skill_id

    create_table :peer_learning_media do |t|
      t.bigint :resource_id, null: false
      t.integer :kind, limit: 2, null: false
      # One of these, or captions that are kept here.
      t.string :url, limit: 1000
      t.bigint :upload_id
      t.string :language, limit: 20
      t.integer :seconds
      t.bigint :bytes
      t.integer :from_second
      t.integer :to_second
      t.datetime :checked_at
      t.datetime :dead_since
      t.timestamps
    end
    add_index :peer_learning_media, %i[resource_id url], unique: true
    add_index :peer_learning_media, :url
    add_index :peer_learning_media, :upload_id
    add_index :peer_learning_media, :checked_at

    create_table :peer_learning_caption_tracks do |t|
      t.bigint :medium_id, null: false
      t.text :vtt, null: false
    end
    add_index :peer_learning_caption_tracks, :medium_id, unique: true

    create_table :peer_learning_speakers do |t|
      t.bigint :recording_id, null: false
      # None of who left the forum: what they said stands.
      t.bigint :user_id
      t.datetime :told_at
      t.datetime :reminded_at
      t.timestamps
    end
    add_index :peer_learning_speakers, %i[recording_id user_id], unique: true
    add_index :peer_learning_speakers, :user_id

    # Only ever added to.
    create_table :peer_learning_consents do |t|
      t.bigint :speaker_id, null: false
      t.integer :choice, limit: 2, null: false
      t.jsonb :parts, null: false, default: []
      t.datetime :created_at, null: false
    end
    add_index :peer_learning_consents, %i[speaker_id id]

    create_table :peer_learning_translations do |t|
      t.bigint :resource_id, null: false
      t.bigint :user_id, null: false
      t.string :language, limit: 20, null: false
      t.integer :stance, limit: 2, null: false
      t.datetime :created_at, null: false
    end
    add_index :peer_learning_translations,
              %i[resource_id language user_id],
              unique: true,
              name: "index_peer_learning_translations_on_who_and_what"
    add_index :peer_learning_translations, :user_id

    create_table :peer_learning_uses do |t|
      t.bigint :resource_id, null: false
      t.bigint :user_id, null: false
      t.string :words, limit: 300, null: false
      t.datetime :created_at, null: false
    end
    add_index :peer_learning_uses, %i[resource_id user_id], unique: true
    add_index :peer_learning_uses, :user_id
  end
end
