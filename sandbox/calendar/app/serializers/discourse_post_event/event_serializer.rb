# frozen_string_literal: true

module DiscoursePostEvent
  class EventSerializer < ApplicationSerializer
    attributes :id,
               :name,
               :starts_at,
               :ends_at,
               :url,
               :location,
               :is_closed,
               :is_expired,
               :can_update_attendance,
               :stats,
               :watching_invitee

    def is_closed = object.closed
    def is_expired = object.expired?
    def can_update_attendance = object.can_user_update_attendance(scope.user)

    def stats
      counts = object.invitees.group(:status).count
      Invitee.statuses.transform_values { |number| counts.fetch(number, 0) }
    end

    def watching_invitee
      invitee = scope.user && object.invitees.find_by(user_id: scope.user.id)
      InviteeSerializer.new(invitee, root: false).as_json if invitee
    end
  end
end
