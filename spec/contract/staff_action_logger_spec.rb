# frozen_string_literal: true

RSpec.describe StaffActionLogger do
  fab!(:admin)

  it "keeps what staff did, with details" do
    described_class.new(admin).log_custom("peer_learning_contract", { rows: 3, format: "csv" })

    expect(UserHistory.last).to have_attributes(
      acting_user_id: admin.id,
      action: UserHistory.actions[:custom_staff],
      custom_type: "peer_learning_contract",
      details: "rows: 3\nformat: csv",
    )
  end

  it "needs somebody who did it" do
    expect { described_class.new(nil) }.to raise_error(Discourse::InvalidParameters)
  end
end
