# frozen_string_literal: true

RSpec.describe "The text relay of a sitting" do
  fab!(:host) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:amina) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:scribe) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:category)
  fab!(:clinic) { Fabricate(:clinic, host:, own_category: category) }
  fab!(:sitting) { Fabricate(:sitting, clinic:) }
  fab!(:reading) { Fabricate(:attendance, sitting:, user: amina, text_only: true) }

  let(:now) { Time.utc(2031, 11, 20, 12) }
  let(:relay) { sitting.reload.relay_topic }

  before do
    enable_current_plugin
    Jobs.run_immediately!
    clinic.roles.create!(user: scribe, role: "scribe", answer: "accepted")
    clinic.roles.reset
  end

  def open_relay(by: host)
    PeerLearning::Clinics::Sitting::OpenRelay.call(
      params: {
        sitting_id: sitting.id,
      },
      guardian: by.guardian,
      now:,
    )
  end

  def reply(user, raw)
    PostCreator.create!(user, topic_id: relay.id, raw:, skip_validations: true)
  end

  def questions
    clinic.questions.reload
  end

  def answer(question)
    PeerLearning::Clinics::Question::Tend.call(
      params: {
        clinic_id: clinic.id,
        question_id: question.id,
        answered: true,
      },
      guardian: host.guardian,
      now:,
    )
  end

  it "is one topic, and who reads along is told of it once" do
    2.times { expect(open_relay).to run_successfully }

    expect(relay).to have_attributes(category:, user: Discourse.system_user)
    expect(relay.title).to start_with("Text relay: Making maps together")
    expect(relay.first_post.raw).to include("@#{scribe.username}")
    kinds = amina.notifications.map { |notice| notice.data_hash[:kind] }
    expect(kinds.count("peer_learning.relay_opened")).to eq(1)
  end

  it "is opened by those who run the clinic, where there is a place for it, in time" do
    expect(open_relay(by: amina)).to fail_a_policy(:can_manage_clinic)
    clinic.update!(own_category: nil)
    expect(open_relay).to fail_a_policy(:has_category)
    sitting.update!(state: "cancelled")
    expect(open_relay).to fail_a_policy(:still_open)
  end

  it "files replies among the questions, once each, and not the talk itself" do
    open_relay
    reply(scribe, "She shows the first map.")
    asked = reply(amina, "Which tool **is** that?")
    Jobs::PeerLearningTakeQuestion.new.execute(post_id: asked.id)

    expect(questions.map { |question| [question.user, question.words] }).to eq(
      [[amina, "Which tool is that?"]],
    )
  end

  it "says in the relay that a question is taken up, once" do
    open_relay
    reply(amina, "Which tool is that?")
    2.times { answer(questions.sole) }

    said = Post.where(topic: relay, user: Discourse.system_user).order(:post_number).last
    expect(said.raw).to eq(
      "> Which tool is that?\n\n@#{amina.username}, your question is taken up.",
    )
    expect(Post.where(topic: relay).count).to eq(3)
    expect(questions.size).to eq(1)
  end

  it "drops a question with the reply that moderators take away" do
    open_relay
    asked = reply(amina, "Buy my maps")
    PostDestroyer.new(Fabricate(:admin), asked, context: "spec").destroy

    expect(questions).to be_empty
  end
end
