# frozen_string_literal: true

RSpec.describe PeerLearning::Peers::Search do
  describe "#bridges" do
    fab!(:skill) { Fabricate(:learning_skill, slug: "querying") }
    fab!(:seeker) { Fabricate(:learning_member, wants: { skill => 1 }, languages: { "ha" => 5 }) }
    fab!(:sharer) { Fabricate(:learning_member, offers: { skill => 3 }, languages: { "ar" => 5 }) }
    fab!(:interpreter) do
      Fabricate(:learning_member, interprets: true, languages: { "ar" => 4, "ha" => 3 })
    end

    # A Sunday: the week in question is that of Monday 30 November.
    let(:now) { Time.utc(2026, 11, 29, 12) }

    def search(at: now)
      described_class.new(
        guardian: User.find(seeker.id).guardian,
        tree: PeerLearning::Skills::Tree.load,
        now: at,
      )
    end

    def bridges(limit: 3)
      search.bridges(want: "querying", limit:)
    end

    def between
      bridges.map { |bridge| [bridge.sharer, bridge.interpreter] }
    end

    it "has who shares, who interprets, what and when, and the languages of both" do
      expect(bridges.sole).to have_attributes(
        sharer:,
        interpreter:,
        language: "ha",
        sharer_language: "ar",
        lessons: [{ "skill" => "querying", "offered" => "querying", "level" => 3 }],
        ranges: [[0, 8]],
        overlap_minutes: 120,
        starts_at: Time.utc(2026, 11, 30),
      )
    end

    {
      "the sharer is listed no more" => -> do
        sharer.learning_profile.update!(visibility: "nobody", consented_at: nil)
      end,
      "the interpreter is suspended" => -> { interpreter.update!(suspended_till: 1.year.from_now) },
      "the interpreter pauses" => -> do
        interpreter.learning_profile.update!(paused_until: Date.new(2027, 1, 1))
      end,
      "nobody interprets" => -> { interpreter.learning_profile.update!(interprets: false) },
      "the interpreter has no room" => -> { interpreter.learning_profile.update!(capacity: 0) },
      "the interpreter's month is full" => -> do
        agreed = Fabricate(:learning_connection, teacher: interpreter, state: "accepted")
        agreed.members.each { |member| member.update!(answer: "accepted") }
      end,
      "the interpreter is free at other hours" => -> do
        interpreter.learning_profile.update!(availability: [[300, 308]])
      end,
      "the interpreter ignores the seeker" => -> do
        Fabricate(:ignored_user, user: interpreter, ignored_user: seeker)
      end,
      "the seeker hid the interpreter" => -> { set_aside(seeker, interpreter) },
      "the sharer hid the seeker" => -> { set_aside(sharer, seeker) },
      "the two ignore each other" => -> do
        Fabricate(:ignored_user, user: sharer, ignored_user: interpreter)
      end,
      "the two mute each other" => -> do
        Fabricate(:muted_user, user: interpreter, muted_user: sharer)
      end,
      "one of the two put the other off" => -> { set_aside(interpreter, sharer) },
      "one of the two said no to the other" => -> do
        declined =
          Fabricate(:learning_connection, learner: sharer, teacher: interpreter, state: "declined")
        declined.members.last.update!(answer: "declined", answered_at: now - 1.month)
      end,
    }.each do |state, bring_about|
      it "has none where #{state}" do
        expect(between).to eq([[sharer, interpreter]])
        instance_exec(&bring_about)
        expect(between).to eq([])
      end
    end

    def set_aside(user, peer)
      PeerLearning::Peers::Choice.make(
        user_id: user.id,
        peer_id: peer.id,
        choice: "hidden",
        today: now.to_date,
      )
    end

    it "has one of two who both interpret, and share, in the roles in which it works" do
      interpreter.learning_profile.update!(interprets: false)
      both = { interprets: true, offers: { skill => 4 } }
      far = Fabricate(:learning_member, **both, languages: { "ar" => 5, "fr" => 4 })
      near =
        Fabricate(
          :learning_member,
          **both,
          offers: {
            skill => 1,
          },
          languages: {
            "fr" => 5,
            "ha" => 4,
          },
        )

      expect(between).to eq([[far, near]])
    end

    it "asks as often for many as for few, and looks at so many who interpret at most" do
      # What is kept by the process is read by then.
      bridges
      few = track_sql_queries { bridges }
      3.times { Fabricate(:learning_member, offers: { skill => 3 }, languages: { "ar" => 5 }) }
      3.times { Fabricate(:learning_member, interprets: true, languages: { "ar" => 4, "ha" => 3 }) }
      many = track_sql_queries { expect(bridges.size).to eq(3) }
      expect(many.size).to eq(few.size)

      stub_const(PeerLearning::Peers::BridgeShortlist, "INTERPRETERS", 1) do
        interpreter.learning_profile.update!(interprets: false)
        expect(bridges.map(&:interpreter).uniq.size).to eq(1)
      end
    end

    it "has none where the engine fails" do
      engine = PeerLearning::Matching.engine
      PeerLearning::Matching.engine = PeerLearning::Script.new("/nowhere/bundle.js")
      expect(bridges).to eq([])
    ensure
      PeerLearning::Matching.engine = engine
    end
  end
end
