# frozen_string_literal: true

RSpec.describe PeerLearning::Peers::FirstShowing do
  fab!(:skill) { Fabricate(:learning_skill, slug: "querying") }
  # One who is a little better than all others, as there is one everywhere.
  fab!(:star) { Fabricate(:learning_member, offers: { skill => 2 }, languages: { "en" => 5 }) }
  fab!(:others) do
    Array.new(4) { Fabricate(:learning_member, offers: { skill => 2 }, languages: { "en" => 4 }) }
  end
  fab!(:seekers) do
    Array.new(20) { Fabricate(:learning_member, wants: { skill => 0 }, languages: { "en" => 5 }) }
  end

  let(:month) { Time.utc(2026, 11, 1, 12) }

  def suggest(seeker, now:)
    PeerLearning::Peers::Suggest.call(params: {}, guardian: seeker.guardian, now:)[
      :suggestions
    ].peers.map(&:user)
  end

  # How much of all first places the one has who has most, and how unequal they are: 0 all the same, towards 1 one has
  # all of them.
  def inequality(firsts)
    counts = [star, *others].map { |sharer| firsts.count(sharer) }.sort
    ranks =
      counts.each_with_index.sum { |count, index| (2 * (index + 1) - counts.size - 1) * count }
    { most: counts.last.fdiv(firsts.size), gini: ranks.fdiv(counts.size * firsts.size) }
  end

  it "gives all who share a turn at being first, over a month" do
    before =
      seekers.map do |seeker|
        tree = PeerLearning::Skills::Tree.load
        search = PeerLearning::Peers::Search.new(guardian: seeker.guardian, tree:, now: month)
        search.suggest(want: nil, limit: 5).peers.first.user
      end
    after =
      seekers.each_with_index.map { |seeker, day| suggest(seeker, now: month + day.days).first }

    expect(inequality(before)).to eq(most: 1.0, gini: 0.8)
    expect(inequality(after)).to match(most: be <= 0.3, gini: be < 0.15)
  end

  it "shows the same to who looks again" do
    first = suggest(seekers.first, now: month)

    3.times { expect(suggest(seekers.first, now: month + 1.day)).to eq(first) }
    expect(described_class.where(seeker_id: seekers.first.id).count).to eq(1)
  end

  it "counts for four weeks, and is then forgotten" do
    enable_current_plugin
    freeze_time(month)
    suggest(seekers.first, now: month)
    expect(suggest(seekers.second, now: month + 27.days).first).not_to eq(star)

    described_class.where(seeker_id: seekers.second.id).delete_all
    expect(suggest(seekers.second, now: month + 28.days).first).to eq(star)

    described_class.where(seeker_id: seekers.second.id).delete_all
    freeze_time(month + 28.days)
    Jobs::PeerLearningForgetShowings.new.execute({})
    expect(described_class.count).to eq(0)
  end
end
