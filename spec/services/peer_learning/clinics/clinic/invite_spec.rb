# frozen_string_literal: true

RSpec.describe PeerLearning::Clinics::Clinic::Invite do
  fab!(:skill) { Fabricate(:learning_skill, names: { "en" => "Making maps" }) }
  fab!(:clinic) { Fabricate(:clinic, skills: [skill], level: 1) }
  fab!(:sitting) { Fabricate(:sitting, clinic:) }

  let(:now) { Time.utc(2031, 11, 20, 12) }

  def wanting(level: 0, **more)
    Fabricate(:learning_member, wants: { skill => level }, **more)
  end

  def invite(at: now, of: clinic)
    described_class.call(params: { clinic_id: of.id }, now: at)
  end

  def invited
    PeerLearning::Clinics::Invitation.order(:user_id).pluck(:user_id)
  end

  it "tells those who want to learn it, once, and says why" do
    member = wanting
    expect(invite).to run_successfully
    expect(invite).to fail_to_find_a_model(:wants)

    expect(member.notifications.sole.data_hash).to include(
      kind: "peer_learning.clinic_invites",
      clinic: clinic.title,
      skill: "Making maps",
    )
  end

  it "tells nobody whom it would not help, or who does not wish it" do
    wanting(level: 3)
    wanting(languages: { "fr" => 5 })
    wanting(visibility: "nobody")
    wanting(paused_until: Date.new(2031, 12, 24))
    wanting.learning_profile.update!(nudges: false)
    clinic.interests.create!(user: wanting, created_at: now)
    Fabricate(:attendance, sitting:, user: wanting, answer: "not_going")
    IgnoredUser.create!(
      user: wanting,
      ignored_user: clinic.roles.sole.user,
      expiring_at: 1.year.from_now,
    )
    Fabricate(:learning_member, offers: { skill => 3 })
    invite

    expect(invited).to be_empty
  end

  it "tells those who understand an interpreter" do
    member = wanting(languages: { "ar" => 5 })
    clinic.roles.create!(
      user: Fabricate(:user),
      role: "interpreter",
      answer: "accepted",
      languages: %w[en ar],
    )
    invite

    expect(invited).to eq([member.id])
  end

  it "tells of one clinic a week" do
    member = wanting
    other = Fabricate(:clinic, skills: [skill])
    Fabricate(:sitting, clinic: other)
    invite
    invite(of: other)
    expect(member.notifications.count).to eq(1)
    invite(of: other, at: now + 8.days)
    expect(member.notifications.count).to eq(2)
  end

  it "tells nobody of drafts, nor of what begins at once, nor whoever may not see it" do
    wanting
    expect(invite(at: sitting.starts_at - 1.hour)).to fail_a_policy(:still_to_come)
    clinic.update!(state: "draft")
    expect(invite).to fail_to_find_a_model(:clinic)
    clinic.update!(
      state: "published",
      own_category: Fabricate(:private_category, group: Fabricate(:group)),
    )
    expect(invite).to fail_to_find_a_model(:wants)
  end
end
