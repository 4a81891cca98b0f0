# frozen_string_literal: true

RSpec.describe ProblemCheck::PeerLearningLearningSpaces do
  subject(:check) { described_class.new }

  fab!(:space) do
    PeerLearning::Clinics::LearningSpace.create!(address: "https://one.example/?a=1&b=2")
  end

  before { enable_current_plugin }

  it "says which cannot be read, and why" do
    space.update!(failure: "too_large")

    expect(check).to have_a_problem.with_priority("low")
    expect(check.call.map(&:message)).to contain_exactly(
      include("https://one.example/?a=1&amp;b=2 (larger than 2 MB)"),
    )
  end

  it "has nothing to say while all can be" do
    expect(check).to be_chill_about_it
  end
end
