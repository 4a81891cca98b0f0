# frozen_string_literal: true

RSpec.describe "The list of topics", type: :request do
  fab!(:member, :learning_member)
  fab!(:topics) { Fabricate.times(3, :topic, user: member) }

  def queries
    track_sql_queries { get "/latest.json" }.size
  end

  it "asks the database nothing more while the plugin is on" do
    sign_in(member)
    2.times { get "/latest.json" }
    without = queries

    enable_current_plugin
    get "/latest.json"

    expect(queries).to eq(without)
  end
end
