# frozen_string_literal: true

RSpec.describe PeerLearning::Notices do
  fab!(:user)

  let!(:asked) { described_class.tell(user, "skills_to_confirm", count: 3) }
  let!(:hidden) { described_class.tell(user, "skills_hidden", count: 1) }
  let!(:of_others) { described_class.tell(Fabricate(:user), "skills_hidden", count: 1) }
  let!(:of_another_plugin) do
    Notification.create!(
      user:,
      notification_type: Notification.types[:custom],
      data: { message: "solved" }.to_json,
    )
  end

  it "tells what it is about, and leaves the words to the page" do
    expect(asked.data_hash).to eq(
      "kind" => "peer_learning.skills_to_confirm",
      "message" => "peer_learning.notices.skills_to_confirm",
      "title" => "peer_learning.title",
      "count" => 3,
    )
  end

  it "takes back lines of some kinds, or all of its own" do
    described_class.take_back(user, "skills_to_confirm")
    expect(Notification.all).to contain_exactly(hidden, of_others, of_another_plugin)

    described_class.take_back(user)
    expect(Notification.all).to contain_exactly(of_others, of_another_plugin)
  end
end
