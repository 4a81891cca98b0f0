# frozen_string_literal: true

class CreatePeerLearningClinics < ActiveRecord::Migration[8.0]
  def change
    create_table :peer_learning_clinics do |t|
      t.string :title, null: false, limit: 200
      t.text :description, null: false, default: ""
      t.integer :occasion, null: false, limit: 2, default: 0
      t.integer :repeats, null: false, limit: 2, default: 0
      t.integer :state, null: false, limit: 2, default: 0
      t.integer :level, limit: 2
      t.string :language, null: false, limit: 35
      t.string :region, limit: 2
      t.integer :minutes, null: false, default: 90
      t.integer :seats
      t.string :video_url, limit: 1000
      t.boolean :calls_for_sharers, null: false, default: true
      t.bigint :category_id
      t.bigint :author_id
      t.bigint :previous_id
      t.datetime :published_at
      t.timestamps
    end

    add_index :peer_learning_clinics, :state
    add_index :peer_learning_clinics, :author_id
    add_index :peer_learning_clinics, :previous_id, unique: true

    create_table :peer_learning_clinic_skills do |t|
      t.bigint :clinic_id, null: false
      t.bigint :skill_id, null: false
    end

    add_index :peer_learning_clinic_skills, %i[clinic_id skill_id], unique: true
    add_index :peer_learning_clinic_skills, :skill_id

    create_table :peer_learning_clinic_roles do |t|
      t.bigint :clinic_id, null: false
      t.bigint :user_id, null: false
      t.integer :role, null: false, limit: 2
      t.integer :answer, null: false, limit: 2, default: 0
      t.string :languages, null: false, array: true, default: []
      t.string :words, null: false, limit: 500, default: ""
      t.timestamps
    end

    add_index :peer_learning_clinic_roles,
              %i[clinic_id user_id role],
              unique: true,
              name: "idx_peer_learning_clinic_roles"
    add_index :peer_learning_clinic_roles, :user_id

    create_table :peer_learning_clinic_interests do |t|
      t.bigint :clinic_id, null: false
      t.bigint :user_id, null: false
      t.datetime :created_at, null: false
    end

    add_index :peer_learning_clinic_interests,
              %i[clinic_id user_id],
              unique: true,
              name: "idx_peer_learning_clinic_interests"
    add_index :peer_learning_clinic_interests, :user_id
  end
end
