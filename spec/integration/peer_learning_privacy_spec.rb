# frozen_string_literal: true

require_relative "../support/privacy_document"
require_relative "../support/privacy_of_ambassadors"
require_relative "../support/privacy_of_clinics"
require_relative "../support/privacy_of_help"
require_relative "../support/privacy_of_library"

# docs/privacy.md tells members who sees what of them, in tables. Here every cell of them is tried, on every reader it
# stands for and in every state its words speak of.
RSpec.describe "Who sees what of a member", type: :request do
  include PrivacyOfAmbassadors
  include PrivacyOfClinics
  include PrivacyOfHelp
  include PrivacyOfLibrary

  let(:document) { PrivacyDocument.new }

  # What nobody else has: wherever one stands, it was told of the owner. By what a table may name it.
  let(:signs) do
    {
      %w[member user username proposer actor chosen connected display_username] =>
        /owner_of_it_all/,
      %w[name user proposer actor] => /Ownie Allowner/,
      %w[goal connections] => /Mending sledges together/,
      %w[give_back connections] => /Songs of the pole/,
      %w[connections] => /Note on a no/,
      %w[summary connections] => /Sledges were mended/,
      %w[thanks thanks_received connections] => /Thank you for the sledge/,
      %w[support_requests note connections] => /Sami to English/,
      %w[region country] => /\bAQ\b/,
      %w[time_zone] => /Antarctica/,
      %w[affiliation affiliate] => /Polar user group/,
      %w[role] => /Keeper of sledges/,
      %w[contexts] => /\blanguage_community\b/,
      %w[languages reasons] => /\bfo\b/,
      %w[bandwidth] => /\baudio\b/,
      %w[availability] => /\[0,\s*37\]/,
      %w[paused_until] => /2019-03-04/,
      %w[consented_at] => /2025-01-02/,
      %w[confirmed_at] => /2025-02-03/,
      ["asked_at", "not confirmed"] => /2025-03-04/,
      ["hidden_at", "not confirmed"] => /2025-04-05/,
      %w[formats skills_to_share] => /\bone_off\b/,
      %w[purpose skills_to_learn] => /\btrain_others\b/,
      %w[note skills_to_share] => /Note on an offer/,
      %w[note skills_to_learn] => /Note on a want/,
      ["not confirmed"] => /Note on what stepped back/,
      ["proposed"] => /Note on what was proposed/,
      ["retired"] => /Note on what was retired/,
      %w[reason proposals] => /Nobody mends sledges/,
      %w[words clinic_roles] => /I sing what I interpret/,
      %w[to_decide term ambassador_terms] => /I know every sledge/,
      %w[deeds ambassador_deeds] => /The runners are waxed/,
      %w[offer clinic_roles] => /I could show my sledge/,
      %w[question question_voted clinic_questions] => /Who mends runners/,
      %w[next_steps attendance clinic_attendances] => /More of dog teams/,
      %w[name attendance clinic_attendances] => /Dr\. Ice of the Pole/,
      %w[attendance clinic_attendances] => /#{PrivacyOfClinics::CODE}/,
      %w[mine] => /#{PrivacyOfClinics::KEY}/,
    }
  end

  let(:tag_lists) { %w[skill_tags offers wants skills_to_share skills_to_learn] }

  # Whom each column stands for.
  readers = {
    "visitor" => [nil],
    "member" => %i[member],
    "ignores or mutes you" => %i[ignoring muting],
    "ignored or muted by you" => %i[ignored muted],
    "you" => %i[owner],
    "working group" => %i[keeper],
    "moderator" => %i[moderator],
    "admin" => %i[admin],
  }

  # How an owner who shows the profile to everybody comes into each state, and out of it.
  let(:states) do
    {
      "nobody" => [-> { agree_to("nobody") }, -> { agree_to("everyone") }],
      "members" => [-> { agree_to("members") }, -> { agree_to("everyone") }],
      "everybody" => [-> {}, -> {}],
      "everybody, as a newcomer" => [
        -> { owner.user_stat.update_columns(post_count: 0) },
        -> { owner.user_stat.update_columns(post_count: 5) },
      ],
      "everybody, with a hidden profile" => [
        -> { owner.user_option.update_columns(hide_profile: true) },
        -> { owner.user_option.update_columns(hide_profile: false) },
      ],
      "silenced" => [
        -> { owner.update_columns(silenced_till: 1.year.from_now) },
        -> { owner.update_columns(silenced_till: nil) },
      ],
      "everybody, no visitors" => [
        -> { SiteSetting.hide_user_profiles_from_public = true },
        -> { SiteSetting.hide_user_profiles_from_public = false },
      ],
      # Last, as it signs them out.
      "suspended" => [
        -> { owner.update_columns(suspended_till: 1.year.from_now) },
        -> { owner.update_columns(suspended_till: nil) },
      ],
    }
  end

  # By the heading of its table: what is there for the reader who is signed in, and what of it is the owner's.
  surfaces = {
    "Your learning profile" => {
      page: -> do
        stepped_back { sort_tags(read("/peer-learning/members/#{owner.username}")["member"]) }
      end,
    },
    "Your user card and user page" => {
      card: -> { sort_tags(of_core("/u/#{owner.username}/card")["peer_learning"]) },
      page: -> { sort_tags(of_core("/u/#{owner.username}")["peer_learning"]) },
    },
    "The tab on your user page" => {
      page: -> { of_core("/u/#{owner.username}").slice("can_see_learning_profile") },
    },
    "The directory" => {
      page: -> { sort_tags(of_owner(read("/peer-learning/peers")["members"])) },
    },
    "Suggestions" => {
      page: -> { of_owner(read("/peer-learning/peers/suggestions").values_at("peers", "wider")) },
      home: -> do
        best = read("/peer-learning", only: %w[best_peers])["best_peers"].to_a
        of_owner(best.pluck("peer"))
      end,
      connection: -> { of_owner([read("/peer-learning/connections/#{in_vain}")["next_peer"]]) },
    },
    "Groups in which you interpret" => {
      page: -> do
        PeerLearning::Peers::Choice.where(user: owner).delete_all
        bridge = read("/peer-learning/peers/bridges")["bridges"].to_a.first.to_h
        of_owner([bridge["interpreter"]])&.merge(bridge.except("sharer", "interpreter", "lessons"))
      end,
    },
    "Times you could meet at" => {
      list: -> { read("/peer-learning/connections/times", peer: owner.username).slice("times") },
    },
    "Times for those you connect with" => {
      list: -> { read("/peer-learning/connections/#{asked.id}/times").slice("times") },
    },
    "Colleagues who can be brought along" => {
      list: -> do
        PeerLearning::Peers::Choice.where(user: owner).delete_all
        path = "/peer-learning/connections/#{agreed_of_reader}/colleagues"
        colleagues = read(path)["colleagues"].to_a
        { "user" => colleagues.find { |user| user["id"] == owner.id } }
      end,
    },
    "Your connections" => {
      list: -> { connected_with_owner(read("/peer-learning/connections")["connections"]) },
    },
    "What is next for those you connect with" => {
      home: -> { connected_with_owner(read("/peer-learning", only: %w[next])["next"], asked) },
    },
    "A connection of yours" => {
      page: -> { connected_with_owner([read("/peer-learning/connections/#{connection.id}")]) },
      declined: -> do
        connected_with_owner([read("/peer-learning/connections/#{connection.id}")]).tap do
          read("/peer-learning/connections/#{declined.id}")
        end
      end,
    },
    "Advice for a meeting to come" => {
      page: -> do
        asked.update!(state: "accepted")
        lines = read("/peer-learning/connections/#{asked.id}", only: %w[guide])["guide"].to_a
        {
          "guide" =>
            lines.find { |line| line == I18n.t("peer_learning.guide.purposes.train_others") },
        }
      end,
    },
    "A swap ring you are in" => {
      page: -> do
        ring = read("/peer-learning/connections/#{neighbours.id}")["ring"]
        ring && { "ring" => of_owner([ring]) }
      end,
    },
    "The meeting in calendars" => {
      file: -> { meeting_with_owner("/peer-learning/connections/#{connection.id}.ics") },
    },
    "What you need to be able to meet" => {
      queue: -> do
        requests = read("/peer-learning/support-requests")["support_requests"].to_a
        requests.select { |row| row.dig("user", "id") == owner.id }.map(&:compact).reduce(:merge)
      end,
    },
    "The monthly round" => {
      page: -> do
        draw = read("/peer-learning/rounds/#{round.id}").dig("round", "draw").to_h
        of_round(draw["places"], draw["left_out"])
      end,
      further: -> do
        of_round(
          read("/peer-learning/rounds/#{round.id}/draws/#{round.draw_id}/places")["places"],
          read("/peer-learning/rounds/#{round.id}/draws/#{round.draw_id}/left-out")["left_out"],
        )
      end,
      rings: -> do
        draw = "/peer-learning/rounds/#{round.id}/draws/#{round.draw_id}"
        rings = read("#{draw}/rings")["rings"].to_a
        of_round(rings.flat_map { |ring| ring["places"] }, read("#{draw}/left-out")["left_out"])
      end,
    },
    "What others chose about you" => {
      page: -> do
        PeerLearning::Peers::Choice.update_all(choice: "not_now", until: 1.month.from_now)
        of_owner(read("/peer-learning/peers/chosen")["choices"])
      end,
    },
    "Numbers" => {
      closed_doors: -> { of_owner(read("/peer-learning/peers/closed-doors").values) },
      home: -> do
        of_owner(read("/peer-learning", only: %w[steps in_demand free_support_requests]).values)
      end,
      states: -> { of_owner(read("/peer-learning/connections/states").values) },
      elsewhere: -> { of_owner(read("/peer-learning/clinics/elsewhere").values) },
    },
    "Clinics you take part in" => {
      list: -> { in_list },
    },
    "The page of a clinic" => {
      page: -> { in_page_of(clinic) },
    },
    "A clinic, for those who host it" => {
      page: -> { in_page_of(hosted) },
    },
    "Who comes" => {
      list: -> { among_attendees(clinic) },
    },
    "Who comes, for those who host it" => {
      list: -> { among_attendees(hosted) },
    },
    "Times for a clinic" => {
      twins: -> { among_zones },
    },
    "Clinics in calendars" => {
      all: -> { feed("/peer-learning/clinics.ics").then { {} } },
      one: -> { feed("/peer-learning/sittings/#{over(clinic).id}.ics").then { {} } },
    },
    "Your clinics in your calendar" => {
      file: -> { own_feed.merge(address_of_feed) },
    },
    "A recording you speak in" => {
      page: -> { in_recording },
    },
    "What you add to the library, and say of it" => {
      page: -> { in_material },
    },
    "That you would like to have something in another language" => {
      page: -> { in_missed },
    },
    "The shelves of the library" => {
      lists: -> { in_shelves },
    },
    "Your time as an ambassador" => {
      page: -> { among_ambassadors },
    },
    "What you need, among what waits for ambassadors" => {
      queue: -> { among_what_waits },
    },
    "Help you ask for" => {
      lists: -> { in_lists_of_help },
    },
    "Help you ask for or give, in its topic" => {
      pages: -> { in_topics_of_help },
    },
    "Your certificate of a clinic" => {
      page: -> { certificate },
    },
    "Your certificate of a connection" => {
      page: -> { certificate_of(connection.member(owner)) },
    },
    "Your certificate as an ambassador" => {
      page: -> { certificate_of(PeerLearning::Ambassadors::Term.serving.find_by(user: owner)) },
    },
    "A certificate that you withdrew" => {
      page: -> { withdrawn_certificate },
    },
    "Skills you propose" => {
      list: -> do
        skills = read("/peer-learning/skills")["skills"]
        { "proposed" => skills.find { |skill| skill["id"] == proposed.id } }
      end,
    },
    "The working group's catalogue" => {
      catalogue: -> do
        skills = read("/peer-learning/skills/catalogue")["skills"].to_a
        skills.find { |skill| skill["proposer"]&.dig("id") == owner.id }
      end,
    },
    "The history of a skill" => {
      history: -> do
        changes = read("/peer-learning/skills/#{proposed.id}/history")["changes"].to_a
        changes.find { |change| change["actor"]&.dig("id") == owner.id }
      end,
    },
    "A directory that was brought in" => {
      report: -> { rows_of_owner("/admin/plugins/discourse-peer-learning/imports/#{import.id}") },
      latest: -> { rows_of_owner("/admin/plugins/discourse-peer-learning/imports/latest") },
    },
    "The rows of it that were refused" => {
      file: -> do
        line_of_owner("/admin/plugins/discourse-peer-learning/imports/#{import.id}/wrong")
      end,
    },
    "The directory as a file" => {
      file: -> { sort_tags(line_of_owner("/admin/plugins/discourse-peer-learning/directory")) },
    },
    "What the directory shows, as a file" => {
      file: -> do
        line = line_of_owner("/peer-learning/peers/directory")
        sort_tags(line&.transform_keys { |heading| heading.tr(" ", "_") })
      end,
    },
    "Notices" => {
      list: -> { notices("/notifications.json?username=#{owner.username}") },
    },
    "The archive of one's data" => {
      job: -> { archive },
    },
  }

  fab!(:shared) { Fabricate(:learning_skill, slug: "shared") }
  fab!(:wanted) { Fabricate(:learning_skill, slug: "wanted") }
  fab!(:stale) { Fabricate(:learning_skill, slug: "stale") }
  fab!(:retired) { Fabricate(:learning_skill, slug: "retired", status: "retired") }
  fab!(:owner) do
    Fabricate(
      :learning_member,
      username: "owner_of_it_all",
      name: "Ownie Allowner",
      offers: {
        shared => 3,
      },
      wants: {
        wanted => 1,
      },
      languages: {
        "en" => 3,
        "fo" => 5,
        "gv" => 4,
      },
      availability: [[0, 37]],
      time_zone: "Antarctica/Troll",
      region: "AQ",
      affiliation: "Polar user group",
      role: "Keeper of sledges",
      for_affiliate: true,
      contexts: ["language_community"],
      bandwidth: "audio",
      paused_until: Date.new(2019, 3, 4),
      visibility: "everyone",
      in_rounds: true,
      interprets: true,
    )
  end
  fab!(:proposed) do
    Fabricate(
      :learning_skill,
      slug: "proposed",
      reason: "Nobody mends sledges",
      status: "proposed",
      proposer: owner,
    )
  end

  # Nobody but the owner speaks with them.
  fab!(:bridged) { Fabricate(:learning_skill, slug: "bridged") }
  fab!(:manx) { Fabricate(:learning_member, offers: { bridged => 3 }, languages: { "gv" => 5 }) }

  # They all want what the owner shares, and what needs the owner between, and share what the owner wants.
  %i[member ignoring muting ignored muted keeper moderator admin].each do |name|
    fab!(name) do
      Fabricate(
        :learning_member,
        wants: {
          shared => 0,
          bridged => 0,
        },
        offers: {
          wanted => 3,
        },
        visibility: "nobody",
        moderator: name == :moderator,
        admin: name == :admin,
      )
    end
  end
  fab!(:group)

  let!(:import) do
    content = "username,country\nowner_of_it_all,NG\nowner_of_it_all,XX\n"
    check_directory(content, by: admin)
  end

  let!(:connection) do
    Fabricate(
      :learning_connection,
      learner: owner,
      teacher: member,
      skill: wanted,
      goal: "Mending sledges together",
      give_back: "Songs of the pole",
      state: "summarised",
      starts_at: 1.year.ago,
    )
  end
  let!(:asked) { Fabricate(:learning_connection, learner: owner, teacher: member, skill: wanted) }
  let!(:needing) do
    Fabricate(:learning_connection, learner: owner, skill: wanted, starts_at: 1.day.from_now)
  end
  # They were found nobody, and were in a group before.
  let!(:round) do
    Fabricate(:learning_round).tap do |round|
      place = {
        place: 1,
        kind: "round",
        members: [owner.id, member.id],
        extra: [],
        language: "en",
        start: 0,
        teaches: [],
      }
      round.adopt(
        round.draws.create!(
          rules: PeerLearning::RULES,
          places: [place, { **place, place: 2, kind: "swap", ring: 1 }],
          left_out: [{ id: owner.id, reason: "time" }],
          drawn_at: Time.zone.now,
        ),
      )
      round.update!(state: "published")
      PeerLearning::Connections::Outcome.warn([owner.id], round:, now: Time.zone.now)
    end
  end
  # The member meets somebody in it, and the owner elsewhere.
  let!(:neighbours) do
    ring = { origin: "swap", round_id: round.id, ring_in_round: 1, asker: nil, state: "cancelled" }
    Fabricate(:learning_connection, learner: owner, teacher: member, **ring, place_in_round: 2)
    Fabricate(:learning_connection, learner: member, skill: wanted, **ring, place_in_round: 3)
  end
  let!(:declined) do
    Fabricate(
      :learning_connection,
      learner: member,
      teacher: owner,
      state: "declined",
      round_id: round.id,
      place_in_round: 1,
    )
  end

  before do
    enable_current_plugin
    group.add(keeper)
    SiteSetting.peer_learning_working_group_groups = group.id.to_s
    owner.user_stat.update_columns(post_count: 5)
    agree_to("everyone")
    tag_skills
    keep_among_members
    proposed.record("edited", by: owner, reason: "Nobody mends sledges")
    PeerLearning::Notices.tell(owner, "peer_found", want: "wanted", skill: "Wanted")
    connect_members
    take_part_in_clinics
    take_part_in_library
    serve_as_ambassador
    take_part_in_help
    told = { people: 3, told_at: 1.day.ago }
    PeerLearning::Skills::OfferHint.create!(user: owner, skill: bridged, **told)
  end

  def connect_members
    connection.record("scheduled", by: owner, now: Time.zone.now)
    leave_behind
    declined.member(owner).decline(reason: "other", note: "Note on a no", now: 100.days.ago)
    declined.save!
    PeerLearning::Notices.tell(
      owner,
      "connection_agreed",
      connection_id: connection.id,
      display_username: member.username,
      skill: "Wanted",
    )
    [member, ignoring, muting, ignored, muted, keeper, moderator, admin].each do |user|
      Fabricate(:learning_connection, learner: user, skill: shared, state: "cancelled")
      Fabricate(:learning_connection, learner: user, skill: shared, state: "accepted")
      user.learning_profile.update!(affiliation: "POLAR user group", for_affiliate: true)
    end
  end

  # What the owner wrote, whom they thanked, and what they needed.
  def leave_behind
    connection.member(owner).update!(may_publish: true)
    [connection, asked].each { |each| each.member(owner).update!(brought_by: member) }
    certify(connection.member(owner), "TheOwnerMet")
    connection.member(member).update!(met: true)
    connection.create_summary!(author: owner, did: "Sledges were mended", finished_at: 1.month.ago)
    connection.thanks.create!(
      giver: owner,
      receiver: member,
      skill: wanted,
      words: "Thank you for the sledge",
      created_at: 1.month.ago,
    )
    [connection, needing].each do |each|
      each.support_requests.create!(user: owner, kind: "interpreter", note: "Sami to English")
    end
  end

  # As those are of whom nothing was heard, who are suggested to nobody.
  def stepped_back
    owner.learning_profile.update_columns(stepped_back_at: Time.utc(2025, 5, 6))
    yield
  ensure
    owner.learning_profile.update_columns(stepped_back_at: nil)
  end

  # A calendar breaks lines wherever they are long.
  def meeting_with_owner(path)
    get path
    return if response.status != 200
    file = response.body.gsub("\r\n ", "")
    @received << file
    { "username" => file[/with .*#{owner.username}/], "goal" => file[/Mending sledges together/] }
  end

  def of_round(places, left_out)
    is_owner = ->(user) { user["id"] == owner.id }
    place = places.to_a.find { |entry| entry["members"].any?(&is_owner) }
    row = left_out.to_a.find { |entry| is_owner.call(entry["user"]) }
    {
      "member" => place&.fetch("members")&.find(&is_owner),
      "connection_state" => place&.fetch("connection_state"),
      "reason" => row&.fetch("reason"),
    }
  end

  # What the reader asked somebody else for, who is not to be met any more.
  def in_vain
    PeerLearning::Connections::Connection.find_by(asker: @reader, state: "cancelled")&.id.to_i
  end

  # What the reader agreed on with somebody else.
  def agreed_of_reader
    PeerLearning::Connections::Connection.find_by(asker: @reader, state: "accepted")&.id.to_i
  end

  # The owner's part in it, and what they said.
  def connected_with_owner(list, one = connection)
    row = list.to_a.find { |entry| entry["id"] == one.id }
    return if !row
    member = row["members"].find { |part| part["user"]["id"] == owner.id }
    {
      "member" => member.except("me"),
      "changes" => row["changes"].to_a.select { |change| change["actor_id"] == owner.id },
      **row.slice("goal", "give_back", "summary", "support_requests"),
      "certificate" => (row["certificate"] if @reader == owner),
      "thanks" => row["thanks"].to_a.select { |thanks| thanks["giver_id"] == owner.id },
    }
  end

  def agree_to(visibility)
    consented_at = visibility == "nobody" ? nil : Time.utc(2025, 1, 2)
    owner.learning_profile.update_columns(visibility:, consented_at:)
  end

  def tag_skills
    tags = owner.learning_profile.skill_tags
    tags.offer.update_all(note: "Note on an offer", formats: ["one_off"])
    tags.want.update_all(note: "Note on a want", purpose: 2, asked_at: Time.utc(2025, 3, 4))
    tags.update_all(confirmed_at: Time.utc(2025, 2, 3))
    tag(proposed, note: "Note on what was proposed")
    tag(retired, note: "Note on what was retired")
    tag(
      stale,
      note: "Note on what stepped back",
      asked_at: Time.utc(2025, 3, 4),
      hidden_at: Time.utc(2025, 4, 5),
    )
  end

  def tag(skill, **values)
    Fabricate(:learning_skill_tag, user: owner, skill:, **values)
  end

  def keep_among_members
    IgnoredUser.create!(user: ignoring, ignored_user: owner, expiring_at: 1.year.from_now)
    IgnoredUser.create!(user: owner, ignored_user: ignored, expiring_at: 1.year.from_now)
    MutedUser.create!(user: muting, muted_user: owner)
    MutedUser.create!(user: owner, muted_user: muted)
    readers = [member, ignoring, muting, ignored, muted, keeper, moderator, admin]
    today = Time.zone.today
    readers.each do |user|
      PeerLearning::Peers::Choice.make(user_id: user.id, peer_id: owner.id, choice: "saved", today:)
    end
    PeerLearning::Peers::Choice.make(
      user_id: owner.id,
      peer_id: member.id,
      choice: "not_now",
      today:,
    )
    PeerLearning::Peers::FirstShowing.remember(seeker_id: owner.id, peer_id: member.id, today:)
  end

  # What came to the reader, and the part of it that is about the owner.
  def look(way)
    @received = +""
    (instance_exec(&way) || {}).compact
  end

  # only: names of what is looked at, where the rest is another table's
  def read(path, only: nil, **params)
    get("#{path}.json", params:)
    body = response.parsed_body
    body = body.slice(*only) if only
    @received << body.to_json
    body
  end

  # Core's own page, as far as it is ours.
  def of_core(path)
    get "#{path}.json"
    ours = response.parsed_body["user"].to_h.slice("peer_learning", "can_see_learning_profile")
    @received << ours.to_json
    ours
  end

  def of_owner(list)
    list.to_a.flatten.grep(Hash).find { |entry| entry.dig("user", "id") == owner.id }
  end

  def rows_of_owner(path)
    report = read(path)
    rows = report.fetch("import", report)["rows"].to_a
    { "rows" => rows.select { |row| row["username"] == owner.username } }
  end

  def line_of_owner(path)
    get "#{path}.csv"
    return if response.status != 200
    body = response.body.delete_prefix("\uFEFF")
    @received << body
    CSV.parse(body, headers: true).find { |line| line["username"] == owner.username }&.to_h
  end

  def notices(path)
    get path
    notices = response.parsed_body["notifications"].to_a.pluck("data")
    ours = notices.grep(Hash).select { |data| data["kind"].to_s.start_with?("peer_learning.") }
    @received << ours.to_json
    ours.reduce(:merge)
  end

  # No page: core packs it into a file for whoever asks for theirs.
  def archive
    return if !@reader
    job = Jobs::ExportUserArchive.new
    job.archive_for_user = @reader
    @received << job.peer_learning_export.to_json
    archive = JSON.parse(@received)
    return sort_tags(archive) if @reader == owner
    about_others = [*archive["peer_choices"], *archive["first_peers_shown"]]
    {
      "chosen" => about_others.select { |row| row["peer"] == owner.username },
      "connected" => archive["connections"].select { |row| row["with"].include?(owner.username) },
      "question_voted" =>
        archive["clinic_question_votes"].select { |row| row["words"] == "Who mends runners?" },
    }
  end

  # Skills of every kind stand in the same lists; a table has them apart.
  def sort_tags(part)
    part
      .to_h
      .each_with_object({}) do |(name, value), sorted|
        next sorted[name] = value if tag_lists.exclude?(name)
        tags = value.is_a?(String) ? value.split("; ") : value
        tags.group_by { |tag| kind_of(tag) }.each { |kind, same| sorted["#{name}#{kind}"] = same }
      end
  end

  def kind_of(tag)
    text = tag.is_a?(Hash) ? tag.values_at("skill_id", "slug").compact.first.to_s : tag[/\S+/]
    kinds = { stale => " (not confirmed)", proposed => " (proposed)", retired => " (retired)" }
    kinds.find { |skill, _| [skill.id.to_s, skill.slug].include?(text) }&.last
  end

  # Names of all that is said in it, however deep.
  def fields_of(value, name = nil)
    case value
    when Hash
      value.flat_map { |key, inner| fields_of(inner, [name, key].compact.join(".")) }
    when Array
      value.flat_map { |inner| fields_of(inner, name) }
    else
      value ? [name] : []
    end
  end

  # What is otherwise than a column of a table says.
  def faults(surface, way, column, state)
    part = look(way)
    names = fields_of(part).uniq
    document.faults(surface, column, state, names) +
      leaks(names, document.promised(surface, column, state))
  end

  # What is nobody's but the owner's and was not promised.
  def leaks(names, promised)
    told = names.select { |name| promised.any? { |field| document.within?(name, field) } }
    words = told.flat_map { |name| name.split(/[.()]/).map(&:strip) }
    unexpected = signs.reject { |holders, _| holders.intersect?(words) }.values
    unexpected
      .select { |sign| @received.match?(sign) }
      .map { |sign| "#{sign.inspect} stands somewhere in what was sent" }
  end

  def try(surface, ways, column, name)
    document
      .states_to_try(surface, column)
      .flat_map do |state|
        enter, leave = states.fetch(state)
        instance_exec(&enter)
        found =
          ways.flat_map do |place, way|
            faults(surface, way, column, state).map do |fault|
              ["#{place}, #{name}: #{fault}", state]
            end
          end
        instance_exec(&leave)
        found
      end
  end

  # All that answers a GET of the plugin's, and the patterns of its addresses.
  def actions
    ours = PeerLearning::Engine.routes.routes.map { |route| ["/peer-learning", route] }
    hosts = Rails.application.routes.routes.map { |route| ["", route] }
    (ours + hosts)
      .select do |_, route|
        route.verb == "GET" && route.defaults[:controller]&.match?(%r{\Apeer_learning/})
      end
      .group_by { |_, route| route.defaults.values_at(:controller, :action).join("#") }
  end

  it "has a table for all that is tried, and the readers and states in them" do
    expect(document.surfaces).to eq(surfaces.keys)
    expect(document.states).to eq(states.keys)
    expect(document.surfaces.map { |surface| document.readers(surface) }).to all(eq(readers.keys))
  end

  it "has an address of each action that the plugin answers a GET with" do
    forgotten =
      actions.reject do |_, routes|
        routes.any? do |prefix, route|
          document.addresses.any? do |address|
            address.start_with?(prefix) &&
              route.path.to_regexp.match?(address.delete_prefix(prefix))
          end
        end
      end

    expect(forgotten.keys).to eq([])
  end

  surfaces.each do |surface, ways|
    it "is as the table says: #{surface}" do
      found =
        readers.flat_map do |column, names|
          names.flat_map do |name|
            @reader = name && public_send(name)
            sign_in(@reader) if @reader
            try(surface, ways, column, name || column)
          end
        end
      wrong =
        found.group_by(&:first).map { |fault, same| "#{fault} (#{same.map(&:last).join("; ")})" }

      expect(wrong).to be_empty, wrong.join("\n")
    end
  end

  it "is so from the moment in which the owner takes consent back" do
    sign_in(owner)
    put "/peer-learning/profile.json", params: { visibility: "nobody" }
    @reader = sign_in(member)
    found =
      surfaces.flat_map do |surface, ways|
        ways.values.flat_map { |way| faults(surface, way, "member", "nobody") }
      end

    expect(found).to eq([])
  end
end
