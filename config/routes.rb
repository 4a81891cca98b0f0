# frozen_string_literal: true

PeerLearning::Engine.routes.draw do
  get "/certificates/:code" => "certificates#show", :constraints => { code: /\w+/ }
  scope "/certificates/:kind/:ground_id", constraints: { kind: /[a-z]+/, ground_id: /\d+/ } do
    put "/" => "certificates#issue"
    delete "/" => "certificates#withdraw"
  end

  scope module: :skills do
    get "/skills" => "skills#index"
    post "/skills" => "skills#create"
    get "/skills/catalogue" => "catalogue#index"
    scope "/skills/:id", constraints: { id: /\d+/ } do
      get "/history" => "catalogue#history"
      put "/" => "catalogue#update"
      post "/approve" => "catalogue#approve"
      post "/decline" => "catalogue#decline"
      post "/merge" => "catalogue#merge"
      post "/retire" => "catalogue#retire"
      post "/restore" => "catalogue#restore"
    end
    get "/members/:username" => "members#show", :constraints => { username: RouteFormat.username }
    put "/profile" => "profiles#update"
    put "/profile/confirmation" => "profiles#confirm"
    put "/profile/return" => "profiles#come_back"
    put "/offer-hints/:skill_id" => "offer_hints#update", :constraints => { skill_id: /\d+/ }
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
    get "/peers/directory" => "directory#download", :constraints => { format: "csv" }
    get "/peers/suggestions" => "suggestions#index"
    get "/peers/closed-doors" => "closed_doors#show"
    get "/peers/bridges" => "bridges#index"
    get "/peers/chosen" => "choices#index"
    scope "/peers/chosen/:peer_id", constraints: { peer_id: /\d+/ } do
      put "/" => "choices#update"
      delete "/" => "choices#destroy"
    end
  end

  scope module: :clinics do
    get "/clinics.ics" => "feeds#show", :format => false
    get "/clinics/mine.ics" => "feeds#mine", :format => false
    get "/clinics/feeds" => "feeds#addresses"
    put "/clinics/feeds" => "feeds#reset"
    get "/sittings/:sitting_id.ics" => "feeds#sitting",
        :constraints => {
          sitting_id: /\d+/,
        },
        :format => false
    get "/clinics" => "clinics#index"
    post "/clinics" => "clinics#create"
    get "/clinics/new" => "clinics#index"
    get "/clinics/elsewhere" => "learning_spaces#index"
    scope "/clinics/:clinic_id", constraints: { clinic_id: /\d+/ } do
      get "/" => "clinics#show"
      get "/edit" => "clinics#show"
      get "/twins" => "twins#show"
      get "/sittings/:sitting_id/recording" => "clinics#show", :constraints => { sitting_id: /\d+/ }
      put "/" => "clinics#update"
      put "/publication" => "clinics#publish"
      put "/cancellation" => "clinics#cancel"
      post "/repetition" => "clinics#repeat"
      put "/interest" => "clinics#be_interested"
      delete "/interest" => "clinics#be_interested_no_more"
      put "/offers" => "roles#offer"
      post "/roles" => "roles#appoint"
      put "/roles/:role_id" => "roles#answer", :constraints => { role_id: /\d+/ }
      delete "/roles/:role_id" => "roles#destroy", :constraints => { role_id: /\d+/ }
      post "/sittings" => "sittings#create"
      post "/questions" => "questions#create"
      scope "/questions/:question_id", constraints: { question_id: /\d+/ } do
        put "/" => "questions#tend"
        delete "/" => "questions#destroy"
        put "/vote" => "questions#vote"
        delete "/vote" => "questions#vote_no_more"
      end
    end
    scope "/sittings/:sitting_id", constraints: { sitting_id: /\d+/ } do
      put "/time" => "sittings#move"
      put "/cancellation" => "sittings#cancel"
      put "/answer" => "sittings#answer"
      put "/relay" => "sittings#open_relay"
      scope "/support/:kind", constraints: { kind: /interpreter|connectivity/ } do
        put "/" => "sittings#ask_for_support"
        delete "/" => "sittings#need_no_support"
      end
      get "/attendees" => "sittings#attendees"
      put "/attendees" => "sittings#mark"
      put "/attended" => "sittings#say_attended"
      put "/feedback" => "sittings#give_feedback"
    end
  end

  scope module: :library do
    get "/library" => "resources#index"
    post "/library" => "resources#create"
    get "/library/shelves" => "resources#shelves"
    get "/library/desk" => "resources#desk"
    get "/library/new" => "resources#index"
    get "/library/record" => "resources#index"
    post "/library/captions" => "media#check_captions"
    scope "/library/media/:medium_id", constraints: { medium_id: /\d+/ } do
      get "/captions.vtt" => "media#captions", :format => false
      get "/transcript.txt" => "media#transcript", :format => false
      get "/file/*filename" => "media#file", :format => false
    end
    scope "/library/:resource_id", constraints: { resource_id: /\d+/ } do
      get "/" => "resources#show"
      get "/edit" => "resources#show"
      put "/" => "resources#update"
      put "/publication" => "resources#put_up"
      delete "/publication" => "resources#take_down"
      put "/consent" => "resources#consent"
      put "/use" => "uses#update"
      delete "/uses/:user_id" => "uses#destroy", :constraints => { user_id: /\d+/ }
      put "/translations/:language" => "translations#update"
      delete "/translations/:language" => "translations#destroy"
    end
  end

  scope module: :ambassadors do
    get "/ambassadors" => "terms#index"
    scope "/ambassadors/term" do
      put "/" => "terms#update"
      delete "/" => "terms#step_down"
      put "/renewal" => "terms#ask_to_go_on"
      put "/successor" => "terms#hand_over"
    end
    scope "/ambassadors/terms/:term_id", constraints: { term_id: /\d+/ } do
      put "/confirmation" => "terms#confirm"
      put "/refusal" => "terms#decline"
      put "/renewal" => "terms#renew"
      put "/talk" => "terms#keep_on"
      put "/end" => "terms#relieve"
      put "/succession" => "terms#take_over"
      delete "/succession" => "terms#refuse"
    end
    get "/ambassadors/queue" => "items#index"
    scope "/ambassadors/queue/:source/:source_id",
          constraints: {
            source: /[a-z_]+/,
            source_id: /\d+/,
          } do
      put "/taken" => "items#take"
      delete "/taken" => "items#put_back"
      put "/offer" => "items#hand_over"
      put "/succession" => "items#take_over"
      delete "/succession" => "items#refuse"
      put "/done" => "items#finish"
      post "/notes" => "items#note"
    end
  end

  scope module: :help do
    get "/help" => "requests#index"
    get "/help/could-answer" => "requests#could_answer"
    get "/help/unanswered" => "requests#unanswered"
    scope "/help/topics/:topic_id", constraints: { topic_id: /\d+/ } do
      get "/" => "requests#show"
      put "/" => "requests#mark"
      delete "/" => "requests#unmark"
    end
    scope "/help/:request_id", constraints: { request_id: /\d+/ } do
      put "/taken" => "requests#take"
      delete "/taken" => "requests#give_up"
      put "/passed" => "requests#pass"
      put "/later" => "requests#postpone"
      put "/ending" => "requests#end"
      delete "/ending" => "requests#reopen"
    end
  end

  scope module: :connections do
    get "/connections" => "connections#index"
    post "/connections" => "connections#create"
    post "/connections/bridges" => "bridges#create"
    get "/connections/states" => "connections#states"
    get "/connections/times" => "connections#times"
    get "/connections/:id.ics" => "calendar#show", :constraints => { id: /\d+/ }, :format => false
    scope "/connections/:id", constraints: { id: /\d+/ } do
      get "/" => "connections#show"
      put "/acceptance" => "connections#accept"
      put "/refusal" => "connections#decline"
      put "/cancellation" => "connections#cancel"
      get "/times" => "times#index"
      post "/slots" => "times#create"
      put "/slots/:slot_id/pick" => "times#pick", :constraints => { slot_id: /\d+/ }
      delete "/slots/:slot_id/pick" => "times#unpick", :constraints => { slot_id: /\d+/ }
      get "/colleagues" => "colleagues#index"
      put "/colleagues/:colleague_id" => "colleagues#update",
          :constraints => {
            colleague_id: /\d+/,
          }
      put "/video" => "times#keep_video_link"
      put "/meeting" => "afterwards#say_whether_met"
      put "/summary" => "afterwards#write"
      put "/publication" => "afterwards#publish"
      delete "/publication" => "afterwards#withdraw"
      post "/thanks" => "afterwards#thank"
      scope "/support/:kind", constraints: { kind: /interpreter|connectivity/ } do
        put "/" => "support#update"
        delete "/" => "support#destroy"
      end
    end
    get "/support-requests" => "support_requests#index"
    scope "/support-requests/:support_request_id", constraints: { support_request_id: /\d+/ } do
      put "/taken" => "support_requests#take"
      delete "/taken" => "support_requests#put_back"
      put "/done" => "support_requests#finish"
      delete "/done" => "support_requests#reopen"
    end
    get "/rounds" => "rounds#index"
    scope "/rounds/:round_id", constraints: { round_id: /\d+/, draw_id: /\d+/ } do
      get "/" => "rounds#show"
      post "/publish" => "rounds#publish"
      put "/cancellation" => "rounds#call_off"
      post "/draws" => "draws#create"
      scope "/draws/:draw_id" do
        get "/" => "draws#show"
        get "/places" => "rounds#places"
        get "/rings" => "rounds#rings"
        get "/left-out" => "rounds#left_out"
        put "/adoption" => "draws#adopt"
      end
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

    scope module: "peer_learning/skills/admin" do
      get "/imports/latest" => "imports#latest"
      post "/imports" => "imports#create"
      scope "/imports/:import_id", constraints: { import_id: /\d+/, position: /\d+/ } do
        get "/" => "imports#show"
        put "/parts/:position" => "imports#add_part"
        put "/check" => "imports#check"
        put "/apply" => "imports#apply"
        put "/cancel" => "imports#cancel"
        get "/wrong" => "imports#wrong", :constraints => { format: "csv" }
      end
      get "/directory" => "exports#show", :constraints => { format: "csv" }
    end
  end
end
