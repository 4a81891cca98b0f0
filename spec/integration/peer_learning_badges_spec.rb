# frozen_string_literal: true

# What members have a badge of core's for, and what takes it back.
RSpec.describe "Badges" do
  fab!(:maps) { Fabricate(:learning_skill, slug: "maps") }
  fab!(:sharer) { Fabricate(:learning_member, offers: { maps => 3 }) }
  fab!(:learner) { Fabricate(:learning_member, wants: { maps => 1 }) }

  let(:badges) { PeerLearning::Badges }
  let(:names) { badges.kinds.keys }

  before do
    enable_current_plugin
    SiteSetting.enable_badges = true
    badges.seed
    Jobs.run_immediately!
  end

  # Without the words that all of them begin with.
  def held_by(user)
    UserBadge
      .where(user:)
      .joins(:badge)
      .pluck("badges.name")
      .map { |name| name.delete_prefix("Peer Learning ") }
      .sort
  end

  def meet(teacher: sharer, learner: self.learner, **about)
    connection = Fabricate(:learning_connection, skill: maps, teacher:, learner:, **about)
    connection.members.each { |member| member.update!(answer: "accepted", met: true) }
    connection.update!(state: "met", starts_at: Time.zone.now, expires_at: nil)
    DiscourseEvent.trigger(:peer_learning_connection_changed, connection, "met", nil)
    connection
  end

  # As core does it each day.
  def day_passes
    Badge.where(name: names).each { |badge| BadgeGranter.backfill(badge) }
  end

  it "have words in every language, and an icon" do
    names.each do |name|
      badge = Badge.find_by(name:)
      %w[en ar].each do |locale|
        I18n.with_locale(locale) do
          expect(badge.display_name).not_to eq(name), "#{locale} #{name}"
          expect([badge.description, badge.long_description]).to all(be_present), name
        end
      end
      expect(badge.icon).not_to eq("certificate")
    end
  end

  it "are seeded once, and stay as an admin has them" do
    first = Badge.find_by(name: names.first)
    first.update!(enabled: false, icon: "heart", query: "SELECT 1")
    badges.seed
    expect(Badge.where(name: names).count).to eq(names.size)
    expect(first.reload).to have_attributes(enabled: false, icon: "heart")
    expect(first.query).to include("peer_learning_skill_tags")
  end

  it "are given for sharing something, as long as it is shown" do
    DiscourseEvent.trigger(:peer_learning_members_changed, [sharer.id, learner.id])
    expect(held_by(sharer)).to eq(["First Skill"])
    expect(held_by(learner)).to eq([])

    sharer.learning_profile.update!(visibility: "nobody", consented_at: nil)
    DiscourseEvent.trigger(:peer_learning_members_changed, [sharer.id])
    expect(held_by(sharer)).to eq([])
  end

  it "are given to both who met, once, and to nobody who says they did not" do
    2.times { meet }
    expect(held_by(learner)).to eq(["First Connection"])
    expect(held_by(sharer)).to eq(["First Connection", "First Skill"])

    other = Fabricate(:learning_member)
    connection = meet(learner: other)
    connection.members.find_by(user: other).update!(met: false)
    day_passes
    expect(held_by(other)).to eq([])
  end

  it "are given to sharers by how often they shared" do
    3.times { meet }
    expect(held_by(sharer)).to include("Sharer 3")
    expect(held_by(learner)).not_to include("Sharer 3")
    7.times { meet }
    expect(held_by(sharer)).to include("Sharer 3", "Sharer 10")
    expect(held_by(sharer)).not_to include("Sharer 25")
    PeerLearning::Connections::Connection.last.update!(state: "not_met")
    day_passes
    expect(held_by(sharer)).not_to include("Sharer 10")
  end

  it "are given for a ring once all of it met, and to who made two understand each other" do
    round = Fabricate(:learning_round)
    waiting = Fabricate(:learning_connection, skill: maps, origin: "swap", round_id: round.id)
    [waiting, meet(origin: "swap", round_id: round.id)].each.with_index do |connection, place|
      connection.update!(place_in_round: place, ring_in_round: 0)
    end
    day_passes
    expect(held_by(learner)).not_to include("Ring")
    waiting.update!(state: "met", starts_at: Time.zone.now)
    day_passes
    expect(held_by(learner)).to include("Ring")

    meet.members.find_by(user: learner).update!(interprets: true)
    day_passes
    expect(held_by(learner)).to include("Bridge")
    expect(held_by(sharer)).not_to include("Bridge")
  end

  it "are given for a clinic to which somebody came, by their word or by the host's" do
    clinic = Fabricate(:clinic, host: sharer, skills: [maps])
    clinic.roles.create!(user: learner, role: "interpreter", answer: "accepted")
    sitting = Fabricate(:sitting, clinic:)
    guest = Fabricate(:attendance, sitting:).user
    freeze_time(sitting.ends_at + 1.day)
    about = { sitting_id: sitting.id, attended: true }
    PeerLearning::Clinics::Attendance::SayAttended.call(
      params: about,
      guardian: guest.guardian,
      now: Time.zone.now,
    )
    expect(held_by(sharer)).to include("Clinic Host")
    expect(held_by(learner)).to eq(["Interpreter"])

    PeerLearning::Clinics::Attendance::Mark.call(
      params: about.merge(user_ids: [guest.id], attended: false),
      guardian: sharer.guardian,
      now: Time.zone.now,
    )
    expect(held_by(sharer)).not_to include("Clinic Host")
    expect(held_by(learner)).to eq([])
  end

  it "are given for a translation once it is there" do
    material =
      PeerLearning::Library::Material.create!(
        title: "Maps",
        language: "en",
        licence: "cc0",
        languages: %w[en],
        published_at: Time.zone.now,
      )
    material.translations.create!(user: learner, language: "ha", stance: "makes")
    material.translations.create!(user: sharer, language: "ha", stance: "wants")
    PeerLearning::Library::Badges.look_at(material.id)
    expect(held_by(learner)).to eq([])

    material.update!(languages: %w[en ha])
    PeerLearning::Library::Badges.look_at(material.id)
    expect(held_by(learner)).to eq(["Translator"])
    expect(held_by(sharer)).not_to include("Translator")
  end

  it "are given to ambassadors for their time" do
    term = Fabricate(:ambassador_term, user: sharer, state: "confirmed")
    term.start(by: nil, now: Time.zone.now)
    expect(held_by(sharer)).to include("Ambassador")
    term.finish("stepped_down", by: sharer, now: Time.zone.now)
    expect(held_by(sharer)).not_to include("Ambassador")
  end

  it "are nobody's where the forum has none" do
    SiteSetting.enable_badges = false
    meet
    expect(UserBadge.count).to eq(0)
  end
end
