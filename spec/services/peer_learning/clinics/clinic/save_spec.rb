# frozen_string_literal: true

RSpec.describe PeerLearning::Clinics::Clinic::Save do
  fab!(:organizer, :admin)
  fab!(:member, :user)
  fab!(:skill, :learning_skill)
  fab!(:other_skill, :learning_skill)
  fab!(:category)

  let(:now) { Time.utc(2031, 11, 20, 12) }

  def save(by: organizer, **params)
    described_class.call(params:, guardian: by.guardian, now:)
  end

  def begin_clinic(**params)
    save(title: "Making maps", language: "en", skill_ids: [skill.id], **params)
  end

  it "begins a draft, which its author hosts" do
    result = begin_clinic(title: "  Making \n maps ", seats: 20, occasion: "reports", level: 1)

    expect(result).to run_successfully
    expect(result[:clinic]).to have_attributes(
      state: "draft",
      title: "Making maps",
      seats: 20,
      occasion: "reports",
      level: 1,
      minutes: 90,
      skills: [skill],
    )
    expect(result[:clinic].hosted_by?(organizer)).to eq(true)
  end

  it "says all that is wrong, and keeps nothing" do
    result =
      save(
        title: " ",
        language: "tlh9",
        region: "NG",
        skill_ids: [],
        minutes: 7,
        seats: 1,
        video_url: "http://a",
      )

    expect(result).to fail_a_contract
    expect(result["result.contract.default"].errors.map(&:attribute)).to match_array(
      %i[title language region skill_ids minutes seats video_url],
    )
    expect(PeerLearning::Clinics::Clinic.count).to eq(0)
  end

  it "needs a title, a language and a skill of a new one" do
    result = save

    expect(result["result.contract.default"].errors.map(&:attribute)).to match_array(
      %i[title language skill_ids],
    )
  end

  it "is for the working group, and of one that is there for its hosts too" do
    expect(save(by: member, title: "Mine", language: "en", skill_ids: [skill.id])).to(
      fail_a_policy(:can_begin),
    )
    clinic = Fabricate(:clinic)
    expect(save(by: member, clinic_id: clinic.id, title: "Mine")).to(
      fail_a_policy(:can_manage_clinic),
    )
    clinic.roles.create!(user: member, role: "host", answer: "accepted")
    expect(save(by: member, clinic_id: clinic.id, title: "Mine")).to run_successfully
  end

  it "changes what is given, and leaves the rest" do
    clinic = begin_clinic(description: "Bring one", seats: 20)[:clinic]
    save(clinic_id: clinic.id, seats: nil, skill_ids: [other_skill.id, skill.id])

    expect(clinic.reload).to have_attributes(
      title: "Making maps",
      description: "Bring one",
      seats: nil,
    )
    expect(clinic.skills).to contain_exactly(other_skill, skill)
  end

  it "follows a skill that was merged, and refuses one that is gone" do
    into = Fabricate(:learning_skill)
    skill.update!(status: "retired", merged_into: into)
    expect(begin_clinic[:clinic].skills).to eq([into])

    into.update!(status: "retired")
    expect(begin_clinic).to fail_a_policy(:skills_known)
  end

  it "gives more seats to who waits" do
    sitting = Fabricate(:sitting, seats: 2)
    sitting.clinic.update!(seats: 2)
    %w[going going waiting].each { |answer| Fabricate(:attendance, sitting:, answer:) }
    save(clinic_id: sitting.clinic_id, seats: 3)

    expect(sitting.attendances.map(&:answer)).to eq(%w[going going going])
    expect(sitting.reload.seats).to eq(3)
  end

  it "takes nobody's seat where there are fewer now" do
    sitting = Fabricate(:sitting, seats: 3)
    3.times { Fabricate(:attendance, sitting:) }
    save(clinic_id: sitting.clinic_id, seats: 2)

    expect(sitting.attendances.map(&:answer)).to eq(%w[going going going])
  end

  it "puts topics only where the member may begin some" do
    host = Fabricate(:user, refresh_auto_groups: true)
    clinic = Fabricate(:clinic, host:)
    category.set_permissions(admins: :full)
    category.save!

    expect(save(by: host, clinic_id: clinic.id, category_id: category.id)).to(
      fail_a_policy(:category_open),
    )
    expect(save(clinic_id: clinic.id, category_id: category.id)).to run_successfully
    expect(save(clinic_id: clinic.id, category_id: 0)).to fail_a_policy(:category_open)
  end

  it "begins none where the member may not begin topics either" do
    expect(begin_clinic(category_id: 0)).to fail_a_policy(:category_open)
    expect(begin_clinic(category_id: category.id)).to run_successfully
  end

  it "changes nothing of one that was called off" do
    clinic = Fabricate(:clinic, state: "cancelled")

    expect(save(clinic_id: clinic.id, title: "Again")).to fail_a_policy(:not_cancelled)
  end
end
