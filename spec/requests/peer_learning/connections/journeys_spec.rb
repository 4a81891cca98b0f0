# frozen_string_literal: true

# From a question, or a proposal of the forum's, to what stays behind: over HTTP, with every job done in its turn.
RSpec.describe "Journeys of connections", type: :request do
  fab!(:skill) do
    Fabricate(
      :learning_skill,
      slug: "guided-tours",
      names: {
        "en" => "Guided tours",
        "ar" => "جولات بصحبة مرشد",
      },
    )
  end
  fab!(:category)

  let(:connections) { PeerLearning::Connections }
  let(:now) { Time.utc(2026, 11, 24, 12) }

  before do
    enable_current_plugin
    SiteSetting.tagging_enabled = true
    SiteSetting.allow_user_locale = true
    SiteSetting.peer_learning_summaries_category = category.id
    Jobs.run_immediately!
    freeze_time(now)
  end

  after { Jobs.run_later! }

  def member(zone, **values)
    locale = values.delete(:locale) || "en"
    Fabricate(:learning_member, time_zone: zone, locale:, **values)
  end

  def as(user)
    sign_in(user)
    yield
  end

  def json
    response.parsed_body
  end

  def send_to(method, path, **params)
    public_send(method, "/peer-learning/connections#{path}.json", params:, as: :json)
    expect(response.status).to eq(200), "#{path}: #{response.status} #{response.body}"
    json
  end

  def look(id)
    send_to(:get, "/#{id}")
  end

  # Months pass while nobody counts: time goes on, and the jobs with it.
  def later(time)
    unfreeze_time
    freeze_time(time)
    Jobs::PeerLearningTendConnections.new.execute({})
  end

  def notices(user)
    lines = Notification.where(user:, notification_type: Notification.types[:custom]).order(:id)
    kinds = lines.map { |line| line.data_hash[:kind].delete_prefix("peer_learning.") }
    kinds.map { |kind| kind.delete_prefix("connection_") }
  end

  def rooms
    Topic.where(archetype: Archetype.private_message)
  end

  def propose(members, teachings, **more)
    result =
      connections::Connection::Propose.call(
        params: {
          origin: "round",
          skill_id: skill.id,
          language: "en",
          member_ids: members.map(&:id),
          teachings: teachings.map { |teacher, learner| [teacher.id, learner.id, skill.id] },
          expires_at: now + 7.days,
          **more,
        },
        now:,
      )
    expect(result).to run_successfully
    result.connection
  end

  describe "of two" do
    let!(:lagos) { member("Africa/Lagos", username: "ada", wants: { skill => 0 }) }
    let!(:kathmandu) { member("Asia/Kathmandu", username: "bina", offers: { skill => 3 }) }

    let(:times) { [2, 3, 4].map { |days| (now + days.days).iso8601 } }

    def ask(starts: times)
      as(lagos) do
        send_to(
          :post,
          "",
          peer: "bina",
          skill_id: skill.id,
          goal: "Lead a tour\n@everyone [event start=\"2026-12-01\"]",
          give_back: "Proofreading",
          language: "en",
          starts:,
        )
      end
    end

    def agree(id, slot: 1)
      as(kathmandu) do
        slots = look(id)["slots"]
        send_to(:put, "/#{id}/acceptance", starts: [slots[slot]["id"]])
      end
    end

    def meet(id)
      agreed = agree(id)
      later(Time.iso8601(agreed["starts_at"]) + 3.hours)
      as(lagos) { send_to(:put, "/#{id}/meeting", met: true) }
    end

    def summarise(id)
      as(lagos) do
        send_to(:put, "/#{id}/summary", did: "A tour", learned: "To *begin*", finished: true)
      end
    end

    it "goes from a question to a public summary and thanks" do
      id = ask["id"]
      expect(notices(kathmandu)).to eq(["asked"])

      agreed = agree(id)
      expect(agreed).to include("state" => "scheduled", "next_step" => "meet")
      expect(Time.iso8601(agreed["starts_at"])).to eq_time(now + 3.days)
      expect(notices(lagos)).to eq(["scheduled"])

      room = rooms.sole
      expect(look(id)["topic_url"]).to eq(room.relative_url)
      expect(room.title).to eq("Learning together: Guided tours")
      expect(room.allowed_users).to contain_exactly(lagos, kathmandu, Discourse.system_user)
      expect(room.first_post.raw).to include("@bina shares **Guided tours** with @ada.")
      expect(room.first_post.raw).to include("> Lead a tour\n> @\u2060everyone \\[event start=")

      later(now + 2.days + 1.hour)
      later(now + 2.days + 2.hours)
      later(now + 3.days - 30.minutes)
      later(now + 3.days - 20.minutes)
      expect(notices(lagos)).to eq(%w[scheduled day_before hour_before])
      expect(notices(kathmandu)).to eq(%w[day_before hour_before])

      later(now + 3.days + 2.hours + 29.minutes)
      expect(notices(lagos).last).to eq("hour_before")
      2.times { later(now + 3.days + 2.hours + 31.minutes) }
      expect(notices(lagos)).to eq(%w[scheduled day_before hour_before asked_whether_met])

      as(kathmandu) { expect(look(id)["next_step"]).to eq("say_whether_met") }
      as(lagos) do
        expect(send_to(:put, "/#{id}/meeting", met: true)).to include(
          "state" => "met",
          "next_step" => "summarise",
        )
      end
      expect(notices(kathmandu)).not_to include("asked_whether_met")

      as(kathmandu) do
        send_to(:put, "/#{id}/summary", did: "A tour of the museum", hard: "The time")
        expect(look(id)["summary"]).to include("hard" => "The time", "finished_at" => nil)
      end
      as(lagos) do
        done = send_to(:put, "/#{id}/summary", learned: "To begin with a story", finished: true)
        expect(done).to include("state" => "summarised", "next_step" => "allow_publishing")
        expect(done["summary"]).to include("did" => "A tour of the museum", "topic_url" => nil)
        send_to(:put, "/#{id}/publication")
        expect(look(id)["next_step"]).to eq("thank")
        thanked =
          send_to(
            :post,
            "/#{id}/thanks",
            receiver_id: kathmandu.id,
            skill_id: skill.id,
            words: "So clear",
          )
        expect(thanked["thanks"].sole).to include("giver_id" => lagos.id, "words" => "So clear")
        expect(thanked["next_step"]).to be_nil
      end
      expect(category.topics).to be_empty
      expect(notices(kathmandu)).to end_with("summarised", "thanked")

      as(kathmandu) { send_to(:put, "/#{id}/publication") }
      topic = category.topics.sole
      expect(topic).to have_attributes(
        title: "What we learned: Guided tours",
        user: Discourse.system_user,
      )
      expect(topic.tags.map(&:name)).to eq(["guided-tours"])
      expect(topic.first_post.raw).to include("Learned together by @ada, @bina: **Guided tours**.")
      expect(topic.first_post.raw).to include("## What we learned\n\nTo begin with a story")
      as(lagos) { expect(look(id)["summary"]["topic_url"]).to eq(topic.relative_url) }
      expect([lagos, kathmandu].map { |user| notices(user).last }).to eq(%w[published published])
    end

    describe "that find no time" do
      # Their times are over after four days.
      let!(:id) { ask["id"] }

      before { as(kathmandu) { send_to(:put, "/#{id}/acceptance", starts: []) } }

      def write(user)
        PostCreator.create!(
          user,
          topic_id: rooms.sole.id,
          raw: "Next week?",
          skip_validations: true,
        )
      end

      it "are reminded, told the end, and let go of, with room for others" do
        expect(json).to include(
          "waits_since" => now.iso8601(3),
          "expires_at" => (now + 14.days).iso8601(3),
        )
        [7, 8].each { |days| later(now + days.days) }
        expect([lagos, kathmandu].map { |user| notices(user).last }).to eq(
          ["reminder_propose_times"] * 2,
        )

        [11, 12].each { |days| later(now + days.days) }
        expect([lagos, kathmandu].map { |user| notices(user).last }).to eq(["last_word"] * 2)
        as(lagos) { expect(look(id)["next_step"]).to eq("propose_times") }

        week = PeerLearning::Skills::Week.after(now)
        taken = -> { PeerLearning::Peers::Commitments.taken([kathmandu.id], week:)[kathmandu.id] }
        expect(taken.call).to eq(1)
        2.times { later(now + 14.days) }
        expect([lagos, kathmandu].map { |user| notices(user).last }).to eq(["lapsed"] * 2)
        expect(taken.call).to eq(0)
        as(lagos) { expect(look(id)).to include("state" => "expired", "next_step" => nil) }
      end

      it "names who else fits, and not who it came to nothing with" do
        member("Africa/Lagos", username: "chidi", offers: { skill => 3 })
        [11, 14].each { |days| later(now + days.days) }

        expect(notices(lagos).last).to eq("lapsed_next")
        as(lagos) { expect(look(id).dig("next_peer", "user", "username")).to eq("chidi") }
        PeerLearning::Skills::Profile.find_by(user: User.find_by_username("chidi")).destroy!
        as(lagos) { expect(look(id)["next_peer"]).to be_nil }
      end

      it "go on while one of them writes in the room, and can be told anew" do
        later(now + 11.days)
        later(now + 12.days)
        write(kathmandu)
        later(now + 14.days)
        expect(notices(lagos)).not_to include("last_word", "lapsed")
        as(lagos) do
          expect(look(id)).to include(
            "state" => "accepted",
            "expires_at" => (now + 26.days).iso8601(3),
          )
        end

        later(now + 23.days)
        expect(notices(lagos).last).to eq("last_word")
      end

      it "can ask again" do
        [11, 14].each { |days| later(now + days.days) }

        expect(ask(starts: [])["id"]).not_to eq(id)
      end
    end

    it "is taken down with either one's yes, at once and without saying whose" do
      id = ask["id"]
      meet(id)
      summarise(id)
      [lagos, kathmandu].each { |user| as(user) { send_to(:put, "/#{id}/publication") } }
      topic = category.topics.sole

      as(kathmandu) do
        2.times { send_to(:delete, "/#{id}/publication") }
        expect(json["summary"]["topic_url"]).to be_nil
        expect(json["changes"].last).to include("change" => "unpublished", "actor_id" => nil)
      end
      expect(Topic.find_by(id: topic.id)).to be_nil
      expect(notices(lagos).last).to eq("unpublished")

      as(kathmandu) { send_to(:put, "/#{id}/publication") }
      expect(category.topics.sole).not_to eq(topic)
    end

    it "asks anew who agreed when the summary is worded otherwise, and keeps a public one as it is" do
      id = ask["id"]
      meet(id)
      summarise(id)
      as(kathmandu) { send_to(:put, "/#{id}/publication") }
      as(lagos) do
        send_to(:put, "/#{id}/summary", did: "Another tour")
        yes =
          look(id)["members"].to_h { |member| [member["user"]["username"], member["may_publish"]] }
        expect(yes).to eq("ada" => nil, "bina" => nil)
        send_to(:put, "/#{id}/publication")
      end
      as(kathmandu) { send_to(:put, "/#{id}/publication") }

      as(lagos) do
        put "/peer-learning/connections/#{id}/summary.json", params: { did: "Yet another" }
        expect(response.status).to eq(422)
        expect(json["errors"].sole).to include("one of you must take it back")
        send_to(:put, "/#{id}/summary", did: "Another tour", finished: true)
      end
    end

    it "stays with its members where the forum has no place for summaries" do
      SiteSetting.peer_learning_summaries_category = ""
      id = ask["id"]
      meet(id)
      done = summarise(id)
      expect(done["summary"]["can_be_public"]).to eq(false)
      expect(done["next_step"]).to eq("thank")

      [lagos, kathmandu].each { |user| as(user) { send_to(:put, "/#{id}/publication") } }
      expect(Topic.listable_topics).to be_empty

      SiteSetting.peer_learning_summaries_category = category.id
      2.times { later(10.minutes.from_now) }
      expect(category.topics.size).to eq(1)
    end

    it "moves a meeting: the others choose anew, and calendars follow" do
      id = ask["id"]
      agree(id)
      as(kathmandu) do
        get "/peer-learning/connections/#{id}.ics"
        expect(response.media_type).to eq("text/calendar")
        expect(response.body).to include("SEQUENCE:0\r\n", "DTSTART:20261127T120000Z\r\n")

        moved =
          send_to(:post, "/#{id}/slots", starts: [(now + 5.days).iso8601, (now + 6.days).iso8601])
        expect(moved).to include(
          "state" => "accepted",
          "starts_at" => nil,
          "next_step" => "wait_for_picks",
        )
        get "/peer-learning/connections/#{id}.ics"
        expect(response.status).to eq(404)
      end
      expect(notices(lagos)).to eq(%w[scheduled times_proposed])

      as(lagos) do
        slots = look(id)["slots"]
        expect(slots.size).to eq(2)
        send_to(:put, "/#{id}/slots/#{slots.last["id"]}/pick")
        expect(json["state"]).to eq("scheduled")
        get "/peer-learning/connections/#{id}.ics"
        expect(response.body).to include("SEQUENCE:1\r\n", "DTSTART:20261130T120000Z\r\n")

        send_to(:put, "/#{id}/cancellation")
        get "/peer-learning/connections/#{id}.ics"
        expect(response.body).to include("SEQUENCE:2\r\n", "STATUS:CANCELLED\r\n")
      end
      expect(rooms.count).to eq(1)
    end

    it "reminds of a meeting that was moved as of any other, and of none that was called off" do
      id = ask["id"]
      agree(id)
      later(now + 2.days + 1.hour)
      as(kathmandu) { send_to(:post, "/#{id}/slots", starts: [(now + 7.days).iso8601]) }
      as(lagos) { send_to(:put, "/#{id}/slots/#{look(id)["slots"].sole["id"]}/pick") }
      later(now + 3.days - 30.minutes)
      later(now + 6.days + 1.hour)
      expect(notices(lagos).count("day_before")).to eq(2)

      as(lagos) { send_to(:put, "/#{id}/cancellation") }
      later(now + 7.days - 10.minutes)
      later(now + 8.days)
      expect(notices(lagos)).not_to include("hour_before", "asked_whether_met")
    end

    it "keeps a link to meet at, if it is safe to follow" do
      id = ask["id"]
      as(lagos) do
        send_to(:put, "/#{id}/video", url: " https://meet.example.org/tour ")
        expect(json["video_url"]).to eq("https://meet.example.org/tour")
        ["http://example.org", "javascript:alert(1)", "https://", "https://a b", "x"].each do |url|
          put "/peer-learning/connections/#{id}/video.json", params: { url: }
          expect([url, response.status]).to eq([url, 400])
        end
        expect(look(id)["video_url"]).to eq("https://meet.example.org/tour")
        expect(send_to(:put, "/#{id}/video", url: "")["video_url"]).to be_nil
      end
    end

    it "ends kindly where nobody says that they met, and lets who says so late be right" do
      id = ask["id"]
      agree(id)
      later(now + 4.days)
      as(lagos) { expect(send_to(:put, "/#{id}/meeting", met: false)["state"]).to eq("scheduled") }
      later(now + 11.days + 1.hour)
      as(lagos) { expect(look(id)["state"]).to eq("not_met") }
      expect(notices(kathmandu).last).to eq("not_met")
      expect(kathmandu.learning_profile.reload.stepped_back_at).to be_nil

      as(kathmandu) { expect(send_to(:put, "/#{id}/meeting", met: true)["state"]).to eq("met") }
    end

    it "names who fits instead when they did not meet" do
      other = member("Africa/Lagos", username: "chidi", offers: { skill => 2 })
      id = ask["id"]
      agree(id)
      later(now + 4.days)
      [lagos, kathmandu].each { |user| as(user) { send_to(:put, "/#{id}/meeting", met: false) } }

      expect(notices(lagos).last).to eq("not_met_next")
      expect(notices(kathmandu).last).to eq("not_met")
      as(lagos) { expect(look(id)["next_peer"]["user"]["id"]).to eq(other.id) }
    end

    it "lets who was silent twice step back, until they are back" do
      2.times do |round|
        start = now + (round * 30).days
        later(start)
        connection =
          propose([lagos, kathmandu], [[kathmandu, lagos]], origin: "swap", starts: [start + 1.day])
        [lagos, kathmandu].each do |user|
          as(user) { send_to(:put, "/#{connection.id}/acceptance", starts: connection.slots.ids) }
        end
        later(start + 2.days)
        as(lagos) { send_to(:put, "/#{connection.id}/meeting", met: true) }
        later(start + 10.days)
      end

      expect(kathmandu.learning_profile.reload.stepped_back_at).to eq_time(now + 40.days)
      expect(lagos.learning_profile.reload.stepped_back_at).to be_nil
      expect(notices(kathmandu).last).to eq("stepped_back")
      as(lagos) do
        get "/peer-learning/peers/suggestions.json"
        expect(json["peers"]).to be_empty
      end

      as(kathmandu) do
        2.times { put "/peer-learning/profile/return.json" }
        expect(json["member"]["stepped_back_at"]).to be_nil
      end
      expect(notices(kathmandu)).not_to include("stepped_back")
      expect(PeerLearning::Skills::Profile.not_paused(now.to_date)).to include(
        kathmandu.learning_profile,
      )
    end
  end

  describe "of three, over two languages" do
    let!(:cairo) do
      member(
        "Africa/Cairo",
        username: "karim",
        locale: "ar",
        offers: {
          skill => 4,
        },
        languages: {
          "ar" => 5,
        },
      )
    end
    let!(:lima) do
      member("America/Lima", username: "rosa", wants: { skill => 1 }, languages: { "es" => 5 })
    end
    let!(:bridge) do
      member("Europe/Madrid", username: "samir", languages: { "ar" => 5, "es" => 5 })
    end

    let(:connection) do
      propose(
        [cairo, lima, bridge],
        [[cairo, lima]],
        origin: "bridge",
        language: "ar",
        interpreter_id: bridge.id,
        starts: [now + 2.days, now + 3.days],
      )
    end

    it "has its room in the language they meet in, and thanks for the interpreter" do
      id = connection.id
      [cairo, lima].each { |user| as(user) { send_to(:put, "/#{id}/acceptance", starts: []) } }
      expect(rooms).to be_empty
      as(bridge) do
        expect(send_to(:put, "/#{id}/acceptance", starts: [])["state"]).to eq("accepted")
      end

      expect(rooms.sole.title).to eq("نتعلّم معًا: جولات بصحبة مرشد")
      expect(rooms.sole.first_post.raw).to include("الترجمة: @samir.")

      slot = connection.slots.last.id
      [cairo, lima].each { |user| as(user) { send_to(:put, "/#{id}/slots/#{slot}/pick") } }
      as(lima) do
        expect(look(id)).to include("state" => "accepted", "next_step" => "wait_for_picks")
        send_to(:delete, "/#{id}/slots/#{slot}/pick")
        send_to(:put, "/#{id}/slots/#{slot}/pick")
      end
      as(bridge) { expect(send_to(:put, "/#{id}/slots/#{slot}/pick")["state"]).to eq("scheduled") }
      expect([cairo, lima, bridge].map { |user| notices(user).count("scheduled") }).to eq([1, 1, 0])

      later(now + 4.days)
      as(lima) do
        send_to(:put, "/#{id}/meeting", met: true)
        send_to(
          :post,
          "/#{id}/thanks",
          receiver_id: bridge.id,
          skill_id: skill.id,
          words: "Gracias",
        )
        send_to(
          :post,
          "/#{id}/thanks",
          receiver_id: bridge.id,
          skill_id: skill.id,
          words: "Mil gracias",
        )
        expect(json["thanks"].sole["words"]).to eq("Mil gracias")
        expect(notices(bridge).count("thanked")).to eq(1)

        post "/peer-learning/connections/#{id}/thanks.json",
             params: {
               receiver_id: lima.id,
               skill_id: skill.id,
             }
        expect(response.status).to eq(422)
      end
      as(cairo) do
        post "/peer-learning/connections/#{id}/thanks.json",
             params: {
               receiver_id: lima.id,
               skill_id: skill.id,
             }
        expect(response.status).to eq(422)
      end
    end

    it "is called off for all when the interpreter cannot" do
      id = connection.id
      [cairo, lima, bridge].each do |user|
        as(user) { send_to(:put, "/#{id}/acceptance", starts: []) }
      end
      as(bridge) { send_to(:put, "/#{id}/cancellation") }

      expect(connection.reload.state).to eq("cancelled")
      expect([cairo, lima].map { |user| notices(user).last }).to eq(%w[cancelled cancelled])
    end
  end

  describe "of four, brought together by a round" do
    let!(:members) do
      [
        member("Africa/Lagos", username: "ada", offers: { skill => 3 }),
        member("Asia/Kathmandu", username: "bina", wants: { skill => 0 }),
        member("America/St_Johns", username: "carl", wants: { skill => 1 }),
        member("Australia/Eucla", username: "dara", wants: { skill => 2 }),
      ]
    end
    let(:teacher) { members.first }
    let(:connection) do
      propose(members, members.drop(1).map { |learner| [teacher, learner] }, starts: [now + 2.days])
    end

    it "goes on as three when one leaves, who sees the room no more" do
      id = connection.id
      members.each { |user| as(user) { send_to(:put, "/#{id}/acceptance", starts: []) } }
      room = rooms.sole
      expect(members.map { |user| user.guardian.can_see?(room) }).to all(eq(true))

      slot = connection.slots.sole.id
      (members - [members.last]).each do |user|
        as(user) { send_to(:put, "/#{id}/slots/#{slot}/pick") }
      end
      expect(connection.reload.state).to eq("accepted")
      as(members.last) do
        put "/peer-learning/connections/#{id}/cancellation.json"
        expect(response.status).to eq(204)
        get "/peer-learning/connections/#{id}.json"
        expect(response.status).to eq(404)
      end

      expect(connection.reload).to have_attributes(state: "scheduled", starts_at: now + 2.days)
      expect(members.map { |user| user.guardian.can_see?(room.reload) }).to eq(
        [true, true, true, false],
      )
      expect(rooms.sole).to eq(room)
    end

    def paths
      slot = connection.slots.sole.id
      [
        [:get, ""],
        [:post, "/slots"],
        [:put, "/slots/#{slot}/pick"],
        [:delete, "/slots/#{slot}/pick"],
        [:put, "/video"],
        [:put, "/meeting"],
        [:put, "/summary"],
        [:put, "/publication"],
        [:delete, "/publication"],
        [:post, "/thanks"],
        [:put, "/support/interpreter"],
        [:delete, "/support/interpreter"],
        [:get, "/colleagues"],
        [:put, "/colleagues/1"],
      ]
    end

    def statuses
      params = { starts: [(now + 1.day).iso8601], met: true, receiver_id: 1, skill_id: 1 }
      paths.map do |method, path|
        public_send(method, "/peer-learning/connections/#{connection.id}#{path}.json", params:)
        response.status
      end
    end

    def calendar_status
      get "/peer-learning/connections/#{connection.id}.ics"
      response.status
    end

    it "lets no visitor in" do
      expect([*statuses.uniq, calendar_status]).to eq([403, 404])
    end

    it "lets nobody else in, staff neither" do
      stranger = member("Africa/Lagos", offers: { skill => 3 })
      [stranger, Fabricate(:admin)].each do |user|
        sign_in(user)
        expect([*statuses.uniq, calendar_status]).to eq([404, 404])
      end
    end
  end
end
