# frozen_string_literal: true

PeerLearning::Engine.routes.draw do
  scope module: :skills do
    get "/skills" => "skills#index"
    get "/members/:username" => "members#show", :constraints => { username: RouteFormat.username }
    put "/profile" => "profiles#update"
    scope "/skill-tags/:skill_id/:direction",
          constraints: {
            skill_id: /\d+/,
            direction: /offer|want/,
          } do
      put "/" => "tags#update"
      delete "/" => "tags#destroy"
    end
  end

  scope module: :peers do
    get "/peers" => "directory#index"
    get "/peers/everyone" => "directory#index"
    get "/peers/suggestions" => "suggestions#index"
    get "/peers/closed-doors" => "closed_doors#show"
    get "/peers/chosen" => "choices#index"
    scope "/peers/chosen/:peer_id", constraints: { peer_id: /\d+/ } do
      put "/" => "choices#update"
      delete "/" => "choices#destroy"
    end
  end
end

Discourse::Application.routes.draw do
  # A mounted engine does not answer for a format at its own root.
  get "/peer-learning" => "peer_learning/home#show", :as => :peer_learning_home
  mount PeerLearning::Engine, at: "/peer-learning"

  get "/u/:username/learning" => "users#show", :constraints => { username: RouteFormat.username }

  scope "/admin/plugins/discourse-peer-learning", constraints: AdminConstraint.new do
    get "/import" => "admin/plugins#index"
    post "/imports" => "peer_learning/skills/admin/imports#create"
  end
end
