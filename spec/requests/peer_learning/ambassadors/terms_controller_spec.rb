# frozen_string_literal: true

RSpec.describe PeerLearning::Ambassadors::TermsController do
  fab!(:group)
  fab!(:ambassadors_group, :group)
  fab!(:keeper, :user)
  fab!(:applicant) do
    Fabricate(:user, username: "amina", trust_level: 3, refresh_auto_groups: true)
  end
  fab!(:newcomer) { Fabricate(:user, trust_level: 1, refresh_auto_groups: true) }
  fab!(:skill, :learning_skill)

  let(:fields) do
    { regions: %w[NG GH], languages: %w[en ha], skill_ids: [skill.id], words: "I know many people" }
  end

  before do
    enable_current_plugin
    SiteSetting.peer_learning_working_group_groups = group.id.to_s
    SiteSetting.peer_learning_ambassadors_group = ambassadors_group.name
    group.add(keeper)
    freeze_time Time.utc(2031, 12, 1, 12)
  end

  # As it is now.
  def term
    PeerLearning::Ambassadors::Term.find_by!(user: applicant)
  end

  def json
    response.parsed_body
  end

  def send_as(user, verb, path, **params)
    sign_in(user)
    public_send(verb, "/peer-learning/ambassadors#{path}.json", params:, as: :json)
    response.status
  end

  def look(user = nil)
    sign_in(user) if user
    get "/peer-learning/ambassadors.json"
    json
  end

  def kinds_for(user)
    Notification.where(user:).order(:id).map { |notice| notice.data_hash[:kind].split(".").last }
  end

  def apply
    send_as(applicant, :put, "/term", **fields)
  end

  def confirm
    apply
    send_as(keeper, :put, "/terms/#{term.id}/confirmation")
  end

  def member_of_group?
    GroupUser.exists?(group: ambassadors_group, user: applicant)
  end

  describe "applying" do
    it "is for those whom the forum trusts so far, and says to others from where on" do
      expect(look).to include("can_apply" => false, "trust_level_needed" => 3, "term" => nil)
      expect(look(newcomer)).to include("can_apply" => false)
      expect(send_as(newcomer, :put, "/term", **fields)).to eq(403)
      expect(json["errors"].first).to include("The page says what is missing")
      expect(look(applicant)).to include("can_apply" => true)
      expect(PeerLearning::Ambassadors::Term.count).to eq(0)
    end

    it "follows the setting as it is at the moment" do
      SiteSetting.peer_learning_ambassador_groups = Group::AUTO_GROUPS[:trust_level_1].to_s

      expect(look(newcomer)).to include("can_apply" => true, "trust_level_needed" => 1)
    end

    it "keeps what was said, tells the working group once, and takes it said otherwise" do
      expect(apply).to eq(200)
      expect(send_as(applicant, :put, "/term", **fields, regions: ["NG"])).to eq(200)

      expect(json["term"]).to include(
        "state" => "applied",
        "regions" => ["NG"],
        "languages" => %w[en ha],
        "skill_ids" => [skill.id],
        "words" => "I know many people",
      )
      expect(json["can_apply"]).to eq(false)
      expect(kinds_for(keeper)).to eq(["ambassador_applied"])
      expect(term.trace.map(&:change)).to eq(["applied"])
    end

    it "says of each field what is wrong with it" do
      wrong = { regions: ["XX"], languages: [], words: " ", skill_ids: [0] * 2 }
      expect(send_as(applicant, :put, "/term", **wrong)).to eq(400)
      expect(json["errors"].size).to eq(3)
      expect(send_as(applicant, :put, "/term", **fields, skill_ids: [0])).to eq(422)
    end

    it "is shown to the working group, and to nobody else" do
      apply

      shown = look(keeper)["to_decide"].sole
      expect(shown).to include("state" => "applied", "eligible" => true, "words" => fields[:words])
      expect(shown["user"]["username"]).to eq("amina")
      [newcomer, applicant, Fabricate(:admin), Fabricate(:moderator)].each do |user|
        expect(look(user)["to_decide"]).to eq([])
      end
    end

    it "can be taken back" do
      apply
      expect(send_as(applicant, :delete, "/term")).to eq(200)

      expect(json["term"]["state"]).to eq("withdrawn")
      expect(json["can_apply"]).to eq(true)
      expect(kinds_for(keeper)).to eq([])
      expect(kinds_for(applicant)).to eq([])
    end
  end

  describe "deciding" do
    it "is for the working group, and for nobody about themselves" do
      apply
      path = "/terms/#{term.id}/confirmation"
      [newcomer, applicant, Fabricate(:admin), Fabricate(:moderator)].each do |user|
        expect(send_as(user, :put, path)).to eq(403)
      end
      group.add(applicant)
      expect(send_as(applicant, :put, path)).to eq(403)
      expect(term).to be_applied
    end

    it "confirms for as long as the setting says, into the group, and once" do
      SiteSetting.peer_learning_ambassador_term_days = 90
      expect(confirm).to eq(200)
      expect(send_as(keeper, :put, "/terms/#{term.id}/confirmation")).to eq(200)

      expect(term).to have_attributes(
        state: "serving",
        begins_on: Date.new(2031, 12, 1),
        ends_on: Date.new(2032, 2, 29),
      )
      expect(member_of_group?).to eq(true)
      expect(kinds_for(applicant)).to eq(["ambassador_confirmed"])
      expect(kinds_for(keeper)).to eq([])
      expect(term.trace.map { |line| [line.change, line.actor] }).to eq(
        [["applied", applicant], ["confirmed", keeper], ["began", nil]],
      )
    end

    it "confirms from a day on, and not before" do
      apply
      path = "/terms/#{term.id}/confirmation"
      expect(send_as(keeper, :put, path, begins_on: "2031-11-30")).to eq(422)
      expect(send_as(keeper, :put, path, begins_on: "2031-12-24")).to eq(200)
      expect(term).to be_confirmed
      expect(member_of_group?).to eq(false)

      freeze_time Time.utc(2031, 12, 24, 1)
      Jobs::PeerLearningTendAmbassadors.new.execute({})

      expect(term).to be_serving
      expect(member_of_group?).to eq(true)
    end

    it "confirms nobody whom the forum trusts no more" do
      apply
      Promotion.new(applicant).change_trust_level!(2)

      expect(send_as(keeper, :put, "/terms/#{term.id}/confirmation")).to eq(422)
      expect(look(keeper)["to_decide"].sole["eligible"]).to eq(false)
    end

    it "declines with words for the applicant, who may apply again" do
      apply
      path = "/terms/#{term.id}/refusal"
      expect(send_as(keeper, :put, path, reason: " ")).to eq(400)
      2.times { expect(send_as(keeper, :put, path, reason: "Next year, gladly")).to eq(200) }
      expect(send_as(keeper, :put, "/terms/#{term.id}/confirmation")).to eq(422)

      expect(kinds_for(applicant)).to eq(["ambassador_declined"])
      expect(look(applicant)).to include("can_apply" => true)
      expect(json["term"]).to include("state" => "declined", "reason" => "Next year, gladly")
      apply
      expect(PeerLearning::Ambassadors::Term.pluck(:state)).to contain_exactly(
        "declined",
        "applied",
      )
    end
  end

  describe "serving" do
    before { confirm }

    it "goes on for as long again to whoever asks, once for each time" do
      2.times { send_as(applicant, :put, "/term/renewal") }
      expect(kinds_for(keeper)).to eq(["ambassador_wants_to_go_on"])
      2.times { expect(send_as(keeper, :put, "/terms/#{term.id}/renewal")).to eq(200) }

      expect(term.ends_on).to eq(Date.new(2032, 11, 25))
      expect(kinds_for(applicant)).to include("ambassador_renewed")
      expect(kinds_for(keeper)).to eq([])
    end

    it "is stepped down from with one press, and thanked" do
      expect(send_as(applicant, :delete, "/term")).to eq(200)

      expect(json["term"]["state"]).to eq("stepped_down")
      expect(json["can_see_queue"]).to eq(false)
      expect(member_of_group?).to eq(false)
      expect(kinds_for(applicant)).to eq(%w[ambassador_confirmed ambassador_thanked])
      expect(kinds_for(keeper)).to eq(["ambassador_stepped_down"])
      expect(send_as(applicant, :delete, "/term")).to eq(404)
    end

    it "is ended by the working group with words" do
      path = "/terms/#{term.id}/end"
      expect(send_as(newcomer, :put, path, reason: "No")).to eq(403)
      2.times { expect(send_as(keeper, :put, path, reason: "We agreed on it")).to eq(200) }

      expect(term).to have_attributes(state: "ended", reason: "We agreed on it")
      expect(member_of_group?).to eq(false)
      expect(kinds_for(applicant)).to eq(%w[ambassador_confirmed ambassador_relieved])
    end

    it "is listed for those to whom they show their profile" do
      expect(look["ambassadors"]).to eq([])
      Fabricate(:learning_profile, user: applicant)
      expect(look(newcomer)["ambassadors"].sole).to include(
        "regions" => %w[NG GH],
        "languages" => %w[en ha],
        "skill_ids" => [skill.id],
      )
      expect(json["ambassadors"].sole.keys).to contain_exactly(
        "id",
        "regions",
        "languages",
        "skill_ids",
        "user",
      )
      IgnoredUser.create!(user: applicant, ignored_user: newcomer, expiring_at: 1.year.from_now)
      expect(look(newcomer)["ambassadors"]).to eq([])
    end

    describe "handing over" do
      fab!(:colleague) { Fabricate(:user, username: "boma") }

      let(:item) { PeerLearning::Ambassadors::Item.sole }

      before do
        Fabricate(:ambassador_term, user: colleague)
        newcomer_who_waits = Fabricate(:learning_member, username: "waits")
        newcomer_who_waits.learning_profile.update_columns(created_at: 5.days.ago)
        send_as(applicant, :put, "/queue/newcomers/#{newcomer_who_waits.id}/taken")
      end

      it "waits for the other to say yes, and then takes all along" do
        expect(send_as(applicant, :put, "/term/successor", username: "nobody")).to eq(422)
        expect(send_as(applicant, :put, "/term/successor", username: "Boma")).to eq(200)
        expect(term).to be_serving
        expect(send_as(newcomer, :put, "/terms/#{term.id}/succession")).to eq(403)
        expect(look(colleague)["asked"].sole["user"]["username"]).to eq("amina")
        2.times { expect(send_as(colleague, :put, "/terms/#{term.id}/succession")).to eq(200) }

        expect(term).to be_handed_over
        expect(item.taker).to eq(colleague)
        expect(item.deeds.map { |deed| [deed.deed, deed.actor] }).to eq(
          [["taken", applicant], ["taken_over", colleague]],
        )
        expect(kinds_for(applicant).last).to eq("ambassador_taken_over")
        expect(kinds_for(colleague)).to eq([])
        expect(member_of_group?).to eq(false)
      end

      it "goes on with who handed over where the other says no, or is not asked any more" do
        send_as(applicant, :put, "/term/successor", username: "boma")
        2.times { expect(send_as(colleague, :delete, "/terms/#{term.id}/succession")).to eq(200) }
        expect(kinds_for(applicant).last).to eq("ambassador_not_taken_over")
        send_as(applicant, :put, "/term/successor", username: "boma")
        send_as(applicant, :put, "/term/successor")

        expect(send_as(colleague, :put, "/terms/#{term.id}/succession")).to eq(403)
        expect(term).to be_serving
        expect(item.taker).to eq(applicant)
        expect(kinds_for(colleague)).to eq([])
      end
    end
  end
end
