# frozen_string_literal: true

# Who may do what in clinics, and what becomes of what makes no sense: every action that the room answers.
RSpec.describe "What the clinics' actions answer", type: :request do
  fab!(:third, :user)
  fab!(:member, :user)
  fab!(:host, :user)
  fab!(:keeper, :user)
  fab!(:working_group, :group)
  fab!(:skill, :learning_skill)
  fab!(:clinic) { Fabricate(:clinic, host:, skills: [skill], calls_for_sharers: true) }
  fab!(:sitting) { Fabricate(:sitting, clinic:) }
  fab!(:over) { Fabricate(:sitting, clinic:, starts_at: Time.utc(2031, 11, 18)) }
  fab!(:role) { clinic.roles.create!(user: third, role: "sharer") }
  fab!(:question) do
    clinic.questions.create!(user: third, words: "With a phone?", created_at: Time.utc(2031, 11, 1))
  end

  let(:ids) do
    { clinic: clinic.id, sitting: sitting.id, over: over.id, role: role.id, question: question.id }
  end

  # Verb, path, what is sent, and what a visitor, a member, the host and the working group are answered. All of it makes sense.
  actions = {
    "clinics#index" => [
      :get,
      "clinics",
      {
        skill_id: 1,
        language: "en",
        level: 2,
        region: "202",
        past: true,
        before: "2031-01-01T00:00:00Z,7",
        from: "2031-01-01T00:00:00Z",
        to: "2031-02-01T00:00:00Z",
      },
      [200] * 4,
    ],
    "learning_spaces#index" => [:get, "clinics/elsewhere", {}, [200] * 4],
    "clinics#create" => [
      :post,
      "clinics",
      {
        title: "Maps",
        language: "en",
        skill_ids: %w[SKILL],
        description: "All of them",
        occasion: "hot_topic",
        repeats: "monthly",
        level: 2,
        region: "202",
        minutes: 60,
        seats: 20,
        video_url: "https://meet.example.org/maps",
        calls_for_sharers: true,
        category_id: nil,
      },
      [403, 403, 403, 200],
    ],
    "clinics#show" => [:get, "clinics/%{clinic}", {}, [200] * 4],
    "clinics#update" => [:put, "clinics/%{clinic}", { title: "Maps" }, [403, 403, 200, 200]],
    "clinics#publish" => [:put, "clinics/%{clinic}/publication", {}, [403, 403, 200, 200]],
    "clinics#cancel" => [:put, "clinics/%{clinic}/cancellation", {}, [403, 403, 200, 200]],
    "clinics#repeat" => [:post, "clinics/%{clinic}/repetition", {}, [403, 403, 200, 200]],
    "clinics#be_interested" => [:put, "clinics/%{clinic}/interest", {}, [403, 200, 200, 200]],
    "clinics#be_interested_no_more" => [
      :delete,
      "clinics/%{clinic}/interest",
      {},
      [403, 200, 200, 200],
    ],
    "twins#show" => [:get, "clinics/%{clinic}/twins", { week: "2031-12-01" }, [403, 403, 200, 200]],
    "roles#offer" => [
      :put,
      "clinics/%{clinic}/offers",
      { role: "interpreter", words: "I sing", languages: %w[en ar] },
      [403, 200, 200, 200],
    ],
    "roles#appoint" => [
      :post,
      "clinics/%{clinic}/roles",
      { username: "THIRD", role: "interpreter", languages: %w[en ar] },
      [403, 403, 200, 200],
    ],
    "roles#answer" => [
      :put,
      "clinics/%{clinic}/roles/%{role}",
      { accepted: true },
      [403, 403, 200, 200],
    ],
    "roles#destroy" => [:delete, "clinics/%{clinic}/roles/%{role}", {}, [403, 403, 200, 200]],
    "questions#create" => [
      :post,
      "clinics/%{clinic}/questions",
      { words: "Without one?" },
      [403, 200, 200, 200],
    ],
    "sittings#open_relay" => [:put, "sittings/%{sitting}/relay", {}, [403, 403, 200, 200]],
    "questions#tend" => [
      :put,
      "clinics/%{clinic}/questions/%{question}",
      { answered: true },
      [403, 403, 200, 200],
    ],
    "questions#destroy" => [
      :delete,
      "clinics/%{clinic}/questions/%{question}",
      {},
      [403, 403, 200, 200],
    ],
    "questions#vote" => [
      :put,
      "clinics/%{clinic}/questions/%{question}/vote",
      {},
      [403, 200, 200, 200],
    ],
    "questions#vote_no_more" => [
      :delete,
      "clinics/%{clinic}/questions/%{question}/vote",
      {},
      [403, 200, 200, 200],
    ],
    "sittings#create" => [
      :post,
      "clinics/%{clinic}/sittings",
      { starts: %w[2031-12-05T17:00:00Z], time_zone: "Africa/Lagos" },
      [403, 403, 200, 200],
    ],
    "sittings#move" => [
      :put,
      "sittings/%{sitting}/time",
      { start: "2031-12-05T17:00:00Z", time_zone: "Africa/Lagos" },
      [403, 403, 200, 200],
    ],
    "sittings#cancel" => [:put, "sittings/%{sitting}/cancellation", {}, [403, 403, 200, 200]],
    "sittings#answer" => [
      :put,
      "sittings/%{sitting}/answer",
      { answer: "going", level: 2, language: "ar", text_only: true },
      [403, 200, 200, 200],
    ],
    "sittings#ask_for_support" => [
      :put,
      "sittings/%{sitting}/support/connectivity",
      { note: "A place to sit" },
      [403, 422, 422, 422],
    ],
    "sittings#need_no_support" => [
      :delete,
      "sittings/%{sitting}/support/connectivity",
      {},
      [403, 200, 200, 200],
    ],
    "sittings#attendees" => [:get, "sittings/%{sitting}/attendees", {}, [403, 403, 200, 200]],
    "sittings#mark" => [
      :put,
      "sittings/%{over}/attendees",
      { user_ids: [1], attended: true },
      [403, 403, 200, 200],
    ],
    "sittings#say_attended" => [
      :put,
      "sittings/%{over}/attended",
      { attended: true },
      [403, 200, 200, 200],
    ],
    "sittings#give_feedback" => [
      :put,
      "sittings/%{over}/feedback",
      { useful: 4, confidence_before: 1, confidence_after: 3, next_step: "More" },
      [403, 200, 422, 422],
    ],
    "feeds#show" => [:get, "clinics.ics", { skill_id: 1 }, [200] * 4],
    "feeds#mine" => [:get, "clinics/mine.ics", { key: "KEY" }, [200] * 4],
    "feeds#sitting" => [:get, "sittings/%{sitting}.ics", {}, [200] * 4],
    "feeds#addresses" => [:get, "clinics/feeds", {}, [403, 200, 200, 200]],
    "feeds#reset" => [:put, "clinics/feeds", {}, [403, 200, 200, 200]],
  }

  nonsense = [
    nil,
    "",
    "x",
    -1,
    "9" * 30,
    [],
    ["x"],
    { a: "b" },
    [{ a: "b" }],
    "99999-01-01",
    "999999-01-01T00:00:00Z",
    ["999999-01-01T00:00:00Z"],
    "ً" * 6_000,
  ]

  before do
    enable_current_plugin
    SiteSetting.peer_learning_clinics_category = Fabricate(:category).id
    working_group.add(keeper)
    SiteSetting.peer_learning_working_group_groups = working_group.id.to_s
    freeze_time(Time.utc(2031, 11, 20))
    Fabricate(:attendance, sitting: over, user: member, host_says_attended: true)
    PeerLearning::Clinics::FeedKey.create!(user: third, key: "KEY")
  end

  def told
    { "SKILL" => skill.id, "THIRD" => third.username }
  end

  # As if it had not been tried, afterwards.
  def try(verb, path, params)
    path = "/peer-learning/#{format(path, ids)}"
    path += ".json" if !path.end_with?(".ics")
    params = JSON.parse(params.to_json.gsub(/SKILL|THIRD/) { |word| told[word] })
    ActiveRecord::Base.transaction(requires_new: true) do
      public_send(verb, path, params:, **(verb == :get ? {} : { as: :json }))
      raise ActiveRecord::Rollback
    end
    response.status
  end

  # Done, nowhere to be found, or refused with sentences.
  def answered_well?(status)
    return true if status < 300 || status == 404
    sentences = response.parsed_body["errors"].to_a
    status < 500 && sentences.any? && sentences.grep(/missing|\A.{0,5}\z/i).empty?
  end

  it "are all here" do
    routes = PeerLearning::Engine.routes.routes
    answered =
      routes.filter_map do |route|
        controller = route.defaults[:controller].to_s[%r{\Apeer_learning/clinics/(.+)}, 1]
        "#{controller}##{route.defaults[:action]}" if controller
      end

    expect(actions.keys).to match_array(answered.uniq)
  end

  actions.each do |name, (verb, path, params, statuses)|
    it "are for those who may: #{name}" do
      answered =
        [nil, member, host, keeper].map do |reader|
          sign_in(reader) if reader
          try(verb, path, params)
        end

      expect(answered).to eq(statuses)
    end

    next if path.exclude?("%{")

    it "tell nobody of a draft: #{name}" do
      clinic.update!(state: "draft")
      expect(try(verb, path, params)).to eq(403).or eq(404)
      sign_in(member)
      expect(try(verb, path, params)).to eq(404)
    end
  end

  actions.each do |name, (verb, path, params, _)|
    next if params.empty?

    it "say what is wrong with nonsense, and break off nothing: #{name}" do
      sign_in(keeper)
      Fabricate(:attendance, sitting: over, user: keeper, host_says_attended: true)
      broken =
        params
          .keys
          .product(nonsense)
          .reject { |key, value| answered_well?(try(verb, path, { **params, key => value })) }

      expect(broken.map { |key, value| [key, value.inspect.first(40)] }).to eq([])
    end
  end

  it "are for nobody who is silenced, but for taking things back" do
    [member, host].each { |user| user.update!(silenced_till: 1.year.from_now) }
    done =
      actions.select do |_, (verb, path, params, _)|
        [member, host].any? do |reader|
          sign_in(reader)
          verb != :get && try(verb, path, params) == 200
        end
      end

    expect(done.keys).to contain_exactly("feeds#reset", "sittings#need_no_support")
  end

  it "let who is silenced give a seat back, which their page shows them" do
    Fabricate(:attendance, sitting:, user: member)
    member.update!(silenced_till: 1.year.from_now)
    sign_in(member)

    expect(try(:put, "sittings/%{sitting}/answer", { answer: "interested" })).to eq(422)
    expect(try(:put, "sittings/%{sitting}/answer", { answer: "not_going" })).to eq(200)
    body = response.parsed_body
    expect(body["can_come"]).to eq(false)
    mine = body["sittings"].find { |row| row["id"] == sitting.id }["mine"]
    expect(mine["answer"]).to eq("not_going")
  end
end
