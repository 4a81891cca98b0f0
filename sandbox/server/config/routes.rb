# frozen_string_literal: true

Discourse::Application.routes.draw do
  mount Rack::Files.new(Sandbox::Page::DIST), at: "/assets"
  get "favicon.ico" => proc { [204, {}, []] }
  get "letter_avatar_proxy/v4/letter/:letter/:color/:size" => "letter_avatars#show"

  get "session/csrf" => "session#csrf", :format => "json"
  get "session/personas" => "session#personas"
  post "session" => "session#create"
  get "session/:username/become" => "session#become",
      :constraints => {
        username: RouteFormat.username,
        format: /json/,
      }
  delete "session(/:username)" => "session#destroy"

  get "u/:username/card" => "users#card",
      :constraints => {
        username: RouteFormat.username,
        format: /json/,
      }
  get "u/:username" => "users#show",
      :constraints => {
        username: RouteFormat.username,
        format: /json/,
      }

  get "c/:category_slug/find_by_slug" => "categories#find_by_slug"
  put "categories/:id" => "categories#update"

  post "posts" => "posts#create"
  post "uploads" => "uploads#create"
  get "uploads/default/original/*tree/:sha" => "uploads#show", :constraints => { sha: /\h{40}/ }

  get "notifications" => "notifications#index"
  put "notifications/mark-read" => "notifications#mark_read"

  namespace :admin, constraints: StaffConstraint.new do
    get "plugins" => "plugins#index"
    get "plugins/:plugin_id" => "plugins#show"
    get "site_settings" => "site_settings#index"
    put "site_settings/:id" => "site_settings#update"
  end

  root "topics#latest"
  get "latest" => "topics#latest"
  get "t/:slug/:id" => "topics#show"
  get "t/:id" => "topics#show", :constraints => { id: /\d+/ }

  # Pages of the browser's own router.
  get "login" => "default#show"
  get "search" => "default#show"
  get "new-topic" => "default#show"
  get "c/:slug/edit(/:tab)" => "default#show"
  get "u/:username/summary" => "default#show", :constraints => { username: RouteFormat.username }
  get "admin/plugins/:plugin_id/settings" => "default#show", :constraints => StaffConstraint.new
end

# After the plugin's own.
Discourse::Application.routes.append { match "*path" => "default#missing", :via => :all }
