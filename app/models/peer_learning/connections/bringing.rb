# frozen_string_literal: true

module PeerLearning
  module Connections
    # Members who take part for an affiliate bring colleagues along, who join what was agreed on without the others having
    # to answer again.
    module Bringing
      def seat_free?
        members.count { |member| !member.declined? } < Connection::SIZES.max
      end

      # Until they have met.
      def open_to_colleagues?(now)
        (accepted? || scheduled?) && !begun?(now)
      end

      def bring(user, by:, now:)
        members.create!(user:, brought_by: by, created_at: now)
        record("invited", by:, now:)
      end

      # They do what who brought them does, at the time that is agreed on, or have a say in it.
      def welcome(member, now:)
        share_teachings(member)
        slots.find_by(starts_at:)&.pick(member.user) if scheduled?
        topic&.topic_allowed_users&.find_or_create_by!(user: member.user)
        await_time(since: now) if accepted?
        record("joined", by: member.user, now:)
      end

      # Whom those bring who leave has nobody to go with.
      def withdraw_invitations(leaving)
        invited =
          members.select { |member| member.invited? && leaving.any? { |one| one.brings?(member) } }
        invited.each do |member|
          Notices.take_back(member.user, "connection_invited", connection_id: id)
          member.destroy!
        end
        members.reset if invited.any?
      end

      private

      def share_teachings(member)
        swap = { member.brought_by_id => member.user_id }
        teachings
          .select do |teaching|
            [teaching.teacher_id, teaching.learner_id].include?(member.brought_by_id)
          end
          .each do |teaching|
            teachings.create!(
              teacher_id: swap.fetch(teaching.teacher_id, teaching.teacher_id),
              learner_id: swap.fetch(teaching.learner_id, teaching.learner_id),
              skill_id: teaching.skill_id,
            )
          end
      end
    end
  end
end
