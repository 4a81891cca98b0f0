# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Directory::Import do
  fab!(:admin)

  let(:now) { Time.utc(2026, 11, 22, 10) }

  it { is_expected.to validate_presence_of(:filename) }
  it { is_expected.to validate_inclusion_of(:bytes).in_range(1..described_class::MAX_BYTES) }

  it "is whole when all parts are there" do
    import = described_class.create!(user: admin, filename: "a.csv", bytes: 4, worked_at: now)
    expect(import).not_to be_whole

    import.parts.create!(position: 0, content: "ab")
    expect(import).not_to be_whole
    import.parts.create!(position: 2, content: "cd")
    expect(import).not_to be_whole
    import.parts.last.update!(position: 1)
    expect(import).to be_whole
  end

  it "forgets the file when it is done with, and the report when it is old" do
    import = import_directory("username\namina\n", by: admin, at: now)
    expect(import.parts).to be_empty
    expect(import.rows).to be_present

    expect(described_class.expired(now + 6.days)).to be_empty
    expect(described_class.expired(now + 8.days)).to eq([import])

    import.destroy!
    expect(PeerLearning::Skills::Directory::ImportRow.count).to eq(0)
  end

  it "keeps the file until what was checked is applied" do
    expect(check_directory("username\namina\n", by: admin).parts).to be_present
  end

  it "is stalled when nothing was done for a while" do
    import = receive_directory("username\namina\n", by: admin)
    import.start(:checking, now:)

    expect(described_class.stalled(now + 1.minute)).to be_empty
    expect(described_class.stalled(now + 3.minutes)).to eq([import])
    import.finish(:checked, now:)
    expect(described_class.stalled(now + 3.minutes)).to be_empty
  end

  it "goes with the account of who brought it" do
    check_directory("username\namina\n", by: admin)

    admin.destroy!

    expect(described_class.count).to eq(0)
    expect(PeerLearning::Skills::Directory::ImportPart.count).to eq(0)
    expect(PeerLearning::Skills::Directory::ImportRow.count).to eq(0)
  end

  it "shows first what has to be looked at" do
    %w[amina bela].each { |username| Fabricate(:user, username:) }
    csv = "username,skills_to_share\namina,\nbela,juggling\nciro,\ndoro,\n"
    import = check_directory(csv, by: admin)

    expect(import.rows.worth_reading_first.map(&:username)).to eq(%w[ciro doro bela amina])
  end
end
