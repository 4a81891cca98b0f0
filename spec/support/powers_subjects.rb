# frozen_string_literal: true

# What the roles of docs/powers.md are tried on: everything there is of the plugin's, and all of it somebody else's.
module PowersSubjects
  attr_reader :subjects

  def make_subjects
    @ada = Fabricate(:learning_member, username: "ada", languages: { "en" => 5 })
    @bina = Fabricate(:learning_member, username: "bina", languages: { "en" => 5 })
    @skill = Fabricate(:learning_skill)
    @subjects = [catalogue, connections, rounds, clinics, library, help, ambassadors].reduce(:merge)
  end

  # What a request sends along so that nothing but who asks decides, by its verb and address.
  def sent
    words = { words: "Words" }
    revision = { area: "technical", groups: ["technical"], names: { en: "New" }, aliases: {} }
    {
      "PUT /skills/:proposed" => {
        **revision,
        lock_version: 0,
      },
      "PUT /skills/:active" => {
        area: "technical",
        groups: ["technical"],
        names: {
          en: "New",
        },
        aliases: {
        },
        lock_version: 0,
      },
      "POST /skills/:proposed/approve" => {
        **revision,
        lock_version: 0,
      },
      "POST /skills/:proposed/decline" => {
        reason: "No",
      },
      "POST /skills/:proposed/merge" => {
        into_id: @skill.id,
      },
      "POST /connections/:connection/thanks" => {
        skill_id: @skill.id,
        receiver_id: @bina.id,
      },
      "POST /connections/:connection/slots" => {
        starts: [1.day.from_now.iso8601],
      },
      "PUT /connections/:connection/video" => {
        url: "https://example.org",
      },
      "PUT /connections/:connection/meeting" => {
        met: true,
      },
      "PUT /connections/:connection/summary" => {
        did: "Words",
      },
      "POST /rounds/:round/publish" => {
        draw_id: @round.draw_id,
      },
      "POST /clinics" => about_clinic,
      "PUT /clinics/:clinic" => about_clinic,
      "POST /clinics/:clinic/roles" => {
        username: "ada",
        role: "sharer",
      },
      "PUT /clinics/:clinic/roles/:role" => {
        accepted: true,
      },
      "POST /clinics/:clinic/sittings" => {
        starts: [30.days.from_now.iso8601],
        time_zone: "UTC",
      },
      "PUT /sittings/:sitting/time" => {
        start: 30.days.from_now.iso8601,
        time_zone: "UTC",
      },
      "PUT /sittings/:sitting/attendees" => {
        user_id: @ada.id,
        attended: true,
      },
      "PUT /clinics/:clinic/questions/:question" => {
        state: "answered",
        answered: true,
      },
      "PUT /library/:material" => {
        title: "Better",
      },
      "DELETE /library/:material/uses/:ada" => {
      },
      "PUT /library/:recording/consent" => {
        choice: "none",
      },
      "PUT /help/topics/:helped" => {
        urgency: "today",
      },
      "PUT /help/:asked/ending" => {
        ending: "solved",
      },
      "PUT /offer-hints/:active" => {
        answer: "never",
      },
      "PUT /certificates/clinic/:sitting" => {
        name: "Ada",
      },
      "PUT /certificates/connection/:connection" => {
        name: "Ada",
      },
      "PUT /certificates/ambassador/:served" => {
        name: "Ada",
      },
      "PUT /ambassadors/term" => {
        languages: ["en"],
        words: "Words",
      },
      "PUT /ambassadors/terms/:applied/refusal" => {
        reason: "No",
      },
      "PUT /ambassadors/terms/:served/end" => {
        reason: "No",
      },
      "PUT /ambassadors/queue/:item/offer" => {
        username: "colleague",
      },
      "POST /ambassadors/queue/:item/notes" => words,
    }
  end

  private

  def about_clinic
    {
      title: "Maps",
      description: "",
      language: "en",
      minutes: 90,
      occasion: "hot_topic",
      repeats: "once",
      skill_ids: [@skill.id],
    }
  end

  def catalogue
    proposed = Fabricate(:learning_skill, status: "proposed", proposer: @ada)
    retired = Fabricate(:learning_skill, status: "retired")
    told = { people: 3, told_at: 1.day.ago }
    PeerLearning::Skills::OfferHint.create!(user: @ada, skill: @skill, **told)
    { proposed: proposed.id, retired: retired.id, active: @skill.id, ada: @ada.id }
  end

  def connections
    connection =
      Fabricate(
        :learning_connection,
        learner: @ada,
        teacher: @bina,
        state: "scheduled",
        starts_at: 2.days.from_now,
      )
    request = connection.support_requests.create!(user: @ada, kind: "interpreter")
    PeerLearning::Connections::Slot.propose([3.days.from_now], connection:, by: @ada)
    slot_id = PeerLearning::Connections::Slot.where(connection:).pick(:id)
    { connection: connection.id, request: request.id, slot: slot_id }
  end

  def rounds
    @round = Fabricate(:learning_round)
    draw = @round.draws.create!(rules: PeerLearning::RULES)
    PeerLearning::Connections::Draw::CarryOut.call(params: { draw_id: draw.id }, now: Time.zone.now)
    @round.update!(draw:)
    { round: @round.id, draw: draw.id }
  end

  def clinics
    clinic = Fabricate(:clinic, host: @bina, skills: [@skill])
    draft = Fabricate(:clinic, state: "draft", host: @bina, skills: [@skill])
    sitting = Fabricate(:sitting, clinic:)
    role = clinic.roles.create!(user: @ada, role: "sharer", words: "I could")
    question = clinic.questions.create!(user: @ada, words: "Why?")
    {
      clinic: clinic.id,
      draft: draft.id,
      sitting: sitting.id,
      role: role.id,
      question: question.id,
      code: certificate_of(sitting).code,
    }
  end

  def certificate_of(sitting)
    attendance = Fabricate(:attendance, sitting:, user: @ada, host_says_attended: true)
    PeerLearning::Certificate.create!(
      user: @ada,
      ground: attendance,
      name: "Ada",
      locale: "en",
      code: "AdaWasThere",
    )
  end

  def library
    material = material("Maps", published_at: 1.day.ago)
    material.uses.create!(user: @ada, words: "I used it", created_at: 1.day.ago)
    waiting = material("Sails")
    recording =
      PeerLearning::Library::Recording.create!(
        title: "Ice",
        author: @bina,
        language: "en",
        licence: "cc0",
        held_on: Date.yesterday,
      )
    recording.speakers.create!(user: @ada)
    medium = material.media.new
    vtt = "WEBVTT\n\n00:01.000 --> 00:02.000\nIce"
    medium.be(kind: "captions", language: "en", captions: vtt)
    material.follow(now: Time.zone.now)
    {
      material: material.id,
      waiting: waiting.id,
      recording: recording.id,
      medium: medium.id,
      hidden: waiting.media.first.id,
    }
  end

  def material(title, **about)
    PeerLearning::Library::Material
      .create!(title:, author: @ada, language: "en", licence: "cc0", **about)
      .tap do |each|
        each.be_about([@skill.id])
        each.media.create!(kind: "guide", url: "https://example.org/#{title}")
      end
  end

  def help
    request = Fabricate(:help_request, asker: @ada)
    { helped: request.topic_id, asked: request.id }
  end

  def ambassadors
    colleague = Fabricate(:user, username: "colleague")
    served = Fabricate(:ambassador_term, user: colleague, renewal_asked_at: 1.day.ago)
    # Whom the forum trusts so far, it is none of the roles.
    trusted = Fabricate(:group)
    SiteSetting.peer_learning_ambassador_groups = trusted.id.to_s
    applicant = Fabricate(:user)
    trusted.add(applicant)
    applied = Fabricate(:ambassador_term, user: applicant, state: "applied")
    waiting = Fabricate(:learning_member)
    waiting.learning_profile.update_columns(created_at: 5.days.ago)
    { served: served.id, applied: applied.id, item: "newcomers/#{waiting.id}" }
  end
end
