# frozen_string_literal: true

RSpec.describe PeerLearning::Help::RequestsController do
  fab!(:skill) { Fabricate(:learning_skill, slug: "pywikibot", names: { "en" => "Pywikibot" }) }
  fab!(:asker) { Fabricate(:user, username: "asker") }
  fab!(:helper) do
    Fabricate(
      :learning_member,
      username: "helper",
      offers: {
        skill => 3,
      },
      languages: {
        "en" => 5,
      },
    )
  end
  fab!(:other, :user)
  fab!(:group)
  fab!(:keeper) { Fabricate(:user).tap { |user| group.add(user) } }
  fab!(:moderator)

  let(:category) { Fabricate(:help_category) }
  let(:request) { Fabricate(:help_request, asker:, skills: [skill], category:) }
  let(:now) { Time.utc(2031, 11, 20, 15) }

  before do
    enable_current_plugin
    freeze_time now
    SiteSetting.peer_learning_working_group_groups = group.id.to_s
  end

  def json
    response.parsed_body
  end

  def press(verb, path, by:, **params)
    sign_in(by)
    public_send(verb, "/peer-learning/help/#{path}.json", params:, as: :json)
    request.reload
  end

  def take(by: helper)
    press(:put, "#{request.id}/taken", by:)
  end

  def call_to(user, **about)
    request.calls.create!(
      user:,
      told_at: now - 1.hour,
      why: {
        skill_id: skill.id,
        language: "en",
        before: 2,
      },
      **about,
    )
  end

  def notices(user)
    Notification.where(user:).map { |notice| notice.data_hash[:kind].split(".").last }
  end

  def sentence
    json["errors"].sole
  end

  describe "taking it" do
    it "is told who asked, and spares everybody else" do
      call_to(other)
      PeerLearning::Notices.tell(other, "help_wanted", topic_id: request.topic_id)
      2.times { take }

      expect(response.status).to eq(200)
      expect(json["help"]["request"]).to include("state" => "taken")
      expect(json["help"]["request"]["taker"]).to include("username" => "helper")
      expect(request).to have_attributes(taker: helper, next_look_at: now + 3.days)
      expect(notices(asker)).to eq(["help_taken"])
      expect(notices(other)).to eq([])
      expect(request.calls.find_by(user: helper)).to have_attributes(state: "took", told_at: nil)
    end

    it "comes too late where another did, or it ended" do
      take
      take(by: other)
      expect([response.status, sentence]).to eq([409, I18n.t("peer_learning.help.too_late.taken")])

      request.update!(state: "solved")
      take(by: other)
      expect(sentence).to eq(I18n.t("peer_learning.help.too_late.solved"))
    end

    it "is not for who asked, nor for who is silenced" do
      take(by: asker)
      expect(response.status).to eq(403)

      helper.update!(silenced_till: 1.year.from_now)
      take
      expect(response.status).to eq(403)
      expect(request).to be_open
    end

    it "is not for visitors" do
      put "/peer-learning/help/#{request.id}/taken.json"
      expect(response.status).to eq(403)
      expect(request.reload).to be_open
    end

    it "is not where the topic may not be seen, or not be written in" do
      category.set_permissions(group => :full, :everyone => :readonly)
      category.save!
      take
      expect(response.status).to eq(403)

      category.set_permissions(group => :full)
      category.save!
      take
      expect(response.status).to eq(404)
    end

    it "is not where the topic is gone, or asks for no help any more" do
      request.topic.update!(category: Fabricate(:category))
      take
      expect(response.status).to eq(404)

      request.topic.update!(category:, deleted_at: now)
      take
      expect(response.status).to eq(404)
    end
  end

  describe "giving it up" do
    it "asks others, and says so to who asked" do
      take
      2.times { press(:delete, "#{request.id}/taken", by: helper) }

      expect(response.status).to eq(200)
      expect(request).to have_attributes(state: "open", taker: nil, next_look_at: now)
      expect(request.calls.sole.state).to eq("gave_up")
      expect(notices(asker)).to eq(%w[help_taken help_freed])
    end

    it "is nothing for who has not taken it" do
      take
      press(:delete, "#{request.id}/taken", by: other)

      expect(response.status).to eq(403)
      expect(request.taker).to eq(helper)
    end
  end

  describe "passing" do
    it "asks others at once where everybody else let it be" do
      request.update!(climbs_at: now + 20.hours, next_look_at: now + 20.hours)
      call_to(helper)
      call_to(other)
      press(:put, "#{request.id}/passed", by: helper)
      expect(request.next_look_at).to eq_time(now + 20.hours)

      press(:put, "#{request.id}/passed", by: other)
      expect(request.next_look_at).to eq_time(now)
      expect(request.calls.map(&:state)).to eq(%w[passed passed])
    end

    it "is for who let the time go by" do
      call_to(helper, state: "lapsed")
      press(:put, "#{request.id}/passed", by: helper)

      expect(request.calls.sole.state).to eq("passed")
    end

    it "is for who was not told too, and is on their list no more" do
      request
      sign_in(helper)
      get "/peer-learning/help.json"
      expect(json["could_answer"]["requests"].pluck("id")).to eq([request.id])

      press(:put, "#{request.id}/passed", by: helper)
      get "/peer-learning/help.json"
      expect(json["could_answer"]["requests"]).to eq([])
    end
  end

  describe "later" do
    it "is told once more after a while, and once only" do
      call = call_to(helper)
      2.times { press(:put, "#{request.id}/later", by: helper) }
      expect(response.status).to eq(200)
      expect(call.reload).to have_attributes(state: "later", again_at: now + 24.hours)

      call.tell_again(now: now + 24.hours)
      press(:put, "#{request.id}/later", by: helper)
      expect([response.status, sentence]).to eq([422, I18n.t("peer_learning.help.not_asked")])
    end

    it "is no answer for who was not told" do
      press(:put, "#{request.id}/later", by: other)
      expect(sentence).to eq(I18n.t("peer_learning.help.not_asked"))
    end
  end

  describe "its end" do
    def finish(ending = "solved", by: asker)
      press(:put, "#{request.id}/ending", by:, ending:)
    end

    it "is said by who asked, by staff and by the working group" do
      [asker, moderator, keeper].each do |user|
        finish(by: user)
        expect(request).to be_solved
        press(:delete, "#{request.id}/ending", by: user)
        expect(request).to have_attributes(state: "open", ended_at: nil, next_look_at: now)
      end

      finish(by: other)
      expect(response.status).to eq(403)
    end

    it "thanks who had taken it, once" do
      take
      2.times { finish }

      expect(request).to have_attributes(state: "solved", ended_at: now, next_look_at: nil)
      expect(notices(helper)).to eq(["help_solved"])
    end

    it "may be another one" do
      finish("clinic_idea")
      expect(request).to be_clinic_idea
      finish("no_longer_needed")
      expect(sentence).to eq(I18n.t("peer_learning.help.too_late.clinic_idea"))
    end

    it "is one of those there are" do
      finish("connected")
      expect([response.status, sentence]).to eq([400, I18n.t("peer_learning.help.check.ending")])
    end
  end

  describe "marking a topic" do
    let(:topic) { Fabricate(:topic, user: asker) }
    let(:requests) { PeerLearning::Help::Request.where(topic:) }

    def mark(by: asker, **about)
      sign_in(by)
      put "/peer-learning/help/topics/#{topic.id}.json", params: about, as: :json
    end

    it "makes it a request, by who wrote it, staff and the working group" do
      [asker, moderator, keeper].each do |by|
        mark(by:, kind: "service", skill_ids: [skill.id], language: "fr", urgency: "today")
        expect(response.status).to eq(200)
      end

      expect(requests.sole).to have_attributes(
        kind: "service",
        language: "fr",
        urgency: "today",
        user: asker,
        skills: [skill],
      )
      mark(by: other, kind: "service")
      expect(response.status).to eq(403)
    end

    it "needs the kind where its category does not say it" do
      mark
      expect([response.status, sentence]).to eq([422, I18n.t("peer_learning.help.check.kind")])
      expect(requests).to be_empty

      topic.update!(category:)
      mark
      expect(requests.sole.kind).to eq("guidance")
    end

    it "leaves what is not given as it is, and asks anew where something changed" do
      mark(kind: "service", skill_ids: [skill.id], urgency: "today")
      requests.update_all(reach: 5, next_look_at: nil, climbs_at: nil)
      mark(kind: "service")
      expect(requests.sole).to have_attributes(urgency: "today", reach: "working_group")

      mark(skill_ids: [])
      expect(requests.sole).to have_attributes(reach: "nobody", next_look_at: now, skills: [])
    end

    it "is undone, in a category for help too, and done again" do
      topic.update!(category:)
      mark
      2.times { delete "/peer-learning/help/topics/#{topic.id}.json" }
      expect(response.status).to eq(200)
      expect(json["help"]).to eq("request" => nil, "can_mark" => true)
      expect(requests.sole).to be_unmarked

      mark
      expect(requests.sole).to have_attributes(state: "open", next_look_at: now)
    end

    it "says what is wrong, each in a sentence" do
      mark(kind: "love", language: "xx", urgency: "soon", skill_ids: [1, 2, 3, 4, 5, 6])
      expect(response.status).to eq(400)
      expect(json["errors"]).to match_array(
        %w[kind language urgency].map { |key| I18n.t("peer_learning.help.check.#{key}") } << I18n.t(
          "peer_learning.help.check.skills",
          max: 5,
        ),
      )

      mark(kind: "service", skill_ids: [0])
      expect(sentence).to eq(I18n.t("peer_learning.clinics.skills_known"))
    end

    it "is not for messages, nor for what the forum writes" do
      topic.update!(user: Discourse.system_user)
      mark(by: moderator, kind: "service")
      expect(response.status).to eq(403)
    end
  end

  describe "the lists" do
    let(:mine) { json["mine"].pluck("id") }

    def lists(of:)
      sign_in(of)
      get "/peer-learning/help.json"
      json
    end

    def could_answer(of:)
      lists(of:)["could_answer"]["requests"].pluck("id")
    end

    it "are of what one could answer, who waits longest first" do
      later = Fabricate(:help_request, skills: [skill], category:)
      request
      Fabricate(:help_request, category:)
      Fabricate(:help_request, skills: [skill], category:, language: "fr")
      Fabricate(:help_request, skills: [skill], category:, state: "taken", taker: other)

      expect(could_answer(of: helper)).to eq([later.id, request.id])
      expect(could_answer(of: other)).to eq([])
      call_to(other)
      expect(could_answer(of: other)).to eq([request.id])
      expect(json["could_answer"]["requests"].sole["call"]).to eq(
        "state" => "told",
        "why" => {
          "skill_id" => skill.id,
          "language" => "en",
          "before" => 2,
        },
        "can_wait" => true,
      )
    end

    it "are not of those whom one ignores, nor of what one may not see" do
      request
      Fabricate(:ignored_user, user: asker, ignored_user: helper, expiring_at: 1.year.from_now)
      expect(could_answer(of: helper)).to eq([])

      IgnoredUser.delete_all
      expect(could_answer(of: helper)).to eq([request.id])
      category.set_permissions(group => :full)
      category.save!
      expect(could_answer(of: helper)).to eq([])
    end

    it "are of one's own, and of what one took" do
      take
      expect(lists(of: helper)["taken"].pluck("id")).to eq([request.id])
      expect(lists(of: asker)["mine"].pluck("id")).to eq([request.id])
      expect(json["taken"]).to eq([])
      expect(json["unanswered"]).to be_nil
    end

    it "are of all that are open for who looks after them, a page at a time" do
      stub_const(PeerLearning::Help::Board, "PAGE_SIZE", 2) do
        ids = Array.new(3) { Fabricate(:help_request, category:).id }
        [keeper, moderator].each do |user|
          page = lists(of: user)["unanswered"]
          expect(page["requests"].pluck("id")).to eq(ids.first(2))
          get "/peer-learning/help/unanswered.json", params: { after: page["next"] }
          expect(json).to include("next" => nil)
          expect(json["requests"].pluck("id")).to eq(ids.last(1))
        end
      end
      sign_in(helper)
      get "/peer-learning/help/unanswered.json"
      expect(response.status).to eq(403)
    end

    it "are of ideas for clinics, for who begins them" do
      request.end_as("clinic_idea", now:)
      expect(lists(of: keeper)["clinic_ideas"].pluck("id")).to eq([request.id])
      expect(lists(of: helper)).not_to have_key("clinic_ideas")
    end

    it "take as many queries for many as for a few" do
      request
      sign_in(helper)
      get "/peer-learning/help.json"
      few = track_sql_queries { get "/peer-learning/help.json" }.size
      5.times { Fabricate(:help_request, skills: [skill], category:) }
      many = track_sql_queries { get "/peer-learning/help.json" }.size

      expect(json["could_answer"]["requests"].size).to eq(6)
      expect(many).to eq(few)
    end
  end

  describe "in the topic" do
    def help_of(topic, by:)
      sign_in(by) if by
      get "#{topic.relative_url}.json"
      json["peer_learning_help"]
    end

    it "tells everybody who may see it how it stands, and the reader what they may do" do
      visitor = help_of(request.topic, by: nil)
      expect(visitor["request"]).to include("state" => "open", "call" => nil, "can_answer" => false)
      expect(visitor["can_mark"]).to eq(false)

      take
      shown = [asker, helper, other].map { |user| help_of(request.topic, by: user)["request"] }
      expect(shown.map { |one| one["state"] }).to eq(%w[taken taken taken])
      expect(shown.map { |one| one["can_answer"] }).to eq([false, true, true])
      expect(shown.map { |one| one["can_end"] }).to eq([true, false, false])
      expect(shown.map { |one| one["call"]&.dig("state") }).to eq([nil, "took", nil])
      expect(shown.map { |one| one["answerers"]&.pluck("username") }).to eq([["helper"], nil, nil])
    end

    it "says of others nothing, but to who may mark them" do
      topic = Fabricate(:topic, user: asker)
      expect(help_of(topic, by: asker)).to eq("request" => nil, "can_mark" => true)
      expect(help_of(topic, by: other)).to be_nil
    end

    it "adds nothing to lists of topics" do
      request
      without =
        begin
          SiteSetting.peer_learning_enabled = false
          track_sql_queries { get "/latest.json" }.size
        end
      SiteSetting.peer_learning_enabled = true
      expect(track_sql_queries { get "/latest.json" }.size).to eq(without)
    end
  end

  it "counts for its reader what waits for them" do
    call_to(helper)
    call_to(other, state: "passed")
    counts =
      [helper, other].map do |user|
        CurrentUserSerializer.new(user, scope: user.guardian, root: false).as_json[
          :help_requests_waiting
        ]
      end

    expect(counts).to eq([1, 0])
  end
end
