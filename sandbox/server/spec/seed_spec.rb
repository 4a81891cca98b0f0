# frozen_string_literal: true

require_relative "../../seed/forum"
require_relative "../../seed/members"

RSpec.describe Seed do
  let(:contents) { YAML.load_file(File.join(Sandbox::ROOT, "sandbox/seed/forum.yml")) }

  it "plants the whole community, twice the same" do
    report = nil
    2.times do
      Seed::Forum.new(contents).prepare
      report = capture_stdout { Seed::Members.new(contents).join }
      Seed::Forum.new(contents).fill
    end

    expect(Sandbox::Cast.users.size).to eq(Sandbox::Cast.roles.size)
    expect(User.human_users.count).to eq(143)
    expect(Topic.count).to eq(contents["topics"].size)
    # Being named again confirms the one who did not answer.
    expect(report).to match(/^created 0, updated 1, unchanged \d+, refused 0$/)
  end
end
