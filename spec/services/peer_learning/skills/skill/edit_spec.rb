# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Skill::Edit do
  describe described_class::Contract, type: :model do
    subject(:contract) { described_class.new(skill_id: 1, lock_version: 0, changes:, options: nil) }

    let(:changes) { {} }

    it { is_expected.to validate_presence_of(:skill_id) }
    it { is_expected.to validate_presence_of(:lock_version) }
    it { is_expected.to be_valid }

    it "says what is wrong with each field" do
      changes.merge!(
        "names" => {
          "en" => "x",
          "zz-klingon" => "Fine",
        },
        "aliases" => {
          "en" => "no list",
        },
        "area" => "elsewhere",
        "groups" => %w[unheard-of],
        "parent_id" => "above",
        "wikidata_qid" => "42",
      )

      expect(contract).to be_invalid
      expect(contract.errors.map(&:message)).to eq(
        [
          "“zz-klingon” is not a language code we know.",
          "en: A name of 2 to 80 characters is needed.",
          "Other names must be lists, one for each language.",
          "The area must be one of individual, organizational, technical and governance.",
          "The groups must be some of funding, programmatic, organisational, technical, and interpersonal.",
          "The skill it should be part of is not in the catalogue any more.",
          "The Wikidata item must be a Q and a number, like Q42.",
        ],
      )
    end

    it "asks for a name" do
      changes["names"] = { "en" => " " }

      expect(contract).to be_invalid
    end
  end

  describe ".call" do
    subject(:result) { described_class.call(params:, **dependencies) }

    fab!(:reviewer, :moderator)
    fab!(:skill) { Fabricate(:learning_skill, slug: "querying", names: { "en" => "Querying" }) }
    fab!(:parent, :learning_skill)

    let(:params) { { skill_id: skill.id, lock_version: skill.lock_version, changes: } }
    let(:changes) { { "names" => { "en" => " Querying  data ", "fr" => "Requêtes", "ar" => "" } } }
    let(:dependencies) { { guardian: reviewer.guardian } }

    context "with changes that cannot be" do
      let(:changes) { { "area" => "elsewhere" } }

      it { is_expected.to fail_a_contract }
    end

    context "when it is not up to them" do
      let(:dependencies) { { guardian: Fabricate(:user).guardian } }

      it { is_expected.to fail_a_policy(:can_review_skills) }
    end

    context "with no such skill" do
      before { skill.destroy! }

      it { is_expected.to fail_to_find_a_model(:skill) }
    end

    context "when somebody else has changed it meanwhile" do
      it "does not write over that" do
        params
        PeerLearning::Skills::Skill.find(skill.id).update!(area: "governance")

        expect(result).to fail_a_policy(:unchanged_meanwhile)
      end
    end

    context "with a parent that is not in the catalogue" do
      let(:changes) { { "parent_id" => parent.id } }

      before { parent.update!(status: "retired") }

      it { is_expected.to fail_a_policy(:parent_stands) }
    end

    context "with a parent that is below it" do
      let(:changes) { { "parent_id" => parent.id } }

      before { parent.update!(parent: skill) }

      it { is_expected.to fail_with_an_invalid_model(:skill) }

      it "says so" do
        expect(result[:skill].errors.map(&:message)).to eq(
          ["A skill cannot be part of itself or of what is part of it."],
        )
      end
    end

    context "with a name that leads elsewhere" do
      let(:changes) { { "aliases" => { "en" => [parent.name.upcase] } } }

      it { is_expected.to fail_with_an_invalid_model(:skill) }
    end

    it { is_expected.to run_successfully }

    it "changes what was given, tidied, and keeps the slug" do
      result

      expect(skill.reload).to have_attributes(
        slug: "querying",
        names: {
          "en" => "Querying data",
          "fr" => "Requêtes",
        },
        area: "technical",
        groups: ["technical"],
      )
    end

    it "changes area, groups, parent, aliases and item" do
      changes.replace(
        "area" => "governance",
        "groups" => %w[funding],
        "parent_id" => parent.id.to_s,
        "aliases" => {
          "en" => ["SQL things", "", "sql  Things"],
          "fr" => [],
        },
        "wikidata_qid" => "Q42",
      )
      result

      expect(skill.reload).to have_attributes(
        area: "governance",
        groups: %w[funding],
        parent:,
        aliases: {
          "en" => ["SQL things"],
        },
        wikidata_qid: "Q42",
      )
    end

    it "is in the history, from and to, unless nothing changed" do
      result
      described_class.call(
        params: {
          skill_id: skill.id,
          lock_version: skill.reload.lock_version,
          changes:,
        },
        **dependencies,
      )

      expect(skill.changes_made.sole).to have_attributes(
        action: "edited",
        actor: reviewer,
        details: {
          "names" => [{ "en" => "Querying" }, { "en" => "Querying data", "fr" => "Requêtes" }],
        },
      )
    end
  end
end
