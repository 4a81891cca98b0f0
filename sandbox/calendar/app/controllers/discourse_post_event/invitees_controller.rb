# frozen_string_literal: true

module DiscoursePostEvent
  # That an answer cannot be changed once its event is closed or over is the rule of 2026; the plugin of 2025 let it be.
  class InviteesController < EventsController
    requires_login
    before_action :find_event

    def create
      invitee = Invitee.create_attendance!(current_user.id, @event.id, status)
      render_serialized(invitee, InviteeSerializer, root: "invitee")
    end

    def update
      render_serialized(own_invitee.update_attendance!(status), InviteeSerializer, root: "invitee")
    end

    def destroy
      own_invitee.destroy!
      @event.publish_update!
      render json: success_json
    end

    private

    def find_event
      @event = visible_event(params[:event_id])
      raise Discourse::InvalidAccess if !@event.can_user_update_attendance(current_user)
    end

    def own_invitee
      invitee = @event.invitees.find_by(id: params[:id])
      raise Discourse::NotFound if !invitee
      raise Discourse::InvalidAccess if invitee.user_id != current_user.id
      invitee
    end

    def status
      status = params.require(:invitee).require(:status)
      raise Discourse::InvalidParameters, :status if !Invitee.statuses.key?(status.to_sym)
      status
    end
  end
end
