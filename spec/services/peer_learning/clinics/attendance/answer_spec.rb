# frozen_string_literal: true

RSpec.describe PeerLearning::Clinics::Attendance::Answer do
  fab!(:sitting) { Fabricate(:sitting, seats: 2) }
  fab!(:amina, :user)
  fab!(:binta, :user)
  fab!(:chidi, :user)
  fab!(:dayo, :user)

  let(:now) { Time.utc(2031, 11, 20, 12) }

  def answer(user, answer, at: now, **more)
    described_class.call(
      params: {
        sitting_id: sitting.id,
        answer:,
        **more,
      },
      guardian: user.guardian,
      now: at,
    )
  end

  def answers
    sitting.attendances.reload.to_h { |attendance| [attendance.user, attendance.answer] }
  end

  def seats_given(user)
    user.notifications.where("data LIKE '%peer_learning.seat_given%'").count
  end

  it "gives seats as long as there are some, then a place in the line" do
    [amina, binta, chidi, dayo].each_with_index do |user, index|
      expect(answer(user, "going", at: now + index.minutes)).to run_successfully
    end

    expect(answers).to eq(amina => "going", binta => "going", chidi => "waiting", dayo => "waiting")
    expect(sitting.attendances.map(&:place)).to eq([nil, nil, 1, 2])
  end

  it "gives a seat that comes free to who waits longest, and tells them once" do
    [amina, binta, chidi, dayo].each_with_index do |user, index|
      answer(user, "going", at: now + index.minutes)
    end
    2.times { expect(answer(amina, "not_going")).to run_successfully }

    expect(answers).to eq(
      amina => "not_going",
      binta => "going",
      chidi => "going",
      dayo => "waiting",
    )
    expect([seats_given(chidi), seats_given(dayo)]).to eq([1, 0])
  end

  it "keeps seat and place of who says it again" do
    [amina, binta, chidi, dayo].each_with_index do |user, index|
      answer(user, "going", at: now + index.minutes)
    end
    answer(chidi, "going", at: now + 1.hour)
    answer(amina, "going", at: now + 1.hour)

    expect(sitting.attendances.reload.map(&:user)).to eq([amina, binta, chidi, dayo])
    expect(answers.values).to eq(%w[going going waiting waiting])
  end

  it "sends who comes back to the end of the line" do
    [amina, binta, chidi, dayo].each_with_index do |user, index|
      answer(user, "going", at: now + index.minutes)
    end
    answer(chidi, "interested", at: now + 1.hour)
    answer(chidi, "going", at: now + 2.hours)
    answer(amina, "not_going", at: now + 3.hours)

    expect(answers).to include(dayo => "going", chidi => "waiting")
  end

  it "has room for all where seats are not counted" do
    sitting.update!(seats: nil)
    [amina, binta, chidi].each { |user| answer(user, "going") }

    expect(answers.values).to eq(%w[going going going])
  end

  it "keeps what somebody needs until they say otherwise" do
    answer(amina, "going", language: "ar", level: 1, text_only: true)
    answer(amina, "interested")

    expect(sitting.attendances.sole).to have_attributes(language: "ar", level: 1, text_only: true)
    answer(amina, "interested", language: "")
    expect(sitting.attendances.sole.language).to be_nil
  end

  it "says what is wrong" do
    expect(answer(amina, "maybe")).to fail_a_contract
    expect(answer(amina, "going", language: "klingon")).to fail_a_contract
    expect(answers).to be_empty
  end

  it "lets who is silenced give a seat back, as often as they press, and say nothing else" do
    [amina, binta, chidi].each { |user| answer(user, "going") }
    amina.update!(silenced_till: 1.year.from_now)

    expect(answer(amina, "interested")).to fail_a_policy(:can_come)
    expect(answer(amina, "not_going", language: "ar")).to fail_a_policy(:can_come)
    2.times { expect(answer(amina, "not_going")).to run_successfully }
    expect(answers).to include(amina => "not_going", chidi => "going")
    expect(answer(amina, "going")).to fail_a_policy(:can_come)

    stranger = Fabricate(:user, silenced_till: 1.year.from_now)
    expect(answer(stranger, "not_going")).to fail_a_policy(:can_come)

    sitting.clinic.update!(own_category: Fabricate(:private_category, group: Fabricate(:group)))
    expect(answer(amina, "not_going")).to fail_to_find_a_model(:sitting)
  end

  it "is for members, of a sitting that they may see and that is still to be held" do
    expect(answer(Fabricate(:user, silenced_till: 1.year.from_now), "going")).to(
      fail_a_policy(:can_come),
    )
    expect(answer(amina, "going", at: sitting.ends_at)).to fail_a_policy(:still_open)
    sitting.update!(state: "cancelled")
    expect(answer(amina, "going")).to fail_a_policy(:still_open)
    sitting.clinic.update!(state: "draft")
    expect(answer(amina, "going")).to fail_to_find_a_model(:sitting)
    expect(answers).to be_empty
  end
end
