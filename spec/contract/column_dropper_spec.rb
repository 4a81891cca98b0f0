# frozen_string_literal: true

RSpec.describe Migration::ColumnDropper do
  it "drops columns, and does not mind those that are gone" do
    DB.exec("CREATE TABLE peer_learning_contract (kept int, dropped int)")
    2.times { described_class.execute_drop(:peer_learning_contract, %i[dropped]) }
    columns = DB.query_single(<<~SQL)
      SELECT column_name FROM information_schema.columns WHERE table_name = 'peer_learning_contract'
    SQL

    expect(columns).to eq(["kept"])
  end
end
