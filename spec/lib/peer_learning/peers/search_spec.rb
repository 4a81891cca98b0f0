# frozen_string_literal: true

RSpec.describe PeerLearning::Peers::Search do
  fab!(:skill) { Fabricate(:learning_skill, slug: "querying") }
  fab!(:narrower) { Fabricate(:learning_skill, slug: "query-dialects", parent: skill) }
  fab!(:other_skill) { Fabricate(:learning_skill, slug: "storytelling-live") }
  fab!(:seeker) do
    Fabricate(:learning_member, wants: { skill => 0 }, visibility: "nobody", region: "NG")
  end

  # A Sunday: the week in question is that of Monday 30 November.
  let(:now) { Time.utc(2026, 11, 29, 12) }
  let(:suggestions) { search.suggest(want: nil, limit: 20) }
  let(:users) { suggestions.peers.map(&:user) }
  let(:refused) { search.closed_doors(want: nil).refused }

  def search(user = seeker, at: now)
    described_class.new(guardian: user.guardian, tree: PeerLearning::Skills::Tree.load, now: at)
  end

  def sharer(**attributes)
    Fabricate(:learning_member, offers: { skill => 3 }, **attributes)
  end

  describe "#suggest" do
    it "tells who fits, and why" do
      peer = sharer(region: "NG", capacity: 2, languages: { "en" => 3, "fr" => 5 })

      expect(suggestions).to have_attributes(
        week: Date.new(2026, 11, 30),
        want: nil,
        matching: "ok",
      )
      expect(suggestions.peers.first).to have_attributes(
        user: peer,
        region: "NG",
        time_zone: "UTC",
        overlap_minutes: 120,
        starts_at: Time.utc(2026, 11, 30),
        score: be > 0,
      )
      expect(suggestions.peers.first.reasons.pluck("kind")).to contain_exactly(
        "skill",
        "language",
        "time",
        "region",
        "load",
      )
    end

    it "takes an offer of a narrower skill for one of the wanted skill" do
      peer = Fabricate(:learning_member, offers: { narrower => 2 })

      expect(users).to eq([peer])
      expect(suggestions.peers.first.reasons.first).to include(
        "skill" => "querying",
        "offered" => "query-dialects",
      )
    end

    it "looks for one want alone when told to" do
      Fabricate(:learning_skill_tag, user: seeker, skill: other_skill, direction: "want", level: 0)
      for_one = sharer
      for_other = Fabricate(:learning_member, offers: { other_skill => 2 })

      expect(users).to contain_exactly(for_one, for_other)
      expect(search.suggest(want: "querying", limit: 20).peers.map(&:user)).to eq([for_one])
      expect(search.suggest(want: nil, limit: 1).peers.size).to eq(1)
    end

    it "says what a peer could learn in return" do
      Fabricate(:learning_skill_tag, user: seeker, skill: other_skill, direction: "offer", level: 3)
      sharer(wants: { other_skill => 1 })

      expect(suggestions.peers.first.reasons).to include(
        a_hash_including("kind" => "gives-back", "skill" => other_skill.slug),
      )
    end

    it "passes over what is hidden, of seekers and of sharers" do
      peer = sharer
      Fabricate(:hidden_learning_skill_tag, user: Fabricate(:learning_member), skill:)
      Fabricate(
        :hidden_learning_skill_tag,
        user: seeker,
        skill: other_skill,
        direction: "want",
        level: 0,
      )
      Fabricate(:learning_member, offers: { other_skill => 3 })

      expect(search.wants).to eq(["querying"])
      expect(users).to eq([peer])
      expect(search.closed_doors(want: nil)).to have_attributes(
        fitting: 1,
        refused: satisfy { |refused| refused.values.all?(0) },
      )
    end

    it "passes over tags of skills that are no longer active" do
      retired = Fabricate(:learning_skill, status: "retired")
      Fabricate(:learning_skill_tag, user: seeker, skill: retired, direction: "want", level: 0)
      peer = sharer(wants: { retired => 1 })
      Fabricate(:learning_member, offers: { retired => 4 })

      expect(users).to eq([peer])
      expect(search.wants).to eq(["querying"])
    end

    it "has nothing for who wants nothing, or told nothing" do
      sharer

      [Fabricate(:learning_member), Fabricate(:user)].each do |user|
        expect(search(user).suggest(want: nil, limit: 20)).to have_attributes(
          peers: [],
          matching: "ok",
        )
      end
    end

    it "counts those who fell away, by the first door that was closed" do
      sharer(languages: { "en" => 1, "fr" => 5 })
      sharer(availability: [[300, 308]])
      2.times { sharer(capacity: 0) }
      Fabricate(:learning_skill_tag, user: seeker, skill: other_skill, direction: "want", level: 3)
      Fabricate(:learning_member, offers: { other_skill => 3 })

      expect(users).to eq([])
      expect(refused).to eq("skill" => 1, "language" => 1, "time" => 1, "room" => 2)
    end

    describe "who is never suggested" do
      def never(user)
        expect(users).not_to include(user)
        expect(suggestions.matching).to eq("ok")
        expect(refused.values).to all(eq(0))
      end

      it "has the seeker" do
        Fabricate(:learning_skill_tag, user: seeker, skill: narrower, level: 4)
        seeker.learning_profile.update!(visibility: "everyone", consented_at: now)

        never(seeker)
      end

      it "has who agreed to nobody" do
        never(sharer(visibility: "nobody"))
      end

      it "has who is paused, until the day the pause ends" do
        peer = sharer(paused_until: Date.new(2026, 12, 1))

        never(peer)
        later = search(at: Time.utc(2026, 12, 1)).suggest(want: nil, limit: 20)
        expect(later.peers.map(&:user)).to eq([peer])
      end

      it "has who is suspended, silenced, staged, inactive or hidden" do
        peers = Array.new(5) { sharer }
        peers[0].update_columns(suspended_till: 1.year.from_now)
        peers[1].update_columns(silenced_till: 1.year.from_now)
        peers[2].update_columns(staged: true)
        peers[3].update_columns(active: false)
        peers[4].user_option.update_columns(hide_profile: true)

        peers.each { |peer| never(peer) }
      end

      it "has those who ignore or mute the seeker, and whom the seeker ignores or mutes" do
        peers = Array.new(4) { sharer }
        IgnoredUser.create!(user: seeker, ignored_user: peers[0], expiring_at: 1.year.from_now)
        IgnoredUser.create!(user: peers[1], ignored_user: seeker, expiring_at: 1.year.from_now)
        MutedUser.create!(user: seeker, muted_user: peers[2])
        MutedUser.create!(user: peers[3], muted_user: seeker)

        peers.each { |peer| never(peer) }
      end

      it "has who is full: counted, not shown" do
        full = sharer(capacity: 0)

        expect(users).not_to include(full)
        expect(refused["room"]).to eq(1)
      end
    end

    describe "time in common" do
      # Hours are kept in quarters: the longest time below 90 minutes, 89 included, is 75.
      it "is a match from 90 minutes on" do
        too_short = sharer(availability: [[3, 20]])
        just_enough = sharer(availability: [[2, 20]])

        expect(users).to eq([just_enough])
        expect(users).not_to include(too_short)
        expect(refused["time"]).to eq(1)
        expect(suggestions.peers.first.overlap_minutes).to eq(90)
      end

      it "does not count in pieces" do
        sharer(availability: [[0, 4], [5, 8]])

        expect(refused["time"]).to eq(1)
      end

      it "is found between Kathmandu and Chatham" do
        # Monday 12:00-13:30 UTC is 17:45-19:15 in Kathmandu, and Tuesday 01:45-03:15 on Chatham.
        learner =
          Fabricate(
            :learning_member,
            wants: {
              skill => 0,
            },
            time_zone: "Asia/Kathmandu",
            availability: [[71, 77]],
          )
        peer = sharer(time_zone: "Pacific/Chatham", availability: [[103, 109]])

        found = search(learner).suggest(want: nil, limit: 20).peers

        expect(found.map(&:user)).to eq([peer])
        expect(found.first).to have_attributes(
          overlap_minutes: 90,
          starts_at: Time.utc(2026, 11, 30, 12),
          time_zone: "Pacific/Chatham",
        )
      end

      it "is found across the end of the week" do
        night = [[0, 4], [668, 672]]
        seeker.learning_profile.update!(availability: night)
        sharer(availability: night)

        expect(suggestions.peers.first).to have_attributes(
          overlap_minutes: 120,
          starts_at: Time.utc(2026, 12, 6, 23),
        )
      end

      it "moves with the clocks in the middle of the week" do
        # In the week of 22 March 2027 Paris changes on Sunday: 18:00 is 17:00 UTC on Saturday, 16:00 on Sunday.
        seeker.learning_profile.update!(availability: [[548, 556], [640, 648]])
        peer = sharer(time_zone: "Europe/Paris", availability: [[552, 560], [648, 656]])
        found = search(at: Time.utc(2027, 3, 21)).suggest(want: nil, limit: 20).peers.first

        expect(found).to have_attributes(
          user: peer,
          overlap_minutes: 240,
          starts_at: Time.utc(2027, 3, 27, 17),
        )
        expect(found.reasons.find { _1["kind"] == "time" }["ranges"]).to eq(
          [[548, 556], [640, 648]],
        )
      end
    end

    it "asks the database as often for many as for few" do
      sharer
      search.suggest(want: nil, limit: 20)
      few = track_sql_queries { search.suggest(want: nil, limit: 20) }
      5.times { sharer(wants: { other_skill => 1 }) }
      many = track_sql_queries { search.suggest(want: nil, limit: 20) }

      expect(many.size).to eq(few.size)
    end

    it "says among how many it counted where there are more" do
      2.times { sharer(languages: { "fr" => 5 }) }

      expect(search.closed_doors(want: nil).among).to eq(nil)
      stub_const(PeerLearning::Peers::ClosedDoors, "MOST", 1) do
        expect(search.closed_doors(want: nil)).to have_attributes(
          among: 1,
          refused: a_hash_including("language" => 1),
        )
      end
    end

    describe "the shortlist" do
      let(:suggestions) do
        stub_const(PeerLearning::Peers::Shortlist, "SPARE", 0) do
          search.suggest(want: nil, limit: 1)
        end
      end

      it "has those first who promise most" do
        sharer(languages: { "en" => 2 }, availability: [[0, 6]])
        best = sharer(languages: { "en" => 5 })

        expect(users).to eq([best])
      end

      it "has those first whom most can be taught in return" do
        Fabricate(:learning_skill_tag, user: seeker, skill: other_skill, level: 3)
        sharer(languages: { "en" => 5 })
        best = sharer(wants: { other_skill => 1 })

        expect(users).to eq([best])
      end

      it "knows what else they share though not every opening is looked at" do
        Fabricate(
          :learning_skill_tag,
          user: seeker,
          skill: other_skill,
          direction: "want",
          level: 0,
        )
        sharer(languages: { "en" => 5 }, offers: { skill => 2 })
        Fabricate(:learning_member, offers: { other_skill => 2 })
        best = sharer(offers: { skill => 2, other_skill => 2 })

        stub_const(PeerLearning::Peers::Shortlist, "OPENINGS", 12) { expect(users).to eq([best]) }
      end

      it "looks at everybody when all on it may not be shown" do
        sharer(paused_until: 1.year.from_now)
        last = sharer(languages: { "en" => 2 }, availability: [[0, 6]])

        expect(users).to eq([last])
      end

      it "finds whom a renewal has not reached, and leaves out who fits no longer" do
        found = sharer(availability: [[100, 108]])
        lost = sharer
        found.learning_profile.update!(availability: [[0, 8]])
        lost.learning_profile.update!(availability: [[100, 108]])
        PeerLearning::Peers::Opening.update_all(valid_until: Date.new(2026, 11, 30))

        expect(users).to eq([found])
      end
    end
  end

  describe "#best" do
    it "has the best peer for each, or none" do
      best = sharer(offers: { skill => 3 })
      Fabricate(:learning_skill_tag, user: seeker, skill: other_skill, direction: "want", level: 0)

      expect(search.best(%w[storytelling-live querying]).map { _1&.user }).to eq([nil, best])
      expect(search.best([])).to eq([])
    end
  end

  describe "#wants" do
    it "has what is wanted most first" do
      Fabricate(
        :learning_skill_tag,
        user: seeker,
        skill: other_skill,
        direction: "want",
        level: 0,
        priority: 3,
      )

      expect(search.wants).to eq(%w[storytelling-live querying])
    end
  end

  context "when V8 fails" do
    around do |example|
      before = PeerLearning::Matching.engine
      PeerLearning::Matching.engine = PeerLearning::Script.new("/nowhere/bundle.js")
      example.run
    ensure
      PeerLearning::Matching.engine = before
    end

    it "says that matching is unavailable" do
      sharer

      expect(suggestions).to have_attributes(
        week: Date.new(2026, 11, 30),
        peers: [],
        matching: "unavailable",
      )
    end
  end
end
