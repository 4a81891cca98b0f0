# frozen_string_literal: true

# Tells of a request those who could answer it: a few, then a few more, and at last who looks after requests.
# Done when nothing is due, it does nothing.
class PeerLearning::Help::Request::Route
  include Service::Base
  include PeerLearning::Help::HoldsRequest

  params do
    attribute :request_id, :integer
    validates :request_id, presence: true
  end

  transaction do
    model :request, :lock_request
    policy :due
    step :take_turns
    step :let_lapse
    step :tell_again
    step :climb
    step :look_in_time
  end

  step :announce

  private

  def lock_request(params:)
    hold_for_many(params.request_id)
  end

  # Asked anew once it is held: another may have done it.
  def due(request:, now:)
    request.open? && PeerLearning::Help::Request.to_look_at(now).exists?(request.id)
  end

  # Of two requests that come at once not both take somebody's last place.
  def take_turns
    DB.exec("SELECT pg_advisory_xact_lock(hashtext('peer_learning_help'))")
  end

  def let_lapse(request:, now:)
    request
      .calls
      .select { |call| call.told? && call.due_at <= now }
      .each { _1.update!(state: "lapsed") }
  end

  # Those who said later, if they may be told of one more by now.
  def tell_again(request:, now:)
    due = request.calls.select { |call| call.later? && call.due_at <= now }
    left = PeerLearning::Help::Allowance.left(due.map(&:user_id), now:)
    due.each do |call|
      next call.update!(state: "lapsed") if !left.fetch(call.user_id, 0).positive?
      call.tell_again(now:)
      tell(request, call)
    end
  end

  def climb(request:, now:)
    return if !request.climbs_at || request.climbs_at > now
    context[:reached] = go_further(request, now)
    request.update!(looked_at: now, climbs_at: (now + request.wait if request.next_reach))
  end

  # Where somebody wrote meanwhile, that is waited for once.
  def go_further(request, now)
    return if request.looked_at && request.answered_since?(request.looked_at)
    while (reach = request.next_reach)
      request.reach = reach
      return reach if reach == "working_group" || somebody?(request, now)
    end
  end

  def somebody?(request, now)
    return call(request, now) if !request.reached_ambassadors?
    # What waits for them is asked of the database.
    request.save!
    PeerLearning::Help::Unanswered.ambassadors_for(request, now:).any?
  end

  # Whether there was somebody to be told.
  def call(request, now)
    before = request.calls.count(&:told_at)
    PeerLearning::Help::Sharers
      .at(request.reach, request, tree:, now:)
      .best(PeerLearning::Help::Request::A_FEW)
      .each do |sharer|
        why = { skill_id: sharer.skill_id, language: request.language, before: }
        tell(request, request.calls.create!(user: sharer.user, told_at: now, why:))
      end
      .any?
  end

  def tell(request, call)
    locale = call.user.effective_locale
    skill = PeerLearning::Skills::Skill.active.find_by(id: call.why["skill_id"])&.name(locale)
    request.tell(
      call.user,
      "help_wanted",
      skill:,
      **call.why.symbolize_keys.slice(:language, :before),
    )
  end

  def look_in_time(request:)
    request.look_in_time
  end

  def announce(request:)
    case context[:reached]
    when "ambassadors"
      Jobs.enqueue(Jobs::PeerLearningTellAmbassadorsOfHelp, request_id: request.id)
    when "working_group"
      Jobs.enqueue(Jobs::PeerLearningTellOfHelp)
    end
  end

  def tree
    @tree ||= PeerLearning::Skills::Tree.load_bare
  end
end
