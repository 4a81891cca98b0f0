# frozen_string_literal: true

DiscoursePostEvent::Engine.routes.draw do
  scope "/discourse-post-event/events" do
    get ":id" => "events#show"
    post ":event_id/invitees" => "invitees#create"
    put ":event_id/invitees/:id" => "invitees#update"
    delete ":event_id/invitees/:id" => "invitees#destroy"
  end
end

Discourse::Application.routes.draw { mount DiscoursePostEvent::Engine, at: "/" }
