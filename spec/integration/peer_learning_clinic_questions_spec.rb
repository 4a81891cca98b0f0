# frozen_string_literal: true

RSpec.describe "Questions for a clinic" do
  fab!(:host, :user)
  fab!(:amina, :user)
  fab!(:binta, :user)
  fab!(:clinic) { Fabricate(:clinic, host:) }

  let(:now) { Time.utc(2031, 11, 20, 12) }
  let(:verbs) { PeerLearning::Clinics::Question }

  def call(verb, by:, **params)
    verb.call(params: { clinic_id: clinic.id, **params }, guardian: by.guardian, now:)
  end

  def ask(words = "Which tool is best?", by: amina)
    call(verbs::Ask, by:, words:)
  end

  def questions
    clinic.questions.reload
  end

  it "are filed once, however often they are sent, and their askers want to hear about them" do
    2.times { expect(ask(" Which  tool is best? ")).to run_successfully }

    expect(questions.map { |question| [question.words, question.votes.map(&:user)] }).to eq(
      [["Which tool is best?", [amina]]],
    )
    expect(ask("")).to fail_a_contract
    expect(ask("a" * 501)).to fail_a_contract
  end

  it "are five open ones of a member at most" do
    5.times { |index| ask("Question #{index}") }
    expect(ask("One more")).to fail_a_policy(:not_too_many_questions)
    expect(ask("Question 3")).to run_successfully

    call(verbs::Tend, by: host, question_id: questions.first.id, answered: true)
    expect(ask("One more")).to run_successfully
  end

  it "are voted for once each, and not any more" do
    ask
    question_id = questions.sole.id
    2.times { expect(call(verbs::Vote, by: binta, question_id:, wanted: true)).to run_successfully }
    expect(questions.sole.votes.map(&:user)).to contain_exactly(amina, binta)
    2.times { call(verbs::Vote, by: binta, question_id:, wanted: false) }
    expect(questions.sole.votes.map(&:user)).to eq([amina])
  end

  it "are taken back by their askers, and away by hosts" do
    2.times { |index| ask("Question #{index}") }
    first, second = questions.to_a
    expect(call(verbs::TakeBack, by: binta, question_id: first.id)).to fail_a_policy(:may_take_back)
    2.times { expect(call(verbs::TakeBack, by: amina, question_id: first.id)).to run_successfully }
    call(verbs::TakeBack, by: host, question_id: second.id)

    expect(questions).to be_empty
    expect(PeerLearning::Clinics::QuestionVote.count).to eq(0)
  end

  it "are noted as answered by hosts, and open again" do
    ask
    question_id = questions.sole.id
    expect(call(verbs::Tend, by: amina, question_id:, answered: true)).to(
      fail_a_policy(:can_manage_clinic),
    )
    2.times { call(verbs::Tend, by: host, question_id:, answered: true) }
    expect(questions.sole.answered_at).to eq_time(now)
    call(verbs::Tend, by: host, question_id:, answered: false)
    expect(questions.sole.answered_at).to be_nil
  end

  it "are for clinics that everybody sees, by members who may speak" do
    expect(ask(by: Fabricate(:user, silenced_till: 1.year.from_now))).to fail_a_policy(:can_come)
    clinic.update!(state: "cancelled")
    expect(ask).to fail_a_policy(:takes_questions)
    clinic.update!(state: "draft")
    expect(ask).to fail_to_find_a_model(:clinic)
  end
end
