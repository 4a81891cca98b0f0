# frozen_string_literal: true

RSpec.describe ProblemCheck::PeerLearningCalendar do
  subject(:check) { described_class.new }

  fab!(:sitting)

  before { enable_current_plugin }

  def calendar(state)
    allow(PeerLearning::EventsPlugin).to receive(:state).and_return(state)
  end

  it "says that the calendar is missing, or off" do
    calendar("missing")
    expect(check).to have_a_problem.with_priority("low")
    calendar("off")
    expect(check).to have_a_problem.with_priority("low")
  end

  it "has nothing to say where it is on, or nothing is to come" do
    calendar("ok")
    expect(check).to be_chill_about_it
    calendar("missing")
    sitting.update!(state: "cancelled")
    expect(check).to be_chill_about_it
  end
end
