# frozen_string_literal: true

RSpec.describe "After a sitting" do
  fab!(:host, :user)
  fab!(:amina, :user)
  fab!(:binta, :user)
  fab!(:clinic) { Fabricate(:clinic, host:) }
  fab!(:sitting) { Fabricate(:sitting, clinic:, starts_at: Time.utc(2031, 12, 1, 17)) }
  fab!(:seat) { Fabricate(:attendance, sitting:, user: amina) }

  before { enable_current_plugin }

  let(:attendance) { PeerLearning::Clinics::Attendance }
  let(:over) { Time.utc(2031, 12, 1, 19) }

  def call(verb, by:, at: over, **params)
    verb.call(params: { sitting_id: sitting.id, **params }, guardian: by.guardian, now: at)
  end

  def of(user)
    sitting.attendances.reload.find { |one| one.user == user }
  end

  def told(user)
    user
      .notifications
      .order(:id)
      .map { |notice| notice.data_hash[:kind].delete_prefix("peer_learning.") }
  end

  def tend(at)
    freeze_time(at)
    Jobs::PeerLearningTendClinics.new.execute({})
  end

  describe "being there" do
    it "is said by who was, with a seat or without" do
      expect(call(attendance::SayAttended, by: amina, attended: true)).to run_successfully
      2.times do
        expect(call(attendance::SayAttended, by: binta, attended: true)).to run_successfully
      end
      call(attendance::SayAttended, by: host, attended: false)

      expect([of(amina), of(binta)]).to all(be_attended)
      expect(of(host)).to be_nil
    end

    it "is nothing to be told about for who comes to what was moved before" do
      Jobs.run_immediately!
      sitting.revise(time_zone: "Asia/Kathmandu")
      call(attendance::SayAttended, by: binta, attended: true, at: sitting.starts_at)
      tend(sitting.starts_at + 1.minute)

      expect([told(amina), told(binta)]).to eq([["sitting_moved"], []])
    end

    it "is noted by a host, who knows better" do
      call(attendance::SayAttended, by: amina, attended: true)
      call(attendance::Mark, by: host, user_ids: [amina.id], attended: false)
      expect(of(amina)).not_to be_attended

      call(attendance::Mark, by: host, user_ids: [amina.id], attended: nil)
      expect(of(amina)).to be_attended
      expect(call(attendance::Mark, by: amina, user_ids: [amina.id], attended: true)).to(
        fail_a_policy(:can_manage_clinic),
      )
    end

    it "is said once it has begun, and not for ever" do
      say = ->(at) { call(attendance::SayAttended, by: amina, at:, attended: true) }

      expect(say.call(sitting.starts_at - 1.second)).to fail_a_policy(:has_begun)
      expect(say.call(sitting.starts_at)).to run_successfully
      expect(say.call(sitting.ends_at + 61.days)).to fail_a_policy(:has_begun)
    end
  end

  describe "feedback" do
    def give(by: amina, **words)
      call(
        attendance::GiveFeedback,
        by:,
        useful: 3,
        confidence_before: 2,
        confidence_after: 4,
        **words,
      )
    end

    it "is kept as it was last said, and says that they were there" do
      give
      expect(give(useful: 4, next_step: "More\nof it")).to run_successfully

      expect(of(amina)).to have_attributes(
        useful: 4,
        confidence_before: 2,
        confidence_after: 4,
        next_step: "More of it",
        feedback_at: over,
        attended?: true,
      )
    end

    it "is of those who were there" do
      expect(give(by: binta)).to fail_to_find_a_model(:attendance)
      call(attendance::Mark, by: host, user_ids: [amina.id], attended: false)
      expect(give).to fail_to_find_a_model(:attendance)
      expect(give(useful: 5)).to fail_a_contract
    end

    it "is counted where nobody can be told from another" do
      counts = -> { PeerLearning::Clinics::Feedback.new(clinic.reload).counts }
      4.times do
        Fabricate(:attendance, sitting:, says_attended: true, useful: 3, feedback_at: over)
      end
      expect(counts.call).to be_nil

      give
      expect(counts.call).to eq(
        given: 5,
        attended: 5,
        useful: {
          1 => 0,
          2 => 0,
          3 => 5,
          4 => 0,
        },
        confidence_before: nil,
        confidence_after: nil,
      )
    end

    it "is counted by fives, for the last answer would be the difference" do
      4.times { Fabricate(:attendance, sitting:, useful: 3, next_step: "Maps", feedback_at: over) }
      give(next_step: "Photos")
      call(attendance::GiveFeedback, by: binta, useful: 1, next_step: "Theirs alone")

      expect(PeerLearning::Clinics::Feedback.new(clinic.reload).counts).to include(given: 5)
      told = call(PeerLearning::Clinics::ListAttendees, by: host).next_steps
      expect(told).to eq(["Maps"] * 4 + ["Photos"])
    end

    it "is nothing that a silenced member says" do
      amina.update!(silenced_till: 1.year.from_now)
      expect(give).to fail_a_policy(:can_come)
    end

    it "is asked for once it is over, and once more of who does not answer" do
      Fabricate(:attendance, sitting:, user: binta)
      tend(sitting.ends_at - 1.minute)
      expect(told(amina)).not_to include("clinic_over")

      2.times { tend(over) }
      expect([told(amina), told(binta)]).to eq([["clinic_over"]] * 2)
      give
      expect(told(amina)).to be_empty

      tend(over + 3.days)
      tend(over + 7.days)
      expect([told(amina), told(binta)]).to eq([[], ["clinic_over"]])
      expect(of(binta).feedback_reminders).to eq(1)
    end

    it "is not asked of who was not there" do
      call(attendance::SayAttended, by: amina, attended: false)
      Fabricate(:attendance, sitting:, user: binta, host_says_attended: false)
      Fabricate(:attendance, sitting:, user: host, answer: "waiting")
      tend(over)

      expect([amina, binta, host].flat_map { |user| told(user) }).to be_empty
    end
  end

  describe "before it" do
    it "reminds those who have a seat, the day before and the hour before, once each" do
      Fabricate(:attendance, sitting:, user: binta, answer: "waiting")
      tend(sitting.starts_at - 25.hours)
      expect(told(amina)).to be_empty
      2.times { tend(sitting.starts_at - 23.hours) }
      expect(told(amina)).to eq(["sitting_day_before"])
      2.times { tend(sitting.starts_at - 59.minutes) }
      expect(told(amina)).to eq(%w[sitting_day_before sitting_hour_before])
      tend(sitting.starts_at)
      expect([told(amina).size, told(binta).size]).to eq([2, 0])
    end

    it "leaves the hour to the calendar where there is one" do
      allow(PeerLearning::EventsPlugin).to receive(:state).and_return("ok")
      tend(sitting.starts_at - 59.minutes)

      expect(told(amina)).to be_empty
    end

    it "reminds again of another time" do
      tend(sitting.starts_at - 23.hours)
      sitting.reload.revise(
        starts_at: sitting.starts_at + 2.days,
        ends_at: sitting.ends_at + 2.days,
      )
      PeerLearning::Clinics::Sitting::Tell.call(
        params: {
          sitting_id: sitting.id,
        },
        now: Time.zone.now,
      )
      tend(sitting.starts_at - 23.hours)

      expect(told(amina)).to eq(%w[sitting_day_before sitting_moved sitting_day_before])
    end
  end
end
