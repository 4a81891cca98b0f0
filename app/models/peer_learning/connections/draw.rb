# frozen_string_literal: true

module PeerLearning
  module Connections
    # One way to put the members of a round together, by the levers the working group set: rules, groups that are kept,
    # and who is kept apart. Places are the connections it would make, numbered from 1.
    class Draw < ActiveRecord::Base
      self.table_name = "peer_learning_draws"

      belongs_to :round, class_name: "PeerLearning::Connections::Round"
      belongs_to :author, class_name: "User", optional: true

      scope :undone, -> { where(drawn_at: nil, failure: nil) }

      # places and left_out can be long: for whoever only asks how far it is.
      scope :without_result, -> { select(column_names - %w[places left_out]) }

      # Of whoever's account goes: their places are gone for the others too, who are told so.
      def self.forget(user_id)
        mentioning(user_id).find_each { |draw| draw.with_lock { draw.forget(user_id) } }
      end

      def self.mentioning(user_id)
        where("(places || left_out || pins || exclusions)::text ~ ?", "\\y#{user_id.to_i}\\y")
      end

      # Those of them who may still be shown.
      def self.people(ids, guardian:)
        shown = Skills::Profile.visible_to(guardian).where(user_id: ids)
        User.where(id: shown.select(:user_id)).order(:id).preload(*PersonSerializer::PARTS).to_a
      end

      def done?
        drawn_at.present?
      end

      # Everybody who sits somewhere.
      def member_ids
        places.flat_map { |place| place["members"] }.uniq
      end

      # Everybody who was looked at.
      def everybody
        member_ids | left_out.pluck("id")
      end

      def levers
        slice(:rules, :pins, :exclusions, :swaps)
      end

      # The places that are no part of a swap ring.
      def groups
        places.reject { |place| place["ring"] }
      end

      # The others, by the numbers of their rings.
      def rings
        places.select { |place| place["ring"] }.group_by { |place| place["ring"] }
      end

      # The group that has these members, as it is.
      def place_of(ids)
        ids = ids.sort
        (groups + pins).find { |place| place["members"].sort == ids }
      end

      def forget(user_id)
        gone, kept = places.partition { |place| place["members"].include?(user_id) }
        alone = gone.flat_map { |place| place["members"] }.uniq - kept.flat_map { _1["members"] }
        others = left_out.reject { |row| row["id"] == user_id }
        alone -= [user_id, *others.pluck("id")]
        others += alone.map { |id| { "id" => id, "reason" => "partner-left" } }
        update!(
          places: kept,
          left_out: others.sort_by { |row| row["id"] },
          pins: pins.reject { |place| place["members"].include?(user_id) },
          exclusions: exclusions.reject { |ids| ids.include?(user_id) },
        )
      end
    end
  end
end

# == Schema Information
#
# Table name: peer_learning_draws
#
#  id         :bigint           not null, primary key
#  drawn_at   :datetime
#  exclusions :jsonb            not null
#  failure    :string(20)
#  left_out   :jsonb            not null
#  pins       :jsonb            not null
#  places     :jsonb            not null
#  rules      :jsonb            not null
#  swaps      :boolean          default(FALSE), not null
#  created_at :datetime         not null
#  updated_at :datetime         not null
#  author_id  :bigint
#  round_id   :bigint           not null
#
# Indexes
#
#  index_peer_learning_draws_on_author_id  (author_id)
#  index_peer_learning_draws_on_round_id   (round_id)
#
