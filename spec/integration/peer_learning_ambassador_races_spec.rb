# frozen_string_literal: true

# Whoever presses at once: one application, one confirmation, one who looks after it.
RSpec.describe "Pressing at once for what ambassadors do" do
  # Connections see only what is committed.
  self.use_transactional_tests = false

  let(:now) { Time.utc(2031, 12, 1, 12) }
  let!(:users) { Array.new(2) { Fabricate(:user, trust_level: 3, refresh_auto_groups: true) } }
  let(:terms) { PeerLearning::Ambassadors::Term.where(user: users) }

  before { enable_current_plugin }

  after do
    waiting = User.find_by(username: "waits_at_once")
    [*users, *waiting].each do |user|
      PeerLearning::Ambassadors::Records.forget(user, now:)
      Notification.where(user:).delete_all
      user.destroy!
    end
    SiteSetting.peer_learning_enabled = false
  end

  def call(verb, user, **params)
    verb.call(params:, guardian: Guardian.new(User.find(user.id)), now:)
  end

  it "makes one application of two presses" do
    twice_at_once do
      call(
        PeerLearning::Ambassadors::Term::Save,
        users.first,
        languages: ["en"],
        words: "I know many",
      )
    end

    expect(terms.sole.trace.map(&:change)).to eq(["applied"])
  end

  it "gives what waits to one of two who take it" do
    waiting = Fabricate(:learning_member, username: "waits_at_once")
    waiting.learning_profile.update_columns(created_at: now - 5.days)
    users.each { |user| Fabricate(:ambassador_term, user:) }
    pressing = users.each
    takers = Array.new(2) { pressing.next }
    results =
      twice_at_once do
        call(
          PeerLearning::Ambassadors::Item::Take,
          takers.pop,
          source: "newcomers",
          source_id: waiting.id,
        )
      end

    expect(results.map(&:success?)).to contain_exactly(true, false)
    item = PeerLearning::Ambassadors::Item.find_by(source_id: waiting.id)
    expect(item.deeds.map(&:deed)).to eq(["taken"])
    expect(users).to include(item.taker)
  end

  it "either hands over or steps down, whichever came first" do
    terms_of = users.map { |user| Fabricate(:ambassador_term, user:) }
    terms_of.first.update!(successor: users.last)
    verbs = [
      -> do
        call(PeerLearning::Ambassadors::Term::TakeOver, users.last, term_id: terms_of.first.id)
      end,
      -> { call(PeerLearning::Ambassadors::Term::StepDown, users.first) },
    ]
    results = twice_at_once { verbs.pop.call }

    expect(results.map(&:success?)).to contain_exactly(true, false)
    expect(terms_of.first.trace.count).to eq(1)
  end
end
