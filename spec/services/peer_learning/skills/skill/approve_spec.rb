# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Skill::Approve do
  describe described_class::Contract, type: :model do
    it { is_expected.to validate_presence_of(:skill_id) }
    it { is_expected.to validate_presence_of(:lock_version) }
  end

  describe ".call" do
    subject(:result) { described_class.call(params:, **dependencies) }

    fab!(:reviewer, :moderator)
    fab!(:proposer) { Fabricate(:user, locale: "ar") }
    fab!(:skill) do
      Fabricate(
        :learning_skill,
        status: "proposed",
        proposer:,
        names: {
          "en" => "Podcast",
          "ar" => "بودكاست",
        },
      )
    end

    let(:params) { { skill_id: skill.id, lock_version: skill.lock_version, changes: } }
    let(:changes) { { "area" => "individual" } }
    let(:dependencies) { { guardian: reviewer.guardian } }

    context "with changes that cannot be" do
      let(:changes) { { "names" => {} } }

      it { is_expected.to fail_a_contract }
    end

    context "when it is not up to them" do
      let(:dependencies) { { guardian: proposer.guardian } }

      it { is_expected.to fail_a_policy(:can_review_skills) }
    end

    context "when it is no proposal any more" do
      before { skill.update!(status: "active") }

      it { is_expected.to fail_a_policy(:unchanged_meanwhile) }
    end

    context "with a name that leads elsewhere by now" do
      let(:changes) { { "names" => { "en" => "Taken already" } } }

      before { Fabricate(:learning_skill, names: { "en" => "taken-already" }) }

      it { is_expected.to fail_with_an_invalid_model(:skill) }
    end

    it { is_expected.to run_successfully }

    it "takes it into the catalogue, as mended" do
      result

      expect(skill.reload).to have_attributes(status: "active", area: "individual")
      expect(skill.changes_made.sole).to have_attributes(
        action: "approved",
        actor: reviewer,
        details: {
          "area" => %w[technical individual],
        },
      )
    end

    it "tells the proposer, in their language" do
      SiteSetting.allow_user_locale = true
      result

      expect(proposer.notifications.sole.data_hash).to include(
        kind: "peer_learning.skill_approved",
        skill: "بودكاست",
      )
    end

    it "tells nobody of what they did themselves" do
      skill.update!(proposer: reviewer)

      expect { result }.not_to change { Notification.count }
    end
  end
end
