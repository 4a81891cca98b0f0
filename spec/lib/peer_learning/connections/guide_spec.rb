# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::Guide do
  fab!(:skill) { Fabricate(:learning_skill, area: "technical") }
  fab!(:teacher) { Fabricate(:learning_member, offers: { skill => 3 }) }
  fab!(:learner) { Fabricate(:learning_member, wants: { skill => 0 }) }
  fab!(:connection) { Fabricate(:learning_connection, teacher:, learner:, skill:) }

  before { enable_current_plugin }

  def guide(locale: :en)
    described_class.new(connection.reload, locale:).lines
  end

  def sentence(key, locale: :en)
    I18n.t("peer_learning.guide.#{key}", locale:)
  end

  def tag(user, **changes)
    PeerLearning::Skills::SkillTag.where(user:).update_all(changes)
  end

  def add(member)
    connection.members.create!(user: member, answer: "accepted")
    connection.teachings.create!(teacher:, learner: member, skill:)
  end

  it "is said in a language that it is asked for, from hello to what comes next" do
    keys = %w[hello distances.far purposes.open areas.technical half_time close]
    expect(guide).to eq(keys.map { |key| sentence(key) })
    expect(guide(locale: :ar)).to eq(keys.map { |key| sentence(key, locale: :ar) })
  end

  {
    [3, 0] => "far",
    [4, 1] => "far",
    [3, 1] => "apart",
    [2, 1] => "near",
    [1, 2] => "near",
  }.each do |levels, distance|
    it "fits who is at #{levels.first} and who is at #{levels.last}" do
      tag(teacher, level: levels.first)
      tag(learner, level: levels.last)
      expect(guide).to include(sentence("distances.#{distance}"))
    end
  end

  it "goes at the pace of the one who is furthest behind" do
    tag(learner, level: 2)
    add(Fabricate(:learning_member, wants: { skill => 0 }))
    expect(guide).to include(sentence("distances.far"))
  end

  PeerLearning::Skills::SkillTag.purposes.each do |purpose, number|
    it "fits those who learn it to #{purpose}" do
      tag(learner, purpose: number)
      expect(guide).to include(sentence("purposes.#{purpose}"))
    end
  end

  it "leaves open what it is for where they learn it for different things" do
    tag(learner, purpose: 1)
    add(Fabricate(:learning_member, wants: { skill => 0 }))
    expect(guide).to include(sentence("purposes.open"))
  end

  it "minds who interprets, as long as they do" do
    interpreter = connection.members.create!(user: Fabricate(:user), interprets: true)
    expect(guide).to include(sentence("interpreted"))
    interpreter.update!(answer: "declined")
    expect(guide).not_to include(sentence("interpreted"))
  end

  it "tells nothing of a skill or a member that is not shown" do
    tag(learner, purpose: 2, asked_at: 31.days.ago, hidden_at: 1.day.ago)
    expect(guide).to include(sentence("distances.apart"), sentence("purposes.open"))

    tag(learner, hidden_at: nil)
    expect(guide).to include(sentence("purposes.train_others"))
    learner.learning_profile.update!(visibility: "nobody", consented_at: nil)
    expect(guide).to include(sentence("distances.apart"), sentence("purposes.open"))
  end
end
