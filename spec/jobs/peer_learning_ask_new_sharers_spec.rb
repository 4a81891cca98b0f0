# frozen_string_literal: true

RSpec.describe Jobs::PeerLearningAskNewSharers do
  fab!(:skill, :learning_skill)
  fab!(:newcomer) { Fabricate(:learning_member, offers: { skill => 3 }) }

  let(:now) { Time.utc(2031, 11, 25, 12) }
  let!(:request) { unanswered(skills: [skill]) }

  before do
    enable_current_plugin
    freeze_time now
    Jobs.run_immediately!
  end

  def unanswered(reach: "working_group", **about)
    asked_at = now - 5.days
    Fabricate(
      :help_request,
      reach:,
      asked_at:,
      looked_at: now - 1.day,
      climbs_at: nil,
      next_look_at: nil,
      **about,
    )
  end

  def told(of: request)
    of.reload.calls.reset.select(&:told_at).map(&:user)
  end

  # Who reads of it, in turn.
  def noticed
    lines = Notification.order(:id).preload(:user)
    lines.select { |line| line.data_hash[:kind] == "peer_learning.help_wanted" }.map(&:user)
  end

  def hear_of(*users)
    DiscourseEvent.trigger(:peer_learning_members_changed, users.map(&:id))
  end

  it "begins anew what nobody answered, once somebody says that they share it" do
    member = Fabricate(:learning_member)
    other = Fabricate(:learning_skill)
    request.be_about([other.id])
    [other, skill].each do |shared|
      PeerLearning::Skills::Tag::Declare.call!(
        params: {
          skill_id: shared.id,
          direction: "offer",
          level: 3,
        },
        guardian: member.guardian,
        now:,
      )
    end

    expect(told).to eq([member])
    expect(request).to have_attributes(reach: "sharers", climbs_at: now + 24.hours)
    expect(noticed).to eq([member])
  end

  it "does so while ambassadors look for somebody, and goes on from there as ever" do
    request.update!(reach: "ambassadors", climbs_at: now + 1.hour, next_look_at: now + 1.hour)
    hear_of(newcomer)
    expect(told).to eq([newcomer])

    freeze_time now + 24.hours
    Jobs::PeerLearningTendHelp.new.execute({})
    expect(request.reload.reach).not_to eq("sharers")
  end

  it "tells nobody twice, however often it hears of it" do
    before = Fabricate(:learning_member, offers: { skill => 4 })
    request.calls.create!(user: before, state: "lapsed", told_at: now - 4.days)
    2.times { hear_of(newcomer, before) }

    expect(request.calls.reset.order(:id).map(&:user)).to eq([before, newcomer])
    expect(noticed).to eq([newcomer])
  end

  it "tells of what is near, as the steps have it" do
    parent = Fabricate(:learning_skill)
    skill.update!(parent:)
    near = Fabricate(:learning_member, offers: { Fabricate(:learning_skill, parent:) => 2 })
    PeerLearning::Skills::SkillTag.where(user: newcomer).delete_all
    hear_of(near)

    expect(told).to eq([near])
    expect(request.reach).to eq("wider_sharers")
  end

  it "tells who shared what a skill was merged into" do
    into = Fabricate(:learning_skill)
    sharer = Fabricate(:learning_member, offers: { into => 3 })
    PeerLearning::Skills::SkillTag.where(user: newcomer).delete_all
    DiscourseEvent.trigger(:peer_learning_skills_merged, skill.id, into.id)

    expect(told).to eq([sharer])
  end

  it "takes it off the lines of the working group" do
    group = Fabricate(:group)
    keeper = Fabricate(:user).tap { |one| group.add(one) }
    SiteSetting.peer_learning_working_group_groups = group.id.to_s
    PeerLearning::Help::TellWorkingGroup.call
    expect { hear_of(newcomer) }.to change { Notification.where(user: keeper).count }.from(1).to(0)
  end

  describe "what stays as it is" do
    after do
      standing = request.reload.attributes
      hear_of(newcomer)

      expect(request.reload.attributes).to eq(standing)
      expect(told).to eq([])
    end

    it "is what is on its way to sharers" do
      request.update!(reach: "more_sharers", climbs_at: now + 1.hour, next_look_at: now + 1.hour)
    end

    it "is what somebody looks after, and what is over" do
      request.update!(state: "taken", taker: Fabricate(:user), taken_at: now)
      unanswered(skills: [skill], state: "solved")
    end

    it "is what is asked in a language that they do not speak" do
      request.update!(language: "fr")
    end

    it "is what they may not be told of" do
      newcomer.learning_profile.update!(help_per_week: 0)
    end

    it "is what they were told of before" do
      request.calls.create!(user: newcomer, state: "passed")
    end

    it "is that of whom they ignore" do
      Fabricate(
        :ignored_user,
        user: newcomer,
        ignored_user: request.user,
        expiring_at: now + 100.years,
      )
    end

    it "is what they cannot see" do
      category = request.topic.category
      category.set_permissions(Fabricate(:group) => :full)
      category.save!
    end

    it "is what is closed for now" do
      request.topic.update_status("closed", true, Discourse.system_user)
    end
  end

  it "takes so many at once, and as many after them, with one job at a time" do
    stub_const(described_class, "BATCH_SIZE", 2) do
      requests = [request, *Array.new(3) { unanswered(skills: [skill]) }]
      PeerLearning::Skills::Profile.where(user: newcomer).update_all(help_per_week: 20)
      Jobs.run_later!
      hear_of(newcomer)
      expect(described_class.jobs.size).to eq(1)
      described_class.new.execute({ user_ids: [newcomer.id] })
      expect(requests.map { |one| one.reload.reach }).to eq(
        %w[nobody nobody working_group working_group],
      )
      described_class.new.execute({ user_ids: [newcomer.id], after_id: requests[1].id })
      expect(requests.map { |one| one.reload.reach }.uniq).to eq(["nobody"])
      expect(described_class.jobs.map { |job| job["args"].first["after_id"] }).to eq(
        [nil, requests[1].id, requests[3].id],
      )
    end
  end
end
