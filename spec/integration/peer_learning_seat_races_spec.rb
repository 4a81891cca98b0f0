# frozen_string_literal: true

# However many press at once: no seat is given twice, nobody is lost, and who came first sits or stands first.
RSpec.describe "Pressing for a seat at once" do
  # Connections see only what is committed.
  self.use_transactional_tests = false

  let(:many) { 200 }
  let!(:users) { Array.new(many) { |index| Fabricate(:user, username: "presser#{index}") } }
  let!(:sitting) { Fabricate(:sitting, seats: 20) }
  let(:now) { Time.utc(2031, 11, 20, 12) }
  let(:guardians) { users.map(&:guardian) }

  before { enable_current_plugin }

  after do
    host = sitting.clinic.roles.sole.user
    skill = sitting.clinic.skills.sole
    sitting.clinic.destroy!
    Notification.where(user: users).delete_all
    [*users, host, skill].each(&:destroy!)
    SiteSetting.peer_learning_enabled = false
  end

  def press(guardian, answer)
    PeerLearning::Clinics::Attendance::Answer.call(
      params: {
        sitting_id: sitting.id,
        answer:,
      },
      guardian:,
      now:,
    )
  end

  # Whatever the two that run at once take next.
  def all_at_once(blocks)
    waiting = Queue.new
    blocks.each { |block| waiting << block }
    twice_at_once do
      loop { waiting.pop(true).call }
    rescue ThreadError
      nil
    end
  end

  def ids_with(answer)
    sitting.attendances.where(answer:).order(:asked_at, :id).pluck(:user_id)
  end

  it "gives twenty seats to two hundred, in order, and loses nobody" do
    all_at_once(guardians.map { |guardian| -> { press(guardian, "going") } })

    in_order = sitting.attendances.order(:id).pluck(:user_id)
    expect(in_order).to match_array(users.map(&:id))
    expect(ids_with("going")).to eq(in_order.first(20))
    expect(ids_with("waiting")).to eq(in_order.drop(20))
  end

  context "when others give theirs back" do
    let(:many) { 80 }

    it "gives each seat that comes free once" do
      guardians.first(60).each { |guardian| press(guardian, "going") }
      leaving = guardians.first(20).map { |guardian| -> { press(guardian, "not_going") } }
      coming = guardians.last(20).map { |guardian| -> { press(guardian, "going") } }
      all_at_once(leaving.zip(coming).flatten)

      expect(ids_with("going")).to match_array(users[20...40].map(&:id))
      expect(ids_with("waiting").first(20)).to eq(users[40...60].map(&:id))
      expect(ids_with("waiting").drop(20)).to match_array(users.last(20).map(&:id))
      told = Notification.where("data LIKE '%peer_learning.seat_given%'").pluck(:user_id)
      expect(told).to match_array(users[20...40].map(&:id))
    end
  end
end
