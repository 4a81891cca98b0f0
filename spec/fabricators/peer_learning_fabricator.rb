# frozen_string_literal: true

Fabricator(:learning_skill, class_name: "PeerLearning::Skills::Skill") do
  slug { sequence(:learning_skill) { |i| "made-up-#{i}" } }
  area "technical"
  groups { ["technical"] }
  names { |attrs| { "en" => attrs[:slug].humanize } }
end

Fabricator(:learning_skill_tag, class_name: "PeerLearning::Skills::SkillTag") do
  user
  skill { Fabricate(:learning_skill) }
  direction "offer"
  level 3
  confirmed_at { Time.zone.now }
end

# Its owner was asked and did not answer.
Fabricator(:hidden_learning_skill_tag, from: :learning_skill_tag) do
  confirmed_at { 211.days.ago }
  asked_at { 31.days.ago }
  hidden_at { 1.day.ago }
end

Fabricator(:learning_profile, class_name: "PeerLearning::Skills::Profile") do
  user
  visibility "members"
  consented_at { |attrs| Time.zone.now if attrs[:visibility] != "nobody" }
end

Fabricator(:learning_language, class_name: "PeerLearning::Skills::ProfileLanguage") do
  user
  code "en"
  proficiency 4
end

# Somebody with all that matching needs. offers and wants: levels by skill.
Fabricator(:learning_member, from: :user) do
  transient offers: {}
  transient wants: {}
  transient languages: { "en" => 4 }
  transient availability: [[0, 8]]
  transient time_zone: "UTC"
  transient visibility: "members"
  transient capacity: 1
  transient paused_until: nil
  transient region: nil
  transient affiliation: ""
  transient role: ""
  transient for_affiliate: false
  transient contexts: []
  transient bandwidth: "any"
  transient in_rounds: false
  transient interprets: false

  after_create do |user, transients|
    user.user_option.update!(timezone: transients[:time_zone])
    Fabricate(
      :learning_profile,
      user:,
      **transients.slice(
        :availability,
        :visibility,
        :capacity,
        :paused_until,
        :region,
        :affiliation,
        :role,
        :for_affiliate,
        :contexts,
        :bandwidth,
        :in_rounds,
        :interprets,
      ),
    )
    transients[:languages].each do |code, proficiency|
      Fabricate(:learning_language, user:, code:, proficiency:)
    end
    { "offer" => transients[:offers], "want" => transients[:wants] }.each do |direction, levels|
      levels.each do |skill, level|
        Fabricate(:learning_skill_tag, user:, skill:, direction:, level:)
      end
    end
    PeerLearning::Peers::Opening.renew(
      [user.id],
      week: PeerLearning::Skills::Week.after(Time.zone.now),
    )
  end
end

# Two who agreed on nothing yet: the first asked the second to teach them.
Fabricator(:learning_connection, class_name: "PeerLearning::Connections::Connection") do
  transient learner: nil
  transient teacher: nil

  origin "asked"
  skill { Fabricate(:learning_skill) }
  language "en"
  expires_at { 7.days.from_now }

  after_build do |connection, transients|
    learner = transients[:learner] || Fabricate(:user)
    teacher = transients[:teacher] || Fabricate(:user)
    connection.asker ||= learner if connection.from_asked?
    [learner, teacher].each do |user|
      answer = user == connection.asker ? "accepted" : "open"
      connection.members.build(user:, answer:)
    end
    connection.teachings.build(teacher:, learner:, skill: connection.skill)
  end
end

# A month's round that has closed; draws are made by hand.
Fabricator(:learning_round, class_name: "PeerLearning::Connections::Round") do
  month { Date.new(2026, 12, 1) }
  closes_at { Time.utc(2026, 12, 11, 12) }
end

# One that everybody can see, with somebody to host it.
Fabricator(:clinic, class_name: "PeerLearning::Clinics::Clinic") do
  transient host: nil
  transient skills: nil

  title "Making maps together"
  language "en"
  state "published"

  after_create do |clinic, transients|
    skills = transients[:skills] || [Fabricate(:learning_skill)]
    clinic.be_about(skills.map(&:id))
    host = transients[:host] || Fabricate(:user)
    clinic.roles.create!(user: host, role: "host", answer: "accepted")
  end
end

Fabricator(:sitting, class_name: "PeerLearning::Clinics::Sitting") do
  clinic
  starts_at { Time.utc(2031, 12, 1, 17) }
  ends_at { |attrs| attrs[:starts_at] + 90.minutes }
  time_zone "Africa/Lagos"
end

Fabricator(:attendance, class_name: "PeerLearning::Clinics::Attendance") do
  sitting
  user
  answer "going"
  asked_at { Time.utc(2031, 11, 1) }
end

# Nobody has answered yet.
Fabricator(:recording, class_name: "PeerLearning::Library::Recording") do
  transient speakers: []

  sitting
  author { Fabricate(:user) }
  title "Maps"
  language "en"
  held_on { |attrs| attrs[:sitting].starts_at }
  licence "cc_by_sa"
  revision 1

  after_create do |recording, transients|
    recording.media.create!(kind: "audio", url: "https://audio.example.org/#{recording.id}")
    transients[:speakers].each { |user| recording.speakers.create!(user:) }
  end
end

# Somebody whom the working group confirmed.
Fabricator(:ambassador_term, class_name: "PeerLearning::Ambassadors::Term") do
  user
  state "serving"
  languages { ["en"] }
  words "I know many people"
  begins_on { Date.new(2031, 11, 1) }
  ends_on { Date.new(2032, 4, 29) }
end

# A topic in which somebody asks for help, in a category for that.
Fabricator(:help_request, class_name: "PeerLearning::Help::Request") do
  transient skills: []
  transient category: nil
  transient asker: nil

  language "en"
  asked_at { Time.utc(2031, 11, 20, 12) }
  topic do |attrs|
    category = attrs[:category] || Fabricate(:help_category)
    Fabricate(:topic, category:, user: attrs[:asker] || Fabricate(:user))
  end
  user { |attrs| attrs[:topic].user }
  climbs_at { |attrs| attrs[:asked_at] }
  next_look_at { |attrs| attrs[:asked_at] }

  after_create { |request, transients| request.be_about(transients[:skills].map(&:id)) }
end

Fabricator(:help_category, from: :category) do
  transient kind: "guidance"

  after_create do |category, transients|
    category.custom_fields[PeerLearning::Help::HelpCategories::FIELD] = transients[:kind]
    category.save!
  end
end
