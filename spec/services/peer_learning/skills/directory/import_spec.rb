# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Directory::Import do
  describe described_class::Contract, type: :model do
    it "tells why a file cannot be read" do
      contract = described_class.new(csv: "e-mail\n", options: nil)

      expect(contract).to be_invalid
      expect(contract.errors[:csv].size).to eq(2)
    end
  end

  describe ".call" do
    subject(:result) { described_class.call(params:, **dependencies) }

    fab!(:admin)
    fab!(:user) { Fabricate(:user, username: "Amina") }
    fab!(:skill) { Fabricate(:learning_skill, slug: "querying") }
    fab!(:other_skill) { Fabricate(:learning_skill, slug: "training") }

    let(:params) { { csv:, apply: } }
    let(:dependencies) { { guardian: admin.guardian, now: } }
    let(:now) { Time.utc(2026, 11, 22, 10) }
    let(:apply) { true }
    let(:csv) { <<~CSV }
      username,name,languages,country,time_zone,skills_to_share,skills_to_learn,availability,consent
      amina,Amina A.,en 3; ha native,NG,Africa/Lagos,querying 3,training 1,Fri 22:00-02:00,members
    CSV
    let(:profile) { PeerLearning::Skills::Profile.find_by(user:) }
    let(:rows) { result[:report].rows }

    def cells(**cells)
      [%w[username], ["amina"]].zip([cells.keys, cells.values]).map(&:flatten).map(&:to_csv).join
    end

    def import(csv)
      described_class.call(params: { csv:, apply: true }, **dependencies)[:report].rows.first
    end

    context "when somebody who is no admin tries" do
      let(:dependencies) { { guardian: user.guardian, now: } }

      it { is_expected.to fail_a_policy(:can_import_learning_directory) }
    end

    context "when the file cannot be read" do
      let(:csv) { "" }

      it { is_expected.to fail_a_contract }
    end

    context "with a new member in it" do
      it { is_expected.to run_successfully }

      it "makes the learning profile" do
        result

        expect(profile).to have_attributes(
          region: "NG",
          time_zone: "Africa/Lagos",
          availability: [[472, 488]],
          visibility: "members",
          consented_at: now,
        )
        expect(profile.languages.map { [_1.code, _1.proficiency] }).to eq([["ha", 5], ["en", 3]])
        expect(
          profile.skill_tags.map { [_1.skill, _1.direction, _1.level, _1.confirmed_at] },
        ).to contain_exactly([skill, "offer", 3, now], [other_skill, "want", 1, now])
      end

      it "reports it" do
        expect(result[:report]).to have_attributes(
          applied: true,
          counts: {
            "created" => 1,
            "updated" => 0,
            "unchanged" => 0,
            "refused" => 0,
          },
        )
        expect(rows.first).to have_attributes(
          line: 2,
          username: "amina",
          outcome: "created",
          messages: [],
        )
      end

      it "leaves the account as it is" do
        expect { result }.not_to change { user.reload.name }
      end
    end

    context "when it is a dry run" do
      let(:apply) { false }

      it "reports what would be, and changes nothing" do
        expect(rows.map(&:outcome)).to eq(["created"])
        expect(result[:report].applied).to eq(false)
        expect(profile).to eq(nil)
        expect(user.user_option.reload.timezone).to be_blank
      end
    end

    context "when it is done again" do
      before { import(csv) }

      it "changes nothing" do
        before = -> do
          [PeerLearning::Skills::Profile, PeerLearning::Skills::SkillTag, UserOption].map do |model|
            model.where(user:).map(&:attributes)
          end
        end

        expect { result }.not_to change { before.call }
        expect(rows.first).to have_attributes(outcome: "unchanged", messages: [])
      end
    end

    context "when a skill was not confirmed for long" do
      before do
        import(csv)
        profile.skill_tags.offer.first.update!(asked_at: now - 40.days, hidden_at: now - 10.days)
      end

      it "confirms what it names, once" do
        expect(rows.map(&:outcome)).to eq(["updated"])
        expect(profile.skill_tags.offer.first).to have_attributes(asked_at: nil, hidden_at: nil)
        expect(import(csv).outcome).to eq("unchanged")
      end
    end

    context "when the member stands already" do
      fab!(:profile) do
        Fabricate(:learning_profile, user:, region: "GH", visibility: "everyone", capacity: 3)
      end

      before do
        Fabricate(:learning_language, user:, code: "en", proficiency: 2)
        Fabricate(:learning_language, user:, code: "fr", proficiency: 4)
        Fabricate(
          :learning_skill_tag,
          user:,
          skill: other_skill,
          direction: "want",
          level: 0,
          priority: 3,
        )
        Fabricate(:learning_skill_tag, user:, skill: other_skill, direction: "offer", level: 4)
      end

      it "corrects what the file names, and takes nothing away" do
        expect(rows.map(&:outcome)).to eq(["updated"])
        profile.reload
        expect(profile).to have_attributes(region: "NG", capacity: 3, visibility: "everyone")
        expect(profile.languages.to_h { [_1.code, _1.proficiency] }).to eq(
          "en" => 3,
          "ha" => 5,
          "fr" => 4,
        )
        expect(
          profile.skill_tags.map { [_1.skill, _1.direction, _1.level, _1.priority] },
        ).to contain_exactly(
          [skill, "offer", 3, 2],
          [other_skill, "want", 1, 3],
          [other_skill, "offer", 4, 2],
        )
      end

      it "leaves what an empty cell is silent about" do
        row = import(cells(country: "", languages: "", availability: "", skills_to_share: ""))

        expect(row.outcome).to eq("unchanged")
        expect(profile.reload.region).to eq("GH")
      end

      it "does not lower a consent, and says so" do
        ["no", "", "members"].each do |consent|
          row = import(cells(consent:))

          expect(row).to have_attributes(
            outcome: "unchanged",
            messages: [
              "The file agrees to less than the member did in the forum: what they chose there stays.",
            ],
          )
        end
        expect(profile.reload).to be_shown_to_everyone
      end

      it "does not agree for who was asked in the forum, and says so" do
        profile.update!(visibility: "nobody", consented_at: nil)

        expect(import(cells(consent: "everyone"))).to have_attributes(
          outcome: "unchanged",
          messages: [
            "The file agrees to more than the member did in the forum: only they can change that.",
          ],
        )
        expect(profile.reload).to be_shown_to_nobody
      end

      it "says nothing of consent when the file does not" do
        expect(import(cells(country: "GH")).messages).to eq([])
      end
    end

    context "when the file says nothing of consent" do
      it "assumes none" do
        import(cells(country: "NG"))

        expect(profile).to have_attributes(visibility: "nobody", consented_at: nil)
      end
    end

    context "when the member's own time zone is another" do
      before { user.user_option.update!(timezone: "Europe/Paris") }

      it "stays, and the report says so" do
        expect(rows.first.messages).to eq(
          [
            "time_zone: the member’s own Europe/Paris stays, not Africa/Lagos; the hours are read in it.",
          ],
        )
        expect(user.user_option.reload.timezone).to eq("Europe/Paris")
      end
    end

    context "with rows that cannot be taken" do
      let(:csv) { <<~CSV }
        username,country,time_zone,skills_to_share,availability
        nobody_here,NG,,,
        ,NG,,,
        amina,Atlantis,Lagos,juggling,Mon
        @Amina,NG,,,
        bela,NG,,,Mon 18:00-20:00
        ciro,NG,,,,,more
        system,NG,,,
      CSV

      before do
        Fabricate(:user, username: "bela")
        Fabricate(:user, username: "ciro")
      end

      it "refuses each with a sentence, and takes nothing of it" do
        expect(rows.map { |row| [row.line, row.outcome, row.messages] }).to eq(
          [
            [2, "refused", ["username: no member of this forum is called that."]],
            [3, "refused", ["username: empty, so nobody knows whom this row is about."]],
            [
              4,
              "refused",
              [
                "country: “Atlantis” is not a country we know, by code or by English name.",
                "time_zone: “Lagos” is not a time zone we know. Zones are named like Africa/Lagos.",
                "skills_to_share: there is no skill called “juggling”.",
                "availability: “Mon” must be a day and two times on quarter-hours, like Mon 18:00-20:00.",
              ],
            ],
            [5, "refused", ["username: line 4 is about the same member."]],
            [
              6,
              "refused",
              ["availability: without a time zone nobody knows when these hours are."],
            ],
            [7, "refused", ["The row has more cells than the header."]],
            [8, "refused", ["username: no member of this forum is called that."]],
          ],
        )
        expect(result[:report].counts).to include("refused" => 7, "created" => 0)
        expect(profile).to eq(nil)
      end
    end

    it "reads as often for many rows as for few" do
      result
      queries =
        [2, 6].map do |size|
          usernames = Array.new(size) { Fabricate(:user).username }
          csv = "username,country\n#{usernames.map { |name| "#{name},NG\n" }.join}"
          track_sql_queries { described_class.call(params: { csv:, apply: false }, **dependencies) }
        end

      expect(queries.first.size).to eq(queries.last.size)
    end
  end
end
