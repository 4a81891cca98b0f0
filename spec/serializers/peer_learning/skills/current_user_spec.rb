# frozen_string_literal: true

RSpec.describe CurrentUserSerializer do
  fab!(:member, :user)
  fab!(:moderator)

  before { enable_current_plugin }

  def json(user)
    described_class.new(user, scope: user.guardian, root: false).as_json
  end

  it "tells the working group that the catalogue is in their hands" do
    expect(json(moderator)).to include(can_review_learning_skills: true)
    expect(json(member)).not_to have_key(:can_review_learning_skills)
  end
end
