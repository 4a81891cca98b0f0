# frozen_string_literal: true

RSpec.describe PeerLearning::GuardianExtension do
  fab!(:owner) { Fabricate(:learning_member, visibility: "nobody") }
  fab!(:member, :user)
  fab!(:moderator)
  fab!(:admin)

  let(:visitor) { Guardian.new }

  def agree_to(visibility)
    owner.learning_profile.update!(visibility:, consented_at: Time.zone.now)
  end

  describe "#can_see_learning_profile?" do
    def readers
      { visitor: nil, member:, moderator:, admin:, owner: }.select do |_, user|
          Guardian.new(user).can_see_learning_profile?(owner)
        end
        .keys
    end

    it "is for the owner alone before consent" do
      expect(readers).to eq(%i[owner])
    end

    it "is for those who were agreed to" do
      agree_to("members")
      expect(readers).to eq(%i[member moderator admin owner])

      agree_to("everyone")
      expect(readers).to eq(%i[visitor member moderator admin owner])
    end

    it "is for nobody but the owner while the account is suspended" do
      agree_to("everyone")
      owner.update!(suspended_till: 1.day.from_now, suspended_at: Time.zone.now)

      expect(readers).to eq(%i[owner])
    end

    it "is for no one without a profile, and of no one without an account" do
      expect(Guardian.new(admin).can_see_learning_profile?(member)).to eq(false)
      expect(Guardian.new(member).can_see_learning_profile?(member)).to eq(true)
      expect(visitor.can_see_learning_profile?(nil)).to eq(false)
    end

    it "stays open to members who ignore one another, as profiles do" do
      agree_to("members")
      IgnoredUser.create!(user: owner, ignored_user: member, expiring_at: 1.month.from_now)

      expect(readers).to include(:member)
    end
  end

  describe "#can_see_affiliate?" do
    before do
      SiteSetting.hide_new_user_profiles = false
      owner.learning_profile.update!(affiliation: "Kano", for_affiliate: true)
    end

    def readers
      [nil, member, moderator, admin, owner].select do |reader|
        Guardian.new(reader).can_see_affiliate?(User.find(owner.id))
      end
    end

    it "is for those to whom the profile is shown, also where its owner is met in public" do
      expect(readers).to eq([owner])
      agree_to("members")
      expect(readers).to eq([member, moderator, admin, owner])
      agree_to("everyone")
      expect(readers).to eq([nil, member, moderator, admin, owner])
      SiteSetting.hide_user_profiles_from_public = true
      expect(readers).to eq([member, moderator, admin, owner])
    end

    it "is for nobody else while the profile is hidden, staff among them" do
      agree_to("everyone")
      owner.user_option.update!(hide_profile: true)
      expect(readers).to eq([owner])
    end
  end

  it "lets members edit their own profile, and nobody else's" do
    expect(Guardian.new(owner).can_edit_learning_profile?(owner)).to eq(true)
    expect(Guardian.new(admin).can_edit_learning_profile?(owner)).to eq(false)
    expect(visitor.can_edit_learning_profile?(owner)).to eq(false)
    expect(visitor.can_edit_learning_profile?(nil)).to eq(false)
  end

  it "lets members find peers" do
    expect(Guardian.new(member).can_find_peers?).to eq(true)
    expect(visitor.can_find_peers?).to eq(false)
  end

  it "lets admins import a directory" do
    expect(Guardian.new(admin).can_import_learning_directory?).to eq(true)
    expect(Guardian.new(moderator).can_import_learning_directory?).to eq(false)
    expect(visitor.can_import_learning_directory?).to eq(false)
  end

  it "lets members propose skills unless they are silenced" do
    expect(Guardian.new(member).can_propose_skills?).to eq(true)
    member.update!(silenced_till: 1.day.from_now)
    expect(Guardian.new(member).can_propose_skills?).to eq(false)
    expect(visitor.can_propose_skills?).to eq(false)
  end

  it "lets the working group review skills: staff, or the groups that the setting names" do
    group = Fabricate(:group)
    group.add(member)
    reviewers = -> do
      { visitor: nil, member: User.find(member.id), moderator:, admin: }.select do |_, user|
          Guardian.new(user).can_review_skills?
        end
        .keys
    end

    expect(reviewers.call).to eq(%i[moderator admin])

    SiteSetting.peer_learning_working_group_groups = group.id.to_s

    expect(reviewers.call).to eq(%i[member])
  end

  describe "connections" do
    def may(user, verb, *subject)
      Guardian.new(user).public_send(verb, *subject)
    end

    it "are asked for by members who may speak, of others whom they see" do
      expect(may(member, :can_ask_for_connection?, owner)).to eq(false)
      agree_to("members")
      expect(may(member, :can_ask_for_connection?, owner)).to eq(true)
      expect(may(owner, :can_ask_for_connection?, owner)).to eq(false)
      expect(may(nil, :can_ask_for_connection?, owner)).to eq(false)

      member.update!(silenced_till: 1.day.from_now)
      expect(may(member, :can_ask_for_connection?, owner)).to eq(false)
    end

    it "are seen by their members, but for those who left the others to go on" do
      connection = Fabricate(:learning_connection, learner: owner, teacher: member)
      readers = -> do
        [owner, member, moderator, admin, nil].select do |user|
          may(user, :can_see_connection?, connection)
        end
      end

      expect(readers.call).to eq([owner, member])
      connection.member(member).answer = "declined"
      expect(readers.call).to eq([owner])
      connection.state = "declined"
      expect(readers.call).to eq([owner, member])
    end

    it "are counted by the working group" do
      expect([member, moderator].map { |user| may(user, :can_see_connection_states?) }).to eq(
        [false, true],
      )
      expect([member, moderator].map { |user| may(user, :can_manage_rounds?) }).to eq([false, true])
    end
  end

  describe "#can_give_back_seat?" do
    fab!(:sitting)

    it "is for whoever asked for one, silenced or not" do
      Fabricate(:attendance, sitting:, user: member)
      member.update!(silenced_till: 1.year.from_now)

      expect(Guardian.new(member).can_come_to_clinics?).to eq(false)
      readers = [member, moderator, admin, nil]
      expect(readers.map { |user| Guardian.new(user).can_give_back_seat?(sitting) }).to eq(
        [true, false, false, false],
      )
    end
  end
end
