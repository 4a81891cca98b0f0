# frozen_string_literal: true

RSpec.describe PeerLearning::Peers::ClosedDoors do
  fab!(:skill) { Fabricate(:learning_skill, slug: "querying") }
  fab!(:seeker) { Fabricate(:learning_member, wants: { skill => 1 }) }

  # A Sunday: the week in question is that of Monday 30 November.
  let(:now) { Time.utc(2026, 11, 29, 12) }

  def search
    PeerLearning::Peers::Search.new(
      guardian: User.find(seeker.id).guardian,
      tree: PeerLearning::Skills::Tree.load,
      now:,
    )
  end

  def doors
    search.closed_doors(want: nil)
  end

  def sharer(**attributes)
    Fabricate(:learning_member, offers: { skill => 3 }, **attributes)
  end

  def languages(*codes)
    codes.index_with(5)
  end

  it "does not take an offer of something wider for one of what is wanted" do
    wider = Fabricate(:learning_skill, slug: "data")
    skill.update!(parent: wider)
    Fabricate(:learning_member, offers: { wider => 4, skill => 1 })

    expect(doors).to have_attributes(fitting: 0, refused: a_hash_including("skill" => 1))
  end

  describe "#changes" do
    it "has the languages that would let most in, and the hours" do
      3.times { sharer(languages: languages("fr")) }
      sharer(languages: languages("fr", "ha"))
      2.times { sharer(languages: languages("sw")) }
      2.times { sharer(availability: [[96 + 72, 96 + 80]]) }

      expect(doors.changes).to eq(
        [
          { kind: "language", code: "fr", more: 4 },
          { kind: "language", code: "sw", more: 2 },
          { kind: "time", day: 1, from: 72, to: 80, more: 2 },
        ],
      )
    end

    it "has nothing for those whom one change would not let in" do
      sharer(languages: languages("fr"), availability: [[300, 308]])
      sharer(languages: languages("fr"), capacity: 0)
      sharer(availability: [[300, 308]], capacity: 0)
      Fabricate(:learning_member, offers: { skill => 1 }, languages: languages("fr"))

      expect(doors).to have_attributes(
        changes: [],
        refused: {
          "skill" => 1,
          "language" => 2,
          "time" => 1,
          "room" => 0,
        },
      )
    end

    it "has nothing for those whom the seeker set aside" do
      aside = [
        sharer(languages: languages("fr")),
        sharer(availability: [[96 + 72, 96 + 80]]),
        sharer(languages: languages("fr")),
      ]
      aside.zip(%w[hidden hidden saved]) do |peer, choice|
        PeerLearning::Peers::Choose.call(
          params: {
            peer_id: peer.id,
            choice:,
          },
          guardian: seeker.guardian,
          now:,
        )
      end

      expect(doors).to have_attributes(
        changes: [{ kind: "language", code: "fr", more: 1 }],
        refused: a_hash_including("language" => 2, "time" => 1),
      )
    end

    it "counts nobody whom the seeker may not see" do
      sharer(languages: languages("fr"), visibility: "nobody")
      muting = sharer(languages: languages("fr"))
      MutedUser.create!(user: muting, muted_user: seeker)

      expect(doors.changes).to eq([])
    end

    it "is not looked for where enough fit" do
      sharer(languages: languages("fr"))
      sharer

      stub_const(described_class, "PLENTY", 1) { expect(doors.changes).to eq(nil) }
      stub_const(described_class, "PLENTY", 2) { expect(doors.changes).not_to be_empty }
    end

    it "has nothing for who told nothing" do
      sharer
      newcomer = Fabricate(:user)
      search =
        PeerLearning::Peers::Search.new(
          guardian: newcomer.guardian,
          tree: PeerLearning::Skills::Tree.load,
          now:,
        )

      expect(search.closed_doors(want: nil).changes).to eq([])
    end

    # Whoever is let in by a change is found by a search after it: these many, and nobody fewer.
    describe "made true" do
      let(:zones) { %w[UTC Africa/Lagos Asia/Kathmandu Pacific/Chatham America/New_York] }
      let(:codes) { %w[en fr ha sw] }

      def hours(random)
        Array.new(random.rand(1..4)) do
          start = random.rand(7) * 96 + random.rand(24..92)
          [start, start + random.rand(4..14)]
        end
      end

      def settle(random)
        seeker.user_option.update!(timezone: zones.sample(random:))
        seeker.learning_profile.update!(availability: hours(random))
        20.times do
          sharer(
            languages: codes.sample(random.rand(1..2), random:).index_with { random.rand(1..5) },
            availability: hours(random),
            time_zone: zones.sample(random:),
            capacity: [0, 1, 1, 2].sample(random:),
          )
        end
      end

      def found
        search.suggest(want: nil, limit: 50).peers.map { |peer| peer.user.id }
      end

      def make(change)
        ActiveRecord::Base.transaction(requires_new: true) do
          if change[:kind] == "language"
            PeerLearning::Skills::ProfileLanguage.declare(
              [{ user_id: seeker.id, code: change[:code], proficiency: 3 }],
            )
          else
            profile = seeker.reload.learning_profile
            day = change[:day] * 96
            block = [day + change[:from], day + change[:to]]
            profile.update!(availability: [*profile.availability, block])
          end
          yield
          raise ActiveRecord::Rollback
        end
      end

      10.times do |seed|
        it "lets in just as many, community #{seed}" do
          settle(Random.new(seed))
          before = found
          changes = doors.changes

          expect(changes).not_to be_empty
          changes.each do |change|
            make(change) { expect((found - before).size).to eq(change[:more]) }
          end
        end
      end

      it "leaves nothing better out" do
        settle(Random.new(3))
        before = doors.fitting
        changes = doors.changes
        languages, time = changes.partition { |change| change[:kind] == "language" }
        all =
          (7..21).flat_map do |hour|
            (1..[3, 22 - hour].min).map { |length| { from: hour * 4, to: (hour + length) * 4 } }
          end
        days = (0..6).to_a.product(all).map { |day, span| { kind: "time", day:, **span } }

        found = days.to_h { |block| [block, make_and_count(block) - before] }
        best =
          found.min_by do |block, more|
            [-more, block[:to] - block[:from], block[:day], block[:from]]
          end
        expect(time).to eq([best.first.merge(more: best.last)])

        spoken = codes.to_h { |code| [code, make_and_count({ kind: "language", code: }) - before] }
        expected = spoken.filter { |_, more| more > 0 }.min_by(2) { |code, more| [-more, code] }
        expect(languages.map { |change| change.values_at(:code, :more) }).to eq(expected)
      end

      def make_and_count(change)
        count = nil
        make(change) { count = doors.fitting }
        count
      end
    end
  end
end
