# frozen_string_literal: true

RSpec.describe "peer_learning:import" do
  fab!(:user) { Fabricate(:user, username: "amina") }

  let(:file) do
    Tempfile
      .new(%w[directory .csv])
      .tap do |file|
        file.write("username,country\namina,NG\nnobody_here,NG\n")
        file.close
      end
  end

  def import(file)
    capture_stdout { invoke_rake_task("peer_learning:import", file) }
  end

  around do |example|
    before = ENV["APPLY"]
    example.run
  ensure
    ENV["APPLY"] = before
  end

  it "reports row by row, and changes nothing" do
    ENV.delete("APPLY")

    expect(import(file.path)).to eq(<<~TEXT)
      line 2\tamina\tcreated
      line 3\tnobody_here\trefused\tusername: no member of this forum is called that.
      created 1, updated 0, unchanged 0, refused 1
      Nothing was changed: this was a dry run.
    TEXT
    expect(PeerLearning::Skills::Profile.find_by(user:)).to eq(nil)
  end

  it "changes it with APPLY=1" do
    ENV["APPLY"] = "1"

    expect(import(file.path)).not_to include("dry run")
    expect(PeerLearning::Skills::Profile.find_by(user:).region).to eq("NG")
  end
end
