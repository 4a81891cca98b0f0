# frozen_string_literal: true

# What the owner of it all (peer_learning_privacy_spec.rb) does in clinics, and what of it comes to a reader. In one they take
# part, and come to it; the other is the same, and the member hosts it.
module PrivacyOfClinics
  KEY = "the-key-of-the-owners-calendar"
  CODE = "TheOwnerWasThere"

  attr_reader :clinic, :hosted, :recording

  def take_part_in_clinics
    keep_nights
    @clinic = take_part(Fabricate(:user), words: "I sing what I interpret")
    @hosted = take_part(member, words: "I hum what I interpret")
    be_at(over(hosted))
    certify(be_at(over(clinic)))
    ask_at_clinics
    speak_at(over(clinic))
    PeerLearning::Clinics::FeedKey.create!(user: owner, key: KEY)
    tell_of_clinics
  end

  # They were left out of it.
  def keep_nights
    night = Time.zone.now.beginning_of_day - 21.hours
    earlier = Fabricate(:sitting, starts_at: night).clinic
    earlier.interests.create!(user: owner, created_at: night)
  end

  def take_part(host, words:)
    now = Time.zone.now
    clinic = Fabricate(:clinic, title: "Ice", skills: [shared], host:, author: owner)
    roles = clinic.roles
    roles.create!(
      user: owner,
      role: "interpreter",
      answer: "accepted",
      languages: %w[fo en],
      words:,
    )
    roles.create!(user: owner, role: "sharer", words: "I could show my sledge")
    clinic.interests.create!(user: owner, created_at: now)
    clinic.invitations.create!(user: owner, created_at: now)
    Fabricate(:sitting, clinic:, starts_at: 3.days.ago)
    sitting = Fabricate(:sitting, clinic:)
    Fabricate(:attendance, sitting:, user: owner, answer: "waiting")
    sitting.support_requests.create!(user: owner, kind: "interpreter", note: "Sami to English")
    clinic
  end

  # Enough others said how it was.
  def be_at(sitting)
    answered = { says_attended: true, useful: 4, feedback_at: 2.days.ago }
    4.times { Fabricate(:attendance, sitting:, **answered) }
    Fabricate(
      :attendance,
      sitting:,
      user: owner,
      level: 2,
      language: "gv",
      text_only: true,
      host_says_attended: true,
      confidence_before: 1,
      confidence_after: 3,
      next_step: "More of dog teams",
      **answered,
    )
  end

  def over(clinic)
    clinic.sittings.min_by(&:starts_at)
  end

  def certify(ground, code = CODE)
    ground.create_certificate!(
      user: owner,
      code:,
      name: "Dr. Ice of the Pole",
      locale: "en",
      created_at: 1.day.ago,
    )
  end

  # All of it is public, by what they said.
  def speak_at(sitting)
    about = { title: "Sledges", language: "en", held_on: 3.days.ago, licence: "cc0" }
    @recording = sitting.recordings.create!(author: owner, published_at: 1.day.ago, **about)
    recording.media.create!(kind: "transcript", url: "https://ice.example.org/sledges")
    speaker = recording.speakers.create!(user: owner)
    speaker.consents.create!(choice: "transcript_only", created_at: 2.days.ago)
  end

  def ask_at_clinics
    asked = { created_at: Time.zone.now }
    question = clinic.questions.create!(user: owner, words: "Who mends runners?", **asked)
    [owner, member].each { |user| question.votes.create!(user:) }
    other = clinic.questions.create!(user: keeper, words: "Where do they sleep?", **asked)
    other.votes.create!(user: owner)
  end

  def tell_of_clinics
    clinic.roles.find_by(user: owner).tell(owner, "appointed_interpreter", by: member)
    over(clinic).attendances.find_by(user: owner).tell("clinic_over")
  end

  # The owner's part in it; and of their own, what only they are told.
  def in_clinic(row)
    return if !row
    roles = row["roles"].select { |role| role.dig("user", "id") == owner.id }
    {
      "part" => roles.find { |role| role["answer"] == "accepted" },
      "offer" => roles.find { |role| role["answer"] == "proposed" },
      "question" => of_owner(row["questions"])&.except("voted", "mine"),
      **(@reader == owner ? own_of_clinic(row) : {}),
    }
  end

  def own_of_clinic(row)
    {
      "attendance" => row["sittings"].pluck("mine").compact.reduce(:merge),
      "support_requests" => row["sittings"].flat_map { |sitting| sitting["support_requests"] },
      **row.slice("interested_too", "mine"),
    }
  end

  def in_page_of(clinic)
    body = read("/peer-learning/clinics/#{clinic.id}")
    in_clinic(body).merge("in_calendar" => body.key?("in_calendar")) if body["id"]
  end

  def in_list
    list = read("/peer-learning/clinics")["clinics"].to_a
    read("/peer-learning/clinics", past: true)
    in_clinic(list.find { |row| row["id"] == clinic.id })
  end

  def among_attendees(clinic)
    body = read("/peer-learning/sittings/#{over(clinic).id}/attendees")
    row = of_owner(body["attendees"])
    row&.merge("next_steps" => body["next_steps"].grep(/dog teams/))
  end

  def among_zones
    twins = read("/peer-learning/clinics/#{clinic.id}/twins")
    places = [*twins["past"], *twins["pairs"]].flat_map { |times| times["left_out"] }
    { "zone" => places.find { |place| place["time_zone"] == "Antarctica/Troll" } }
  end

  def feed(path, **params)
    get path, params: params
    return "" if response.status != 200
    file = response.body.gsub("\r\n ", "")
    @received << file
    file
  end

  def in_recording
    row = read("/peer-learning/library/#{recording.id}")
    return if !row["id"]
    consents = row["consents"] if @reader == owner
    { "speaker" => of_owner(row["speakers"]), "consents" => consents }.compact
  end

  # With the key of whoever reads it.
  def own_feed
    file = feed("/peer-learning/clinics/mine.ics", key: (KEY if @reader == owner))
    { "sittings" => file[/^UID:sitting-/] }
  end

  def address_of_feed
    mine = read("/peer-learning/clinics/feeds")["mine"]
    { "mine" => mine&.match(KEY)&.to_s }
  end

  def certificate
    read("/peer-learning/certificates/#{CODE}")
  end

  def certificate_of(ground)
    read("/peer-learning/certificates/#{ground.certificate.code}")
  end

  def withdrawn_certificate
    withdraw = ->(at) { PeerLearning::Certificate.update_all(withdrawn_at: at) }
    withdraw.call(Time.zone.now)
    certificate
  ensure
    withdraw.call(nil)
  end
end
