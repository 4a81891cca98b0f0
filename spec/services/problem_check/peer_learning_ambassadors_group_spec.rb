# frozen_string_literal: true

RSpec.describe ProblemCheck::PeerLearningAmbassadorsGroup do
  subject(:check) { described_class.new }

  fab!(:term, :ambassador_term)

  before { enable_current_plugin }

  it "says that those who serve are in no group" do
    expect(check).to have_a_problem.with_priority("low")
  end

  it "has nothing to say where one is named, or nobody serves" do
    SiteSetting.peer_learning_ambassadors_group = Fabricate(:group).name
    expect(check).to be_chill_about_it
    SiteSetting.peer_learning_ambassadors_group = ""
    term.update!(state: "ended")
    expect(check).to be_chill_about_it
  end
end
