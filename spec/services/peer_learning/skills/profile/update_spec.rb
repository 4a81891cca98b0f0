# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Profile::Update do
  describe described_class::Contract, type: :model do
    it "checks only what is given" do
      expect(described_class.new(options: nil)).to be_valid
      expect(described_class.new(capacity: nil, options: nil)).to be_invalid
    end

    it "tells all that is wrong" do
      contract =
        described_class.new(
          languages: [{ "code" => "xx", "proficiency" => 3 }],
          region: "ZZ",
          availability: [[8, 0]],
          time_zone: "Atlantis",
          capacity: 9,
          paused_until: "never",
          visibility: "world",
          affiliation: "x" * 101,
          role: ["Trainer"],
          contexts: %w[education crime],
          bandwidth: "satellite",
          nudges: "maybe",
          options: nil,
        )

      expect(contract).to be_invalid
      expect(contract.errors.attribute_names).to eq(
        %i[
          languages
          region
          availability
          time_zone
          capacity
          paused_until
          visibility
          affiliation
          role
          contexts
          bandwidth
          nudges
        ],
      )
    end
  end

  describe ".call" do
    subject(:result) { described_class.call(params:, **dependencies) }

    fab!(:user)

    let(:params) { {} }
    let(:dependencies) { { guardian: user.guardian, now: } }
    let(:now) { Time.utc(2026, 11, 22, 10) }
    let(:profile) { result[:profile].reload }

    context "when a field is wrong" do
      let(:params) { { capacity: 9, region: "NG" } }

      it { is_expected.to fail_a_contract }

      it "keeps nothing of the rest" do
        result

        expect(user.reload.learning_profile).to eq(nil)
      end
    end

    context "without an account" do
      let(:dependencies) { { guardian: Guardian.new, now: } }

      it { is_expected.to fail_to_find_a_model(:user) }
    end

    context "with hours, and no time zone to read them in" do
      let(:params) { { availability: [[0, 8]] } }

      it { is_expected.to fail_a_policy(:hours_have_time_zone) }
    end

    context "when nothing stands yet" do
      let(:params) do
        {
          languages: [
            { "code" => "en", "proficiency" => 3 },
            { "code" => "ha", "proficiency" => "5" },
          ],
          region: "ng",
          availability: [[668, 680], [2, 10]],
          time_zone: "Africa/Lagos",
          capacity: "3",
          paused_until: "2026-12-31",
          visibility: "everyone",
          affiliation: "  Kano\u0000 user   group ",
          role: "Trainer",
          contexts: %w[events education events],
          bandwidth: "audio",
          nudges: "false",
        }
      end

      it { is_expected.to run_successfully }

      it "keeps everything" do
        expect(profile).to have_attributes(
          user:,
          region: "NG",
          availability: [[0, 10], [668, 672]],
          time_zone: "Africa/Lagos",
          capacity: 3,
          paused_until: Date.new(2026, 12, 31),
          visibility: "everyone",
          consented_at: now,
          affiliation: "Kano user group",
          role: "Trainer",
          contexts: %w[education events],
          bandwidth: "audio",
          nudges: false,
        )
        expect(profile.languages.map { [_1.code, _1.proficiency] }).to eq([["ha", 5], ["en", 3]])
      end
    end

    context "when a profile stands" do
      fab!(:user) do
        Fabricate(
          :learning_member,
          languages: {
            "en" => 3,
            "fr" => 1,
          },
          region: "NG",
          capacity: 2,
          paused_until: "2027-01-31",
          time_zone: "Africa/Lagos",
          visibility: "members",
          affiliation: "Kano user group",
          contexts: ["events"],
        )
      end

      def all_fields
        profile = PeerLearning::Skills::Profile.find_by!(user:)
        profile
          .attributes
          .except("updated_at")
          .merge(
            "languages" => profile.languages.to_h { [_1.code, _1.proficiency] },
            "time_zone" => profile.time_zone,
          )
      end

      it "changes what is given, and nothing else" do
        {
          {
            languages: [{ "code" => "fr", "proficiency" => 4 }],
          } => {
            "languages" => {
              "fr" => 4,
            },
          },
          {
            languages: [],
          } => {
            "languages" => {
            },
          },
          {
            region: "GH",
          } => {
            "region" => "GH",
          },
          {
            region: nil,
          } => {
            "region" => nil,
          },
          {
            affiliation: nil,
          } => {
            "affiliation" => "",
          },
          {
            contexts: [],
          } => {
            "contexts" => [],
          },
          {
            bandwidth: "text",
          } => {
            "bandwidth" => "text",
          },
          {
            nudges: false,
          } => {
            "nudges" => false,
          },
          {
            availability: [],
          } => {
            "availability" => [],
          },
          {
            time_zone: "Africa/Accra",
          } => {
            "time_zone" => "Africa/Accra",
          },
          {
            capacity: 0,
          } => {
            "capacity" => 0,
          },
          {
            paused_until: nil,
          } => {
            "paused_until" => nil,
          },
          {
            visibility: "everyone",
          } => {
            "visibility" => "everyone",
            "consented_at" => now,
          },
          {
            visibility: "nobody",
          } => {
            "visibility" => "nobody",
            "consented_at" => nil,
          },
        }.each do |params, changed|
          before = all_fields
          expect(described_class.call(params:, **dependencies)).to run_successfully
          expect(all_fields).to eq(before.merge(changed)), params.inspect
        end
      end

      it "reads new hours in the zone that stands" do
        expect(described_class.call(params: { availability: [[0, 4]] }, **dependencies)).to(
          run_successfully,
        )
      end
    end
  end

  describe "two tabs at once" do
    # Two connections see only what is committed.
    self.use_transactional_tests = false

    let!(:user) { Fabricate(:user) }
    let(:now) { Time.utc(2026, 11, 22, 10) }

    after { user.destroy! }

    def in_another_tab(&block)
      Thread.new { ActiveRecord::Base.connection_pool.with_connection(&block) }
    end

    def update(**params)
      described_class.call(params:, guardian: Guardian.new(User.find(user.id)), now:)
    end

    it "begin with one row" do
      tabs = Array.new(6) { in_another_tab { update(capacity: 3) } }

      expect(tabs.map(&:value)).to all(run_successfully)
      expect(PeerLearning::Skills::Profile.where(user:).count).to eq(1)
    end
  end
end
