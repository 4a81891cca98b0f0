# frozen_string_literal: true

class AddAfterwardsToPeerLearningAttendances < ActiveRecord::Migration[8.0]
  def change
    change_table :peer_learning_attendances, bulk: true do |t|
      t.boolean :says_attended
      t.boolean :host_says_attended
      t.integer :useful, limit: 2
      t.integer :confidence_before, limit: 2
      t.integer :confidence_after, limit: 2
      t.string :next_step, limit: 500
      t.datetime :feedback_at
      t.datetime :feedback_asked_at
      t.integer :feedback_reminders, null: false, limit: 2, default: 0
      t.string :reminder, limit: 20
    end

    create_table :peer_learning_certificates do |t|
      t.string :code, null: false, limit: 40
      t.bigint :user_id, null: false
      t.bigint :attendance_id, null: false
      t.string :name, null: false, limit: 200
      t.string :locale, null: false, limit: 10
      t.datetime :withdrawn_at
      t.datetime :created_at, null: false
    end

    add_index :peer_learning_certificates, :code, unique: true
    add_index :peer_learning_certificates, :attendance_id, unique: true
    add_index :peer_learning_certificates, :user_id

    create_table :peer_learning_clinic_questions do |t|
      t.bigint :clinic_id, null: false
      t.bigint :user_id
      t.string :words, null: false, limit: 500
      t.datetime :answered_at
      t.datetime :created_at, null: false
    end

    add_index :peer_learning_clinic_questions, :clinic_id
    add_index :peer_learning_clinic_questions, :user_id

    create_table :peer_learning_question_votes do |t|
      t.bigint :question_id, null: false
      t.bigint :user_id, null: false
    end

    add_index :peer_learning_question_votes, %i[question_id user_id], unique: true
    add_index :peer_learning_question_votes, :user_id

    create_table :peer_learning_clinic_invitations do |t|
      t.bigint :clinic_id, null: false
      t.bigint :user_id, null: false
      t.datetime :created_at, null: false
    end

    add_index :peer_learning_clinic_invitations,
              %i[clinic_id user_id],
              unique: true,
              name: "idx_peer_learning_clinic_invitations"
    add_index :peer_learning_clinic_invitations, %i[user_id created_at]
  end
end
