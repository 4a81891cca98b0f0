# frozen_string_literal: true

RSpec.describe ProblemCheck::PeerLearningClinicsCategory do
  subject(:check) { described_class.new }

  fab!(:category)
  fab!(:sitting)

  before { enable_current_plugin }

  it "says that a sitting waits for a category" do
    expect(check).to have_a_problem.with_priority("low")
  end

  it "has nothing to say where there is one, the forum's or the clinic's own" do
    SiteSetting.peer_learning_clinics_category = category.id
    expect(check).to be_chill_about_it
    SiteSetting.peer_learning_clinics_category = ""
    sitting.clinic.update!(own_category: category)
    expect(check).to be_chill_about_it
  end

  it "has nothing to say where nothing waits" do
    sitting.update!(state: "cancelled")
    expect(check).to be_chill_about_it
    sitting.update!(state: "planned")
    SiteSetting.peer_learning_enabled = false
    expect(check).to be_chill_about_it
  end
end
