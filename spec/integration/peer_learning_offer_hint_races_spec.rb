# frozen_string_literal: true

RSpec.describe "What others learned, told by two runs at once" do
  # Two connections see only what is committed.
  self.use_transactional_tests = false

  let!(:amina) { Fabricate(:user) }
  let!(:people) { Fabricate.times(3, :user) }
  let!(:skills) { Fabricate.times(2, :learning_skill) }

  before do
    enable_current_plugin
    people.product(skills) do |learner, skill|
      connection = Fabricate(:learning_connection, learner:, teacher: amina, skill:, state: "met")
      about = { giver: learner, receiver: amina, skill:, created_at: Time.zone.now }
      connection.thanks.create!(**about)
    end
  end

  after do
    PeerLearning::Connections::Connection.where(asker: people).destroy_all
    PeerLearning::Skills::OfferHint.where(user: amina).delete_all
    Notification.where(user: amina).delete_all
    [amina, *people, *skills].each(&:destroy!)
    SiteSetting.peer_learning_enabled = false
  end

  # Neither sees what the other tells, and to each another skill comes first.
  def look_in_two_orders
    orders = Queue.new
    %w[ASC DESC].each { |order| orders << order }
    allow(PeerLearning::Skills::Learned).to receive(:due).and_wrap_original do |due, **at|
      due.call(**at).sub(/skill_id\s*\z/, "skill_id #{orders.pop}")
    end
  end

  it "is told once, of one skill" do
    look_in_two_orders
    twice_at_once { PeerLearning::Skills::OfferHint::Tell.call(now: Time.zone.now) }

    expect(Notification.where(user: amina).count).to eq(1)
    expect(PeerLearning::Skills::OfferHint.where(user: amina).count).to eq(1)
  end
end
