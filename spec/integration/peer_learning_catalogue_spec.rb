# frozen_string_literal: true

RSpec.describe "What becomes of matches and tags when the catalogue changes" do
  fab!(:reviewer, :moderator)
  fab!(:above, :learning_skill)
  fab!(:elsewhere, :learning_skill)
  fab!(:skill) { Fabricate(:learning_skill, parent: above) }
  fab!(:sharer) { Fabricate(:learning_member, offers: { skill => 3 }) }

  before { enable_current_plugin }

  def seeker_of(wanted)
    Fabricate(:learning_member, wants: { wanted => 0 })
  end

  def peers_of(seeker)
    PeerLearning::Peers::Suggest
      .call(params: {}, guardian: seeker.guardian, now: Time.utc(2026, 11, 22))
      .then { |result| result[:suggestions].peers.map(&:user) }
  end

  def edit(skill, **changes)
    PeerLearning::Skills::Skill::Edit.call(
      params: {
        skill_id: skill.id,
        lock_version: skill.reload.lock_version,
        changes:,
      },
      guardian: reviewer.guardian,
    )
  end

  it "sees a skill at its new place at once, and loses no match on the skill itself" do
    of_skill, of_above, of_elsewhere = [skill, above, elsewhere].map { seeker_of(_1) }
    expect([of_skill, of_above, of_elsewhere].map { peers_of(_1) }).to eq([[sharer], [sharer], []])

    edit(skill, parent_id: elsewhere.id, area: "governance")

    expect([of_skill, of_above, of_elsewhere].map { peers_of(_1) }).to eq([[sharer], [], [sharer]])
  end

  it "keeps a match when the skill above is retired, merged or brought back" do
    of_skill, of_above = [skill, above].map { seeker_of(_1) }
    guardian = reviewer.guardian

    PeerLearning::Skills::Skill::Retire.call(params: { skill_id: above.id }, guardian:)
    expect(peers_of(of_skill)).to eq([sharer])

    PeerLearning::Skills::Skill::Restore.call(params: { skill_id: above.id }, guardian:)
    expect(peers_of(of_above)).to eq([sharer])

    PeerLearning::Skills::Skill::Merge.call(
      params: {
        skill_id: above.id,
        into_id: elsewhere.id,
      },
      guardian:,
    )
    expect(peers_of(of_skill)).to eq([sharer])
    expect(peers_of(of_above)).to eq([sharer])
  end

  it "understands addresses and imports that name a merged skill" do
    seeker = seeker_of(skill)
    guardian = seeker.guardian
    now = Time.utc(2026, 11, 22)
    PeerLearning::Skills::Skill::Merge.call(
      params: {
        skill_id: skill.id,
        into_id: elsewhere.id,
      },
      guardian: reviewer.guardian,
    )

    suggested = PeerLearning::Peers::Suggest.call(params: { want: skill.slug }, guardian:, now:)
    filters = { skill: skill.slug, direction: "offer" }
    listed = PeerLearning::Peers::List.call(params: filters, guardian:)

    expect(suggested[:suggestions]).to have_attributes(
      want: elsewhere.slug,
      peers: [have_attributes(user: sharer)],
    )
    explained = PeerLearning::Peers::Explain.call(params: { want: skill.slug }, guardian:, now:)
    expect(explained[:closed_doors].fitting).to eq(1)
    expect(listed[:page].members.map(&:user)).to contain_exactly(sharer)
    expect(PeerLearning::Skills::Tree.load.named(skill.slug)).to eq(elsewhere)
  end

  it "matches by a proposal from its approval on" do
    proposal = Fabricate(:learning_skill, status: "proposed", proposer: sharer)
    Fabricate(:learning_skill_tag, user: sharer, skill: proposal)
    DiscourseEvent.trigger(:peer_learning_members_changed, [sharer.id])
    seeker = seeker_of(proposal)
    expect(peers_of(seeker)).to eq([])

    PeerLearning::Skills::Skill::Approve.call(
      params: {
        skill_id: proposal.id,
        lock_version: 0,
        changes: {
        },
      },
      guardian: reviewer.guardian,
    )

    expect(peers_of(seeker)).to eq([sharer])
  end

  it "forgets who did what when they are gone, and what is theirs goes with a merged account" do
    proposal = Fabricate(:learning_skill, status: "proposed", proposer: sharer)
    proposal.record("proposed", by: sharer)
    heir = Fabricate(:user)

    DiscourseEvent.trigger(:merging_users, sharer, heir)
    expect(proposal.reload.proposer).to eq(heir)
    expect(proposal.changes_made.sole.actor).to eq(heir)

    User.find(heir.id).destroy!
    expect(proposal.reload.proposer_id).to eq(nil)
    expect(proposal.changes_made.sole.actor_id).to eq(nil)
  end

  it "adds to a history and never changes it" do
    change = skill.record("retired", by: reviewer)

    expect { change.update!(action: "restored") }.to raise_error(ActiveRecord::ReadOnlyRecord)
    expect { change.destroy! }.to raise_error(ActiveRecord::ReadOnlyRecord)
  end
end
