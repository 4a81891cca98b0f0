# frozen_string_literal: true

# The real plugin keeps the dates of an event in a third table, for those that recur.
class CreateCalendarEvents < ActiveRecord::Migration[7.2]
  def change
    create_table :discourse_post_event_events do |t|
      t.integer :status, default: 0, null: false
      t.datetime :original_starts_at, null: false
      t.datetime :original_ends_at
      t.datetime :starts_at, :ends_at
      t.datetime :event_will_start_sent_at, :event_started_sent_at, :finished_at
      t.datetime :deleted_at
      t.string :name, :timezone
      t.string :url, :location, limit: 1000
      t.boolean :closed, default: false, null: false
    end

    create_table :discourse_post_event_invitees do |t|
      t.integer :post_id, :user_id, null: false
      t.integer :status
      t.timestamps
      t.index %i[post_id user_id], unique: true
    end
  end
end
