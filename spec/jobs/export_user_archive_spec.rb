# frozen_string_literal: true

RSpec.describe Jobs::ExportUserArchive do
  fab!(:skill) { Fabricate(:learning_skill, names: { "en" => "Guided tours" }) }
  fab!(:member) do
    Fabricate(
      :learning_member,
      offers: {
        skill => 3,
      },
      wants: {
        Fabricate(:learning_skill, status: "retired") => 1,
      },
      languages: {
        "ha" => 5,
      },
      affiliation: "Kano user group",
      time_zone: "Africa/Lagos",
      visibility: "nobody",
    )
  end

  def archive_of(user)
    job = described_class.new
    job.archive_for_user = user
    JSON.parse(job.peer_learning_export.to_json)
  end

  it "packs a file of its own, once" do
    expect(described_class::COMPONENTS.count("peer_learning")).to eq(1)
    expect(described_class.new.peer_learning_filetype).to eq(:json)
  end

  it "gives members all that is kept of them, even while the plugin is disabled" do
    SiteSetting.peer_learning_enabled = false
    member.learning_profile.skill_tags.offer.update_all(note: "Slides in Hausa")

    archive = archive_of(member)

    expect(archive).to include(
      "affiliation" => "Kano user group",
      "time_zone" => "Africa/Lagos",
      "availability" => [[0, 8]],
      "visibility" => "nobody",
    )
    expect(archive["languages"]).to contain_exactly(include("code" => "ha", "proficiency" => 5))
    expect(archive["skill_tags"]).to contain_exactly(
      include("skill" => "Guided tours", "level" => 3, "note" => "Slides in Hausa"),
      include("direction" => "want", "level" => 1),
    )
  end

  it "gives them what they did for everybody, too" do
    proposal = Fabricate(:learning_skill, slug: "zines", proposer: member, reason: "We print them")
    proposal.record("proposed", by: member)
    Fabricate(:learning_skill).record("edited", by: Fabricate(:user))
    receive_directory("username\namina\n", by: member)

    archive = archive_of(member)

    expect(archive["proposals"]).to contain_exactly(
      include("names" => { "en" => "Zines" }, "reason" => "We print them"),
    )
    expect(archive["skill_changes"]).to contain_exactly(
      include("skill" => "Zines", "action" => "proposed"),
    )
    expect(archive["directory_imports"]).to contain_exactly(include("status" => "receiving"))
  end

  it "gives them whom they chose and were shown among others" do
    peer = Fabricate(:user)
    today = Date.new(2026, 11, 22)
    pair = { peer_id: peer.id, today: }
    PeerLearning::Peers::Choice.make(user_id: member.id, choice: "saved", **pair)
    PeerLearning::Peers::FirstShowing.remember(seeker_id: member.id, **pair)

    expect(archive_of(member)).to include(
      "peer_choices" => [include("peer" => peer.username, "choice" => "saved")],
      "first_peers_shown" => [{ "peer" => peer.username, "shown_on" => "2026-11-22" }],
    )
    expect(archive_of(peer)).to include("peer_choices" => [], "first_peers_shown" => [])
  end

  it "gives them their connections, and why they declined" do
    peer = Fabricate(:user)
    asked = Fabricate(:learning_connection, learner: member, teacher: peer, goal: "Ours")
    declined = Fabricate(:learning_connection, learner: peer, teacher: member, goal: "Theirs")
    declined.member(member).update!(answer: "declined", decline_note: "Exams")

    connections = archive_of(member)["connections"]
    expect(connections).to match(
      [
        include("with" => [peer.username], "answer" => "accepted", "goal" => "Ours"),
        include("with" => [peer.username], "answer" => "declined", "decline_note" => "Exams"),
      ],
    )
    expect(connections.last).not_to have_key("goal")
    expect(connections.first["skill"]).to eq(asked.skill.slug)
    expect(archive_of(peer)["connections"].to_json).not_to include("Exams")
  end

  it "gives them what they left behind, and what others thanked them for" do
    peer = Fabricate(:user)
    connection = Fabricate(:learning_connection, learner: member, teacher: peer, state: "met")
    connection.create_summary!(author: member, did: "A tour")
    [[member, peer, "Clear"], [peer, member, "Curious"]].each do |giver, receiver, words|
      skill = connection.skill
      connection.thanks.create!(giver:, receiver:, skill:, words:, created_at: Time.zone.now)
    end
    connection.support_requests.create!(user: member, kind: "interpreter", note: "Hausa")
    skill = connection.skill.slug

    expect(archive_of(member)["connections"].sole).to include(
      "summary" => include("did" => "A tour"),
      "thanks_given" => [{ "skill" => skill, "words" => "Clear", "to" => peer.username }],
      "thanks_received" => [{ "skill" => skill, "words" => "Curious", "from" => peer.username }],
      "support_requests" => [{ "kind" => "interpreter", "note" => "Hausa", "state" => "open" }],
    )
    expect(archive_of(peer)["connections"].to_json).not_to match(/A tour|Hausa/)
  end

  it "leaves out no column" do
    archive = archive_of(member)

    {
      PeerLearning::Skills::Profile => archive,
      PeerLearning::Skills::SkillTag => archive["skill_tags"].first,
      PeerLearning::Skills::ProfileLanguage => archive["languages"].first,
    }.each { |model, kept| expect(kept.keys).to include(*model.column_names - %w[id user_id]) }
  end

  it "has nothing to give to who told nothing" do
    expect(archive_of(Fabricate(:user))).to include(
      "languages" => [],
      "skill_tags" => [],
      "proposals" => [],
      "skill_changes" => [],
    )
  end
end
