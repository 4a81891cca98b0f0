# frozen_string_literal: true

RSpec.describe Jobs::PeerLearningKeepSkillsFresh do
  fab!(:member, :learning_member)
  fab!(:skill_tag) { Fabricate(:learning_skill_tag, user: member, confirmed_at: Time.zone.now) }

  before { SiteSetting.peer_learning_enabled = true }

  def run(days_later, **args)
    freeze_time(skill_tag.confirmed_at + days_later.days) { described_class.new.execute(args) }
  end

  def told
    Notification
      .where(user: member)
      .map { |notification| notification.data_hash[:kind].split(".").last }
  end

  it "asks first, hides only who was asked that long before, and tells each step once" do
    run(179)
    expect(told).to eq([])

    2.times { run(181) }
    expect(told).to eq(["skills_to_confirm"])

    run(210)
    expect(skill_tag.reload.hidden_at).to eq(nil)

    2.times { run(212) }
    expect(skill_tag.reload.hidden_at).to be_present
    expect(told).to eq(["skills_hidden"])
  end

  it "hides nothing at once, however late the first run is" do
    run(1000)

    expect(skill_tag.reload).to have_attributes(asked_at: be_present, hidden_at: nil)
  end

  it "leaves alone who confirmed in between" do
    run(181)
    PeerLearning::Skills::Profile::Confirm.call(guardian: member.guardian, now: 200.days.from_now)

    run(300)
    expect(skill_tag.reload).to have_attributes(asked_at: nil, hidden_at: nil)
    expect(told).to eq([])
  end

  it "takes a bounded number of members a run, who waited longest first" do
    stub_const(described_class, "BATCH_SIZE", 1) do
      Fabricate(
        :learning_skill_tag,
        user: Fabricate(:learning_member),
        confirmed_at: 1.day.from_now,
      )

      2.times { |done| run(400) && expect(asked.size).to(eq(done + 1)) }
      expect(asked.first).to eq(skill_tag)
    end
  end

  it "does nothing while the plugin is disabled" do
    SiteSetting.peer_learning_enabled = false
    run(1000)

    expect(skill_tag.reload.asked_at).to eq(nil)
  end

  def asked
    PeerLearning::Skills::SkillTag.where.not(asked_at: nil).order(:id).to_a
  end
end
