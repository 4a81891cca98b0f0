# frozen_string_literal: true

RSpec.describe Jobs::PeerLearningTendAmbassadors do
  fab!(:group)
  fab!(:keeper, :user)
  fab!(:ambassador) do
    Fabricate(:user, username: "amina", trust_level: 3, refresh_auto_groups: true)
  end

  let!(:term) { Fabricate(:ambassador_term, user: ambassador) }

  before do
    enable_current_plugin
    SiteSetting.peer_learning_working_group_groups = group.id.to_s
    group.add(keeper)
    freeze_time Time.utc(2031, 12, 1, 12)
  end

  def run_on(*date)
    freeze_time Time.utc(*date, 12)
    described_class.new.execute({})
    term.reload
  end

  def kinds_for(user)
    Notification.where(user:).order(:id).map { |notice| notice.data_hash[:kind].split(".").last }
  end

  def trust(level, user = ambassador)
    old_trust_level = user.trust_level
    args = { user_id: user.id, old_trust_level: }
    expect_enqueued_with(job: Jobs::PeerLearningLookAtAmbassador, args:) do
      Promotion.new(user).change_trust_level!(level)
    end
    # Once the groups have followed, as it is taken from the queue then.
    Jobs::PeerLearningLookAtAmbassador.new.execute(args)
    term.reload
  end

  it "reminds of the end before, ends with thanks, and each once" do
    2.times { run_on(2032, 4, 14) }
    expect(kinds_for(ambassador)).to eq([])
    2.times { run_on(2032, 4, 15) }
    expect(kinds_for(ambassador)).to eq(["ambassador_term_ending"])
    expect(run_on(2032, 4, 28)).to be_serving
    2.times { run_on(2032, 4, 29) }

    expect(term).to be_ended
    expect(kinds_for(ambassador)).to eq(["ambassador_term_over"])
    expect(term.trace.map(&:change)).to eq(["ended"])
  end

  it "begins a talk with whom the forum trusts less, and sends nobody away overnight" do
    trust(2)
    run_on(2031, 12, 2)

    expect(term).to have_attributes(state: "serving", talk_until: Date.new(2031, 12, 31))
    expect(kinds_for(ambassador)).to eq(["ambassador_talk"])
    expect(kinds_for(keeper)).to eq(["ambassador_talk_of"])
    expect(ambassador.guardian.ambassador?).to eq(true)
  end

  it "ends the talk as soon as they are trusted again" do
    trust(1)
    trust(3)

    expect(term).to have_attributes(state: "serving", talk_until: nil)
    expect(kinds_for(ambassador)).to eq(["ambassador_talk_over"])
    expect(kinds_for(keeper)).to eq([])
    trust(2)
    expect(term.talk_until).to be_present
  end

  it "ends with the talk that nobody settled" do
    trust(2)
    expect(run_on(2031, 12, 30)).to be_serving
    expect(run_on(2031, 12, 31)).to be_ended
  end

  it "goes on to the end where the working group keeps them on" do
    trust(2)
    PeerLearning::Ambassadors::Term::KeepOn.call(
      params: {
        term_id: term.id,
      },
      guardian: keeper.guardian,
      now: Time.zone.now,
    )
    run_on(2032, 1, 10)

    expect(term).to have_attributes(state: "serving", talk_until: nil)
    expect(kinds_for(ambassador)).to eq(["ambassador_kept_on"])
  end

  it "looks at those whose groups change" do
    group = Fabricate(:group)
    [-> { group.add(ambassador) }, -> { group.remove(ambassador) }].each do |change|
      expect_enqueued_with(
        job: Jobs::PeerLearningLookAtAmbassador,
        args: {
          user_id: ambassador.id,
        },
        &change
      )
    end
  end

  # Core empties the groups of trust levels without an event.
  it "sees what no event told" do
    Group.user_trust_level_change!(ambassador.id, 2)
    expect(term.reload.talk_until).to be_nil
    expect(run_on(2031, 12, 2).talk_until).to be_present
  end

  it "looks anew when the setting changes" do
    SiteSetting.peer_learning_ambassador_groups = Group::AUTO_GROUPS[:trust_level_4].to_s
    expect(run_on(2031, 12, 2).talk_until).to be_present
  end

  it "tells a member once who can apply since, and takes it back" do
    member = Fabricate(:user, trust_level: 2, refresh_auto_groups: true)
    trust(3, member)
    expect(kinds_for(member)).to eq(["ambassador_may_apply"])
    trust(4, member)
    expect(kinds_for(member)).to eq([])
    trust(2, member)
    expect(kinds_for(member)).to eq([])
  end

  it "brings those who serve into the group that a setting names" do
    named = Fabricate(:group)
    SiteSetting.peer_learning_ambassadors_group = named.name
    2.times { run_on(2031, 12, 2) }

    expect(GroupUser.where(user: ambassador, group: named).count).to eq(1)
  end
end
