# frozen_string_literal: true

module DiscoursePostEvent
  class InviteeSerializer < ApplicationSerializer
    attributes :id, :status, :post_id

    def status = Invitee.statuses.key(object.status)
  end
end
