# frozen_string_literal: true

# Who presses at once, and jobs that run at once: nobody is told twice or too often, and one has it.
RSpec.describe "Requests for help at once" do
  # Connections see only what is committed.
  self.use_transactional_tests = false

  let(:now) { Time.utc(2031, 11, 20, 12) }
  let!(:skill) { Fabricate(:learning_skill) }
  let!(:category) { Fabricate(:help_category) }
  let!(:askers) { Array.new(2) { |index| Fabricate(:user, username: "asker#{index}") } }
  let!(:sharers) do
    Array.new(2) do |index|
      Fabricate(:learning_member, username: "sharer#{index}", offers: { skill => 3 })
    end
  end
  let!(:requests) do
    askers.map { |asker| Fabricate(:help_request, asker:, skills: [skill], category:) }
  end

  before { enable_current_plugin }

  after do
    people = [*askers, *sharers]
    PeerLearning::Help::Request.find_each(&:destroy!)
    Notification.where(user: people).delete_all
    Topic.where(category:).each(&:destroy!)
    [*people, category, category.user, skill].each(&:destroy!)
    SiteSetting.peer_learning_enabled = false
  end

  # The two that run at once take one each.
  def at_once(*blocks)
    waiting = Queue.new
    blocks.each { |block| waiting << block }
    twice_at_once { waiting.pop.call }
  end

  def route(request)
    PeerLearning::Help::Request::Route.call(params: { request_id: request.id }, now:)
  end

  def take(request, by:)
    PeerLearning::Help::Request::Take.call(
      params: {
        request_id: request.id,
      },
      guardian: by.guardian,
      now:,
    )
  end

  def calls
    PeerLearning::Help::Call.all
  end

  it "are taken by one of two" do
    results = at_once(*sharers.map { |sharer| -> { take(requests[0], by: sharer) } })

    expect(results.map(&:success?)).to contain_exactly(true, false)
    taker = requests[0].reload.taker
    expect(calls.where(state: "took").map(&:user)).to eq([taker])
    expect(Notification.where(user: askers[0]).count).to eq(1)
  end

  it "are told once by two jobs" do
    at_once(-> { route(requests[0]) }, -> { route(requests[0]) })

    expect(calls.pluck(:user_id)).to match_array(sharers.map(&:id))
    expect(Notification.where(user: sharers).count).to eq(2)
  end

  it "are not both told to who wants to hear of one a week" do
    sharers.each { |sharer| sharer.learning_profile.update!(help_per_week: 1) }
    at_once(*requests.map { |request| -> { route(request) } })

    expect(calls.group(:user_id).count.values).to eq([1, 1])
  end

  it "begin anew once, by two jobs that hear of the same sharer" do
    requests.each { |request| request.update!(reach: 5, climbs_at: nil, next_look_at: nil) }
    sharers[1].learning_profile.update!(visibility: "nobody", consented_at: nil)
    job = Jobs::PeerLearningAskNewSharers
    at_once(*Array.new(2) { -> { job.new.execute({ user_ids: [sharers[0].id] }) } })
    routings = Jobs::PeerLearningRouteHelp.jobs.flat_map { |enqueued| enqueued["args"] }
    expect(routings.pluck("request_id")).to match_array(requests.map(&:id))
    at_once(*requests.map { |request| -> { route(request) } })

    expect(calls.pluck(:user_id)).to eq([sharers[0].id] * 2)
    expect(Notification.where(user: sharers[0]).count).to eq(2)
  end

  it "are one line of an ambassador's, as two reach them" do
    term = Fabricate(:ambassador_term, user: sharers[0])
    requests.each { |request| request.update!(reach: "ambassadors") }
    tell = PeerLearning::Help::TellAmbassadors
    at_once(*requests.map { |one| -> { tell.call(params: { request_id: one.id }, now:) } })

    expect(Notification.where(user: sharers[0]).sole.data_hash[:count]).to eq(2)
  ensure
    term&.destroy!
  end

  it "are freed or taken, while one gives up and another takes" do
    take(requests[0], by: sharers[0])
    give_up =
      lambda do
        PeerLearning::Help::Request::GiveUp.call(
          params: {
            request_id: requests[0].id,
          },
          guardian: sharers[0].guardian,
          now:,
        )
      end
    at_once(give_up, -> { take(requests[0], by: sharers[1]) })

    request = requests[0].reload
    expect(request.taker).to eq(request.taken? ? sharers[1] : nil)
    expect(calls.find_by(user: sharers[0]).state).to eq("gave_up")
  end

  it "are marked once, by two who press at once" do
    topic = Fabricate(:topic, category:, user: askers[0])
    mark =
      lambda do
        PeerLearning::Help::Request::Mark.call(
          params: {
            topic_id: topic.id,
            skill_ids: [skill.id],
          },
          guardian: askers[0].guardian,
          now:,
        )
      end
    results = at_once(mark, mark)

    expect(results.map(&:success?)).to eq([true, true])
    expect(PeerLearning::Help::Request.where(topic:).count).to eq(1)
  end
end
