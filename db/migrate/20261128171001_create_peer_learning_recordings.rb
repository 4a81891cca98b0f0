# frozen_string_literal: true

class CreatePeerLearningRecordings < ActiveRecord::Migration[8.0]
  def change
    create_table :peer_learning_recordings do |t|
      t.bigint :sitting_id, null: false
      t.bigint :author_id
      t.string :title, limit: 200, null: false
      t.string :language, limit: 20, null: false
      t.date :held_on, null: false
      t.string :licence, limit: 30, null: false
      t.string :attribution, limit: 300
      t.bigint :category_id
      t.datetime :published_at
      t.integer :revision, null: false, default: 0
      t.bigint :topic_id
      t.integer :topic_revision
      t.string :topic_title, limit: 400
      t.string :text_digest, limit: 64
      t.boolean :topic_closed, null: false, default: false
      t.timestamps
    end
    add_index :peer_learning_recordings, :sitting_id
    add_index :peer_learning_recordings, :author_id
    add_index :peer_learning_recordings, :topic_id, unique: true

    create_table :peer_learning_media do |t|
      t.bigint :recording_id, null: false
      t.integer :kind, null: false
      t.string :url, limit: 1000, null: false
      t.string :language, limit: 20
      t.integer :seconds
      t.bigint :bytes
      t.integer :from_second
      t.integer :to_second
      t.timestamps
    end
    add_index :peer_learning_media, %i[recording_id url], unique: true

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
      t.integer :choice, null: false
      t.jsonb :parts, null: false, default: []
      t.datetime :created_at, null: false
    end
    add_index :peer_learning_consents, %i[speaker_id id]
  end
end
