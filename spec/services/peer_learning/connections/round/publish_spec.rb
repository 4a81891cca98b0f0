# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::Round::Publish do
  describe described_class::Contract, type: :model do
    it { is_expected.to validate_presence_of(:round_id) }
    it { is_expected.to validate_presence_of(:draw_id) }
  end

  describe ".call" do
    subject(:result) { publish }

    fab!(:keeper, :user)
    fab!(:group)
    fab!(:skill) { Fabricate(:learning_skill, slug: "querying", names: { "en" => "Querying" }) }
    fab!(:other_skill, :learning_skill)
    fab!(:round, :learning_round)
    fab!(:learner) { Fabricate(:learning_member, in_rounds: true, wants: { skill => 0 }) }
    fab!(:sharer) { Fabricate(:learning_member, in_rounds: true, offers: { skill => 3 }) }
    fab!(:lonely) { Fabricate(:learning_member, in_rounds: true, wants: { other_skill => 0 }) }

    let(:now) { round.closes_at + 3.days }
    let(:outcomes) { round.outcomes.order(:user_id) }

    before do
      SiteSetting.peer_learning_enabled = true
      SiteSetting.peer_learning_working_group_groups = group.id.to_s
      group.add(keeper)
      draw(at: round.closes_at)
    end

    def draw(at:, **levers)
      draw = round.draws.create!(rules: PeerLearning::RULES, **levers)
      PeerLearning::Connections::Draw::CarryOut.call(params: { draw_id: draw.id }, now: at)
      round.reload
    end

    def publish(draw_id: round.draw_id, by: keeper, at: now)
      described_class.call(params: { round_id: round.id, draw_id: }, guardian: by.guardian, now: at)
    end

    def tell
      freeze_time(now)
      Jobs::PeerLearningTellRound.new.execute({ round_id: round.id }.with_indifferent_access)
      PeerLearning::Connections::Connection.ids.each do |connection_id|
        PeerLearning::Connections::Tell.call(params: { connection_id: }, now:)
      end
      round.reload
    end

    def kinds(user)
      Notification.where(user:).order(:id).map { |notice| notice.data_hash[:kind] }
    end

    it "makes connections, and tells everybody what the round brought them, once" do
      expect(result).to run_successfully
      3.times { tell }

      connection = round.connections.sole
      expect(connection).to have_attributes(
        origin: "round",
        state: "proposed",
        place_in_round: 1,
        skill:,
      )
      expect(connection.members.map(&:user)).to eq([learner, sharer])
      expect(connection.slots.map(&:starts_at)).to eq(
        [Time.utc(2026, 12, 21), Time.utc(2026, 12, 28), Time.utc(2027, 1, 4)],
      )
      expect(outcomes.map { |row| [row.user, row.connection, row.reason, row.told_at] }).to eq(
        [
          [learner, connection, nil, now],
          [sharer, connection, nil, now],
          [lonely, nil, "skill", now],
        ],
      )
      expect([learner, sharer, lonely].map { |user| kinds(user) }).to eq(
        [
          ["peer_learning.connection_proposed"],
          ["peer_learning.connection_proposed"],
          ["peer_learning.round_nobody"],
        ],
      )
      expect(Notification.where(user: lonely).sole.data_hash).to include(
        why: "skill",
        want: other_skill.slug,
        month: "2026-12-01",
      )
      expect(round.told_at).to eq_time(now)
    end

    it "is decided once" do
      result
      expect(publish(at: now + 1.hour)).to run_successfully
      expect(round.reload.published_at).to eq_time(now)
    end

    it "is decided once by two who press at once, and told once by two workers" do
      twice_at_once { publish }
      expect(round.reload).to be_published

      twice_at_once do
        loop do
          params = { round_id: round.id }
          break if !PeerLearning::Connections::Round::FillPlaces.call(params:, now:).success?
        end
        PeerLearning::Connections::Round::TellLeftOut.call(params: { round_id: round.id }, now:)
      end
      expect(round.connections.count).to eq(1)
      expect(kinds(lonely)).to eq(["peer_learning.round_nobody"])
    end

    it "goes on where a killed job ended" do
      second = Fabricate(:learning_member, in_rounds: true, wants: { skill => 1 })
      Fabricate(:learning_member, in_rounds: true, offers: { skill => 4 })
      draw(at: round.closes_at, pins: round.draw.places)
      publish
      stub_const(PeerLearning::Connections::Round::FillPlaces, "BATCH", 1) do
        fill = PeerLearning::Connections::Round::FillPlaces
        fill.call(params: { round_id: round.id }, now:)
        expect(round.connections.count).to eq(1)

        # Killed in the middle: nothing of the batch is there.
        tells = PeerLearning::Connections::Outcome.method(:match)
        PeerLearning::Connections::Outcome.define_singleton_method(:match) { |*| raise "killed" }
        expect { fill.call(params: { round_id: round.id }, now:) }.to raise_error("killed")
        PeerLearning::Connections::Outcome.define_singleton_method(:match, tells)
        expect(round.connections.count).to eq(1)
      end
      2.times { tell }

      expect(round.connections.count).to eq(2)
      expect(kinds(second)).to eq(["peer_learning.connection_proposed"])
    end

    describe "with a swap ring" do
      let!(:ring) { join_ring }

      before { draw(at: round.closes_at, swaps: true) }

      def in_ring
        round.connections.where.not(ring_in_round: nil).order(:place_in_round)
      end

      def fill
        PeerLearning::Connections::Round::FillPlaces.call(params: { round_id: round.id }, now:)
      end

      def of_ring(user)
        Notification.where(user:).select { |notice| notice.data_hash[:kind].include?("ring") }
      end

      it "makes a connection for each two, and tells each member once of whom they teach and learn from" do
        result
        3.times { tell }

        ada, ben, cleo = ring
        expect(in_ring.map { |one| [one.origin, one.members.map(&:user)] }).to eq(
          [["swap", [ada, ben]], ["swap", [ben, cleo]], ["swap", [ada, cleo]]],
        )
        expect(in_ring.map { |one| one.teachings.sole.then { [_1.teacher, _1.learner] } }).to eq(
          [[ada, ben], [ben, cleo], [cleo, ada]],
        )
        expect(of_ring(ben).sole.data_hash).to include(
          connection_id: in_ring.first.id,
          display_username: ada.username,
          skill: "Maps",
          gift: "Photos",
        )
        expect(ring.map { |user| kinds(user).tally }).to all(
          eq("peer_learning.connection_ring" => 1, "peer_learning.connection_proposed" => 1),
        )
      end

      it "is told in a mail that says it all" do
        Jobs.run_immediately!
        result
        tell
        mails = ActionMailer::Base.deliveries.select { |mail| mail.to == [ring[1].email] }

        expect(mails.map { |mail| mail.text_part.body.to_s }).to include(
          a_string_including(
            "- #{ring[0].username} shares Maps with you.",
            "- You share Photos with #{ring[2].username}.",
            "each of you keeps their own promise",
          ),
        )
      end

      it "comes whole, wherever a batch ends and a job is killed" do
        publish
        stub_const(PeerLearning::Connections::Round::FillPlaces, "BATCH", 5) do
          propose = PeerLearning::Connections::Connection::Propose.method(:call!)
          PeerLearning::Connections::Connection::Propose.define_singleton_method(
            :call!,
          ) do |params:, **rest|
            raise "killed" if params[:place_in_round] == 6
            propose.call(params:, **rest)
          end
          expect { fill }.to raise_error("killed")
          expect(round.connections).to be_empty
          PeerLearning::Connections::Connection::Propose.singleton_class.remove_method(:call!)

          expect(fill).to run_successfully
          expect(in_ring.count).to eq(3)
        end
        2.times { tell }

        expect(in_ring.count).to eq(3)
        expect(ring.map { |user| of_ring(user).size }).to eq([1, 1, 1])
      end

      it "is filled once by two workers" do
        publish
        twice_at_once { loop { break if !fill.success? } }

        expect(in_ring.count).to eq(3)
      end

      it "leaves the others their meeting where one steps back before" do
        ada, ben, cleo = ring
        cleo.learning_profile.update!(paused_until: Date.new(2027, 2, 1))
        result
        tell

        expect(in_ring.map { |one| one.members.map(&:user) }).to eq([[ada, ben]])
        expect(kinds(ada).tally).to eq("peer_learning.connection_proposed" => 2)
      end

      it "ends for who leaves, in their two meetings" do
        result
        tell
        leaving = in_ring.to_a.last
        PeerLearning::Connections::Connection::Decline.call(
          params: {
            connection_id: leaving.id,
          },
          guardian: ring.first.guardian,
          now:,
        )

        expect(in_ring.map(&:state)).to eq(%w[proposed proposed declined])
      end
    end

    it "says so to who is left alone because the others stepped back meanwhile" do
      sharer.learning_profile.update!(paused_until: Date.new(2027, 2, 1))
      result
      tell

      expect(round.connections).to be_empty
      expect(outcomes.map(&:reason)).to eq(%w[partner-left left skill])
      expect(kinds(learner)).to eq(["peer_learning.round_nobody"])
      expect(kinds(sharer)).to eq([])
    end

    it "brings nobody together who does not want to meet any more" do
      MutedUser.create!(user: learner, muted_user: sharer)
      result
      tell

      expect(outcomes.map(&:reason)).to eq(%w[partner-left partner-left skill])
    end

    it "remembers who waited, until they have somebody" do
      result
      tell
      expect(PeerLearning::Connections::Outcome.missed).to eq(lonely.id => 1)
    end

    it "is the working group's to decide" do
      expect(publish(by: learner)).to fail_a_policy(:can_manage_rounds)
    end

    it "publishes nothing that was not looked at" do
      seen = round.draw_id
      draw(at: round.closes_at)
      expect(publish(draw_id: seen)).to fail_a_policy(:seen_as_it_is)
    end

    it "waits until nobody can change anything any more" do
      expect(publish(at: round.closes_at - 1.hour)).to fail_a_policy(:ready)
      draw(at: round.closes_at - 1.hour)
      expect(publish).to fail_a_policy(:ready)
    end

    it "does nothing with a round that was called off" do
      round.update!(state: "called_off")
      expect(result).to fail_a_policy(:not_called_off)
    end
  end
end
