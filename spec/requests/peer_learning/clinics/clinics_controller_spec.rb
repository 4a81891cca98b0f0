# frozen_string_literal: true

RSpec.describe PeerLearning::Clinics::ClinicsController do
  fab!(:organizer, :user)
  fab!(:working_group, :group)
  fab!(:amina, :learning_member)
  fab!(:skill, :learning_skill)
  fab!(:category)

  before do
    SiteSetting.peer_learning_clinics_category = category.id
    enable_current_plugin
    working_group.add(organizer)
    SiteSetting.peer_learning_working_group_groups = working_group.id.to_s
    Jobs.run_immediately!
  end

  def begin_clinic(**fields)
    post "/peer-learning/clinics.json",
         params: {
           title: "Making maps together",
           language: "en",
           skill_ids: [skill.id],
           **fields,
         },
         as: :json
  end

  def clinic
    response.parsed_body.deep_symbolize_keys
  end

  it "goes from a draft to sittings with topics, which members come to" do
    sign_in(organizer)
    begin_clinic(seats: 20, description: "Bring a map.\n\nOr two.")
    expect(response.status).to eq(200)
    id = clinic[:id]
    expect(clinic).to include(state: "draft", seats: 20, minutes: 90, can_manage: true)

    get "/peer-learning/clinics/#{id}/twins.json", params: { week: "2031-12-01" }
    expect(response.status).to eq(200)
    expect(clinic[:week]).to eq("2031-12-01")

    put "/peer-learning/clinics/#{id}/publication.json"
    post "/peer-learning/clinics/#{id}/sittings.json",
         params: {
           starts: %w[2031-12-01T17:00:00Z 2031-12-02T03:00:00Z],
           time_zone: "Africa/Lagos",
         },
         as: :json
    expect(response.status).to eq(200)
    expect(clinic[:sittings].size).to eq(2)

    sign_in(amina)
    get "/peer-learning/clinics.json"
    row = clinic[:clinics].sole
    expect(row).to include(id:, mine: false)
    sitting = row[:sittings].first
    expect(sitting).to include(seats_left: 20, going: 0, mine: nil)
    topic = Topic.find_by(id: PeerLearning::Clinics::Sitting.find(sitting[:id]).topic_id)
    expect(sitting[:topic_url]).to eq(topic.relative_url)
    expect(topic.title).to eq("Making maps together: Monday, 2031-12-01, 18:00 (Africa/Lagos)")
    expect(topic.first_post.raw).to include("Bring a map.", "@#{organizer.username}")

    put "/peer-learning/sittings/#{sitting[:id]}/answer.json", params: { answer: "going" }
    expect(response.status).to eq(200)
    expect(clinic[:sittings].first).to include(
      seats_left: 19,
      going: 1,
      mine: include(answer: "going", place: nil),
    )
  end

  it "says whether the calendar shows who comes, also to visitors" do
    one = Fabricate(:clinic)
    %w[ok off missing].each do |state|
      allow(PeerLearning::EventsPlugin).to receive(:state).and_return(state)
      get "/peer-learning/clinics/#{one.id}.json"
      expect(response.parsed_body).to include("in_calendar" => state == "ok")
      expect(response.parsed_body).not_to include("calendar")
    end
  end

  it "lists what is held in a month, and says what is no span of time or no region" do
    held = Fabricate(:clinic, skills: [skill], region: "202")
    sitting = Fabricate(:sitting, clinic: held, starts_at: Time.utc(2031, 11, 30, 23, 30))
    from = "2031-11-30T23:00:00.000Z"
    december = { from:, to: "2031-12-31T23:00:00.000Z" }

    get "/peer-learning/clinics.json", params: december
    expect(response.status).to eq(200)
    expect(clinic[:clinics].sole).to include(id: held.id, region: "202")
    expect(clinic[:clinics].sole[:sittings].sole).to include(id: sitting.id)

    get "/peer-learning/clinics.json", params: { region: "150", **december }
    expect(clinic[:clinics]).to eq([])

    get "/peer-learning/clinics.json", params: { from:, region: "NG" }
    expect(response.status).to eq(400)
    expect(clinic[:errors].join).to include("Choose a region", "at most 45 days apart")
  end

  describe "asks the database as often" do
    fab!(:one) { Fabricate(:clinic, host: organizer, skills: [skill]) }
    fab!(:sitting) { Fabricate(:sitting, clinic: one, seats: 3) }

    before { fill(one) }

    # With people of every kind, who take part for somebody.
    def fill(clinic)
      sitting = clinic.sittings.first
      %w[going waiting interested].each do |answer|
        Fabricate(:attendance, sitting:, user: person, answer:, says_attended: true)
      end
      clinic.roles.create!(user: person, role: "sharer", answer: "accepted")
      clinic.roles.create!(user: person, role: "interpreter", languages: %w[en ar])
      clinic.interests.create!(user: person, created_at: Time.zone.now)
      question = clinic.questions.create!(user: person, words: "How?", created_at: Time.zone.now)
      question.votes.create!(user: person)
    end

    def person
      Fabricate(:learning_member, affiliation: "Kano", for_affiliate: true)
    end

    def queries(path, reader)
      sign_in(reader) if reader
      get path
      track_sql_queries { get path }.size.tap { expect(response.status).to eq(200) }
    end

    { "visitor" => nil, "member" => :amina, "keeper" => :organizer }.each do |kind, name|
      it "for many clinics as for few, for a #{kind}" do
        reader = name && public_send(name)
        few = queries("/peer-learning/clinics.json", reader)
        3.times do
          more = Fabricate(:clinic, host: person, skills: [skill, Fabricate(:learning_skill)])
          2.times do |day|
            Fabricate(:sitting, clinic: more, starts_at: Time.utc(2031, 12, 2 + day))
          end
          fill(more)
        end

        expect(queries("/peer-learning/clinics.json", reader)).to eq(few)
      end

      it "for a clinic with many in it as with few, for a #{kind}" do
        reader = name && public_send(name)
        few = queries("/peer-learning/clinics/#{one.id}.json", reader)
        3.times { fill(one) }

        expect(queries("/peer-learning/clinics/#{one.id}.json", reader)).to eq(few)
      end
    end

    it "for many attendees as for few" do
      few = queries("/peer-learning/sittings/#{sitting.id}/attendees.json", organizer)
      3.times { fill(one) }

      expect(queries("/peer-learning/sittings/#{sitting.id}/attendees.json", organizer)).to eq(few)
    end

    it "for a calendar of many sittings as of few" do
      few = queries("/peer-learning/clinics.ics", amina)
      3.times { Fabricate(:sitting, clinic: Fabricate(:clinic, skills: [skill])) }

      expect(queries("/peer-learning/clinics.ics", amina)).to eq(few)
    end
  end
end
