# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::Draw::CarryOut do
  describe described_class::Contract, type: :model do
    it { is_expected.to validate_presence_of(:draw_id) }
  end

  describe ".call" do
    subject(:result) { carry_out(draw) }

    fab!(:skill) { Fabricate(:learning_skill, slug: "querying") }
    fab!(:other_skill) { Fabricate(:learning_skill, slug: "mapping") }
    fab!(:round, :learning_round)

    let!(:learner) { join(wants: { skill => 0 }) }
    let!(:sharer) { join(offers: { skill => 3 }) }

    let(:now) { round.closes_at }
    let(:draw) { new_draw }

    def join(**details)
      Fabricate(:learning_member, in_rounds: true, **details)
    end

    def new_draw(**levers)
      round.draws.create!(rules: PeerLearning::RULES, **levers)
    end

    def carry_out(draw, at: now)
      described_class.call(params: { draw_id: draw.id }, now: at)
    end

    # Who sits together, and who is left out why.
    def outcome(draw)
      carry_out(draw)
      draw.reload
      [
        draw.places.map { |place| place["members"] },
        draw.left_out.to_h { |row| row.values_at("id", "reason") },
      ]
    end

    it "puts together who can teach and who wants to learn, with all that is needed to meet" do
      expect(result).to run_successfully
      expect(draw.reload.places).to contain_exactly(
        "kind" => "round",
        "place" => 1,
        "members" => [learner.id, sharer.id],
        "extra" => [],
        "language" => "en",
        "start" => 0,
        "teaches" => [{ "from" => sharer.id, "to" => learner.id, "skill" => "querying" }],
      )
      expect(draw).to have_attributes(left_out: [], drawn_at: now, failure: nil)
    end

    it "leaves out who did not say they want to be in, and who steps back from it" do
      [
        { in_rounds: false },
        { paused_until: Date.new(2027, 1, 1) },
        { capacity: 0 },
        { visibility: "nobody" },
      ].each { |reason| join(wants: { skill => 0 }, **reason) }
      stepped_back = join(wants: { skill => 0 })
      stepped_back.learning_profile.update!(stepped_back_at: 1.day.ago)
      join(wants: { skill => 0 }).update!(suspended_till: 1.year.from_now)
      join

      expect(outcome(draw)).to eq([[[learner.id, sharer.id]], {}])
    end

    it "says why somebody is left out" do
      elsewhere = join(wants: { other_skill => 0 })
      deaf = join(wants: { skill => 0 }, languages: { "uk" => 5 })
      late = join(wants: { skill => 0 }, availability: [[300, 308]])

      expect(outcome(draw).last).to eq(
        elsewhere.id => "skill",
        deaf.id => "language",
        late.id => "time",
      )
    end

    it "keeps apart who ignores, mutes or hid the other, either way" do
      Fabricate(
        :learning_connection,
        learner:,
        teacher: sharer,
        state: "expired",
        ended_at: 1.year.ago,
      )
      expect(outcome(new_draw).first).to eq([[learner.id, sharer.id]])

      [
        -> do
          IgnoredUser.create!(user: learner, ignored_user: sharer, expiring_at: 1.year.from_now)
        end,
        -> { MutedUser.create!(user: sharer, muted_user: learner) },
        -> do
          PeerLearning::Peers::Choice.make(
            user_id: sharer.id,
            peer_id: learner.id,
            choice: "hidden",
            today: now.to_date,
          )
        end,
        -> { Fabricate(:learning_connection, learner:, teacher: sharer) },
        -> do
          Fabricate(
            :learning_connection,
            learner:,
            teacher: sharer,
            state: "met",
            starts_at: now - 1.month,
          )
        end,
        -> do
          declined = Fabricate(:learning_connection, learner:, teacher: sharer, state: "declined")
          declined.members.last.update!(answer: "declined", answered_at: now - 1.month)
        end,
      ].each do |keep_apart|
        ActiveRecord::Base.transaction do
          keep_apart.call
          expect(outcome(new_draw)).to eq(
            [[], { learner.id => "excluded", sharer.id => "excluded" }],
          )
          raise ActiveRecord::Rollback
        end
      end
    end

    it "has those first who were left out before" do
      waiting = join(wants: { skill => 0 })
      earlier = Fabricate(:learning_round, month: Date.new(2026, 11, 1), state: "published")
      told = { told_at: 1.month.ago, round: earlier }
      PeerLearning::Connections::Outcome.create!(user: waiting, reason: "room", **told)
      PeerLearning::Connections::Outcome.create!(user: learner, connection_id: 1, **told)
      draw = new_draw(rules: { **PeerLearning::RULES, maxSize: 2 })

      expect(outcome(draw)).to eq([[[sharer.id, waiting.id].sort], { learner.id => "room" }])
    end

    it "keeps groups that are pinned, and sits out or keeps apart whom the working group names" do
      second = join(wants: { skill => 1 })
      carry_out(first = new_draw)
      pin = { **first.reload.places.first, "members" => [second.id, sharer.id].sort }
      pin["teaches"] = [{ "from" => sharer.id, "to" => second.id, "skill" => "querying" }]

      expect(outcome(new_draw(pins: [pin]))).to eq(
        [[[second.id, sharer.id].sort], { learner.id => "skill" }],
      )
      expect(outcome(new_draw(exclusions: [[second.id]]))).to eq(
        [[[learner.id, sharer.id]], { second.id => "set-aside" }],
      )
      expect(outcome(new_draw(exclusions: [[learner.id, sharer.id]]))).to eq(
        [[[sharer.id, second.id].sort], { learner.id => "excluded" }],
      )
      expect(outcome(new_draw(pins: [pin], exclusions: [[second.id]])).first).to eq(
        [[learner.id, sharer.id]],
      )
    end

    it "bridges over languages" do
      deaf = join(wants: { skill => 0 }, languages: { "uk" => 5 })
      learner.learning_profile.update!(paused_until: Date.new(2027, 1, 1))
      between =
        join(wants: { other_skill => 0 }, languages: { "uk" => 4, "en" => 4 }, interprets: true)
      carry_out(draw)

      expect(draw.reload.places).to contain_exactly(
        include(
          "kind" => "bridge",
          "members" => [sharer.id, deaf.id, between.id].sort,
          "interpreter" => between.id,
        ),
      )
      expect(draw.left_out).to eq([])
    end

    describe "with swap rings" do
      let!(:ring) { join_ring }

      def ring_places(draw = new_draw(swaps: true))
        carry_out(draw)
        draw.reload.places.select { |place| place["kind"] == "swap" }
      end

      it "has none unless they are wished for" do
        expect(ring_places(new_draw)).to eq([])
      end

      it "has each teach the next, two by two, beside the groups" do
        ada, ben, cleo = ring.map(&:id)
        carry_out(plain = new_draw)
        places = ring_places(wished = new_draw(swaps: true))

        expect(places.map { |place| place.values_at("place", "ring", "members", "extra") }).to eq(
          [[5, 1, [ada, ben], []], [6, 1, [ben, cleo], []], [7, 1, [ada, cleo], []]],
        )
        expect(places.map { |place| place.values_at("language", "start", "teaches") }).to eq(
          [
            ["fr", 96, [{ "from" => ada, "to" => ben, "skill" => "maps" }]],
            ["ha", 192, [{ "from" => ben, "to" => cleo, "skill" => "photos" }]],
            ["en", 0, [{ "from" => cleo, "to" => ada, "skill" => "stories" }]],
          ],
        )
        expect(wished.groups).to eq(plain.reload.places)
        expect(wished.left_out).to eq(plain.left_out)
        expect(wished.rings.keys).to eq([1])
      end

      it "may be larger than groups may be" do
        rules = { **PeerLearning::RULES, maxSize: 2 }
        expect(ring_places(new_draw(swaps: true, rules:)).size).to eq(3)
      end

      it "is for those who have room for two meetings more" do
        ring.first.learning_profile.update!(capacity: 2)
        expect(ring_places).to eq([])
      end

      it "keeps apart who meets in a group already, or is not to meet" do
        ada, ben = ring
        expect(ring_places(new_draw(swaps: true, exclusions: [[ada.id, ben.id].sort]))).to eq([])
        expect(ring_places(new_draw(swaps: true, exclusions: [[ben.id]]))).to eq([])
        MutedUser.create!(user: ada, muted_user: ben)
        expect(ring_places).to eq([])
        MutedUser.delete_all

        pin = {
          "kind" => "round",
          "members" => [ada.id, ben.id],
          "extra" => [],
          "language" => "fr",
          "start" => 96,
          "teaches" => [{ "from" => ada.id, "to" => ben.id, "skill" => "maps" }],
        }
        expect(ring_places(new_draw(swaps: true, pins: [pin]))).to eq([])
      end

      it "has who is in a group that is kept, too" do
        carry_out(first = new_draw)
        pins = first.reload.places.select { |place| place["members"].include?(ring.first.id) }

        expect(ring_places(new_draw(swaps: true, pins:)).size).to eq(3)
      end

      it "teaches nobody again what they learn in the draw" do
        PeerLearning::Skills::SkillTag
          .offer
          .where(user: ring.first)
          .update_all(skill_id: PeerLearning::Skills::Skill.find_by!(slug: "scripts").id)
        PeerLearning::Skills::SkillTag
          .want
          .where(skill: PeerLearning::Skills::Skill.find_by!(slug: "maps"))
          .delete_all

        expect(ring_places).to eq([])
      end

      it "has one meeting for two who teach each other" do
        PeerLearning::Skills::SkillTag
          .want
          .where(user: ring.first, skill: PeerLearning::Skills::Skill.find_by!(slug: "stories"))
          .update_all(skill_id: PeerLearning::Skills::Skill.find_by!(slug: "photos").id)
        ada, ben, = ring.map(&:id)

        expect(ring_places.map { |place| place.slice("members", "teaches") }).to eq(
          [
            {
              "members" => [ada, ben],
              "teaches" => [
                { "from" => ada, "to" => ben, "skill" => "maps" },
                { "from" => ben, "to" => ada, "skill" => "photos" },
              ],
            },
          ],
        )
      end
    end

    it "is in force where none is, and where the forum itself drew" do
      carry_out(draw)
      expect(round.reload).to have_attributes(draw:, state: "drawn")

      carry_out(preview = new_draw(author: Fabricate(:user)))
      expect(round.reload.draw).to eq(draw)

      carry_out(own = new_draw)
      expect(round.reload.draw).to eq(own)
      expect(preview.reload).to be_done
    end

    it "lets the working group know what waits for them" do
      group = Fabricate(:group)
      SiteSetting.peer_learning_working_group_groups = group.id.to_s
      group.add(keeper = Fabricate(:user))
      carry_out(new_draw(author: keeper))
      expect(Notification.where(user: keeper)).to be_empty

      2.times { carry_out(new_draw) }
      expect(Notification.where(user: keeper).map(&:data_hash)).to contain_exactly(
        include(kind: "peer_learning.round_drawn", round: round.id, month: "2026-12-01"),
      )
    end

    it "works a draw out once, and none of a round that is decided" do
      carry_out(draw)
      expect(carry_out(draw)).to fail_to_find_a_model(:draw)

      round.update!(state: "published")
      expect(carry_out(late = new_draw)).to fail_to_find_a_model(:round)
      expect(late.reload).not_to be_done
    end

    it "draws the same however often" do
      8.times { join(wants: { skill => 0 }, offers: { other_skill => 2 }) }
      4.times { join(wants: { other_skill => 0 }, offers: { skill => 4 }, capacity: 2) }

      expect(outcome(new_draw)).to eq(outcome(new_draw))
    end
  end
end
