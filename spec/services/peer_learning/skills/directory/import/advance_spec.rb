# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Directory::Import::Advance do
  describe described_class::Contract, type: :model do
    it { is_expected.to validate_presence_of(:import_id) }
  end

  fab!(:admin)
  fab!(:user) { Fabricate(:user, username: "Amina") }
  fab!(:skill) { Fabricate(:learning_skill, slug: "querying") }
  fab!(:other_skill) { Fabricate(:learning_skill, slug: "training") }

  let(:now) { Time.utc(2026, 11, 22, 10) }
  let(:later) { Time.utc(2026, 11, 23, 10) }
  let(:csv) { <<~CSV }
    username,name,languages,country,time_zone,affiliation,role,contexts,bandwidth,skills_to_share,skills_to_learn,availability,consent
    amina,Amina A.,en 3; ha native,NG,Africa/Lagos,WUG Nigeria,Trainer,GLAM; events,text,querying 3 (teach): evenings,training 1 (do now),Fri 22:00-02:00,members
  CSV
  let(:profile) { PeerLearning::Skills::Profile.find_by(user:) }

  # Of the file's first row about the member.
  def row(**cells)
    lines = [[:username, *cells.keys], ["amina", *cells.values]]
    csv = lines.map { |values| PeerLearning::SafeCsv.line(values) }.join
    import_directory(csv, by: admin, at: now).rows.first
  end

  def everything
    [
      PeerLearning::Skills::Profile,
      PeerLearning::Skills::ProfileLanguage,
      PeerLearning::Skills::SkillTag,
      PeerLearning::Skills::Skill,
      UserOption,
    ].map { |model| model.order(model.primary_key).map(&:attributes) }
  end

  describe "a new member" do
    it "gets a learning profile" do
      import = import_directory(csv, by: admin, at: now)

      expect(import).to be_applied
      expect(import.all_counts).to eq(
        "created" => 1,
        "updated" => 0,
        "unchanged" => 0,
        "refused" => 0,
      )
      expect(import.rows.first).to have_attributes(
        line: 2,
        username: "amina",
        outcome: "created",
        sentences: [],
        cells: nil,
      )
      expect(profile).to have_attributes(
        region: "NG",
        time_zone: "Africa/Lagos",
        availability: [[472, 488]],
        affiliation: "WUG Nigeria",
        role: "Trainer",
        contexts: %w[glam events],
        bandwidth: "text",
        visibility: "members",
        consented_at: now,
      )
      expect(profile.languages.map { [_1.code, _1.proficiency] }).to eq([["ha", 5], ["en", 3]])
      expect(
        profile.skill_tags.map do
          _1.slice(:skill_id, :direction, :level, :formats, :purpose, :note)
        end,
      ).to contain_exactly(
        {
          skill_id: skill.id,
          direction: "offer",
          level: 3,
          formats: %w[teach],
          purpose: nil,
          note: "evenings",
        },
        {
          skill_id: other_skill.id,
          direction: "want",
          level: 1,
          formats: [],
          purpose: "do_now",
          note: "",
        },
      )
      expect(profile.skill_tags.map(&:confirmed_at)).to all(eq(now))
    end

    it "is left alone by the check" do
      import = check_directory(csv, by: admin, at: now)

      expect(import).to be_checked
      expect(import.rows.map(&:outcome)).to eq(["created"])
      expect(profile).to eq(nil)
      expect(user.user_option.reload.timezone).to be_blank
    end

    it "keeps the account as it is" do
      expect { import_directory(csv, by: admin, at: now) }.not_to change { user.reload.attributes }
    end

    it "is shown to nobody unless the file says so" do
      row(country: "NG")

      expect(profile).to have_attributes(visibility: "nobody", consented_at: nil)
    end
  end

  it "changes nothing when it is done again" do
    csv = self.csv.sub("querying 3", "juggling 2; querying 3")
    import_directory(csv, by: admin, at: now)
    before = everything

    import = import_directory(csv, by: admin, at: later)

    expect(everything).to eq(before)
    expect(import.rows.map(&:outcome)).to eq(["unchanged"])
  end

  context "with a member who stands already" do
    fab!(:profile) do
      Fabricate(
        :learning_profile,
        user:,
        region: "GH",
        visibility: "everyone",
        capacity: 3,
        contexts: %w[education],
        role: "Editor",
      )
    end

    before do
      Fabricate(:learning_language, user:, code: "en", proficiency: 2)
      Fabricate(:learning_language, user:, code: "fr", proficiency: 4)
      Fabricate(:learning_skill_tag, user:, skill: other_skill, level: 4)
      Fabricate(
        :learning_skill_tag,
        user:,
        skill: other_skill,
        direction: "want",
        level: 0,
        priority: 3,
        note: "before March",
      )
    end

    it "corrects what the file names, and takes nothing away" do
      import = import_directory(csv, by: admin, at: now)

      expect(import.rows.map(&:outcome)).to eq(["updated"])
      profile.reload
      expect(profile).to have_attributes(
        region: "NG",
        capacity: 3,
        visibility: "everyone",
        contexts: %w[glam education events],
        role: "Trainer",
      )
      expect(profile.languages.to_h { [_1.code, _1.proficiency] }).to eq(
        "en" => 3,
        "ha" => 5,
        "fr" => 4,
      )
      expect(
        profile.skill_tags.map { [_1.skill, _1.direction, _1.level, _1.priority, _1.note] },
      ).to contain_exactly(
        [skill, "offer", 3, 2, "evenings"],
        [other_skill, "want", 1, 3, "before March"],
        [other_skill, "offer", 4, 2, ""],
      )
    end

    it "leaves what an empty cell is silent about" do
      silent = { country: "", languages: "", role: "", availability: "", skills_to_share: "" }

      expect(row(**silent).outcome).to eq("unchanged")
      expect(profile.reload).to have_attributes(region: "GH", role: "Editor")
    end

    it "confirms a skill that its owner was asked about" do
      tag = PeerLearning::Skills::SkillTag.find_by(user:, direction: "offer")
      tag.update!(asked_at: now - 1.month, confirmed_at: now - 1.year)

      expect(row(skills_to_share: "training 4").outcome).to eq("updated")
      expect(tag.reload).to have_attributes(asked_at: nil, confirmed_at: now)
      expect(row(skills_to_share: "training 4").outcome).to eq("unchanged")
    end

    it "does not lower a consent, and says so" do
      ["no", "", "members"].each do |consent|
        expect(row(consent:)).to have_attributes(
          outcome: "unchanged",
          sentences: [
            "The file agrees to less than the member did in the forum: what they chose there stays.",
          ],
        )
      end
      expect(profile.reload).to be_shown_to_everyone
    end

    it "does not agree for who was asked in the forum, and says so" do
      profile.update!(visibility: "nobody", consented_at: nil)

      expect(row(consent: "everyone")).to have_attributes(
        outcome: "unchanged",
        sentences: [
          "The file agrees to more than the member did in the forum: only they can change that.",
        ],
      )
      expect(profile.reload).to be_shown_to_nobody
    end

    it "says nothing of consent when the file does not" do
      expect(row(country: "GH").sentences).to eq([])
    end
  end

  it "keeps the member's own time zone, and says so" do
    user.user_option.update!(timezone: "Europe/Paris")

    expect(row(time_zone: "Africa/Lagos").sentences).to eq(
      [
        "time_zone: the member’s own Europe/Paris stays, not Africa/Lagos; the hours are read in it.",
      ],
    )
    expect(user.user_option.reload.timezone).to eq("Europe/Paris")
  end

  it "keeps to the number of skills a member may have" do
    SiteSetting.peer_learning_max_offers = 2
    Fabricate(:learning_member, username: "bela", offers: { skill => 1, other_skill => 1 })
    csv = <<~CSV
      username,skills_to_share
      bela,querying 2; training 2
      amina,querying 1; training 1; juggling 1
    CSV

    import = import_directory(csv, by: admin, at: now)

    expect(
      import.rows.sort_by(&:line).map { |row| [row.username, row.outcome, *row.sentences] },
    ).to eq([%w[bela updated], ["amina", "refused", "skills_to_share: at most 2 can be kept."]])
    expect(PeerLearning::Skills::Skill.proposed).to be_empty
  end

  describe "rows that cannot be taken" do
    let(:csv) { <<~CSV }
      username,country,time_zone,skills_to_share,availability
      nobody_here,NG,,juggling,
      ,NG,,,
      amina,Atlantis,Lagos,querying 9,Mon
      @Amina,NG,,,
      bela,NG,,,Mon 18:00-20:00
      ciro,NG,,,,,more
      system,NG,,,
      doro,NG,,,
    CSV

    before { %w[bela ciro doro].each { |username| Fabricate(:user, username:) } }

    it "are refused with a sentence each, and the others taken" do
      import = import_directory(csv, by: admin, at: now)

      expect(
        import.rows.sort_by(&:line).map { |row| [row.line, row.outcome, row.sentences] },
      ).to eq(
        [
          [2, "refused", ["username: no member of this forum is called that."]],
          [3, "refused", ["username: empty, so nobody knows whom this row is about."]],
          [
            4,
            "refused",
            [
              "country: “Atlantis” is not a country we know, by code or by English name.",
              "time_zone: “Lagos” is not a time zone we know. Zones are named like Africa/Lagos.",
              "skills_to_share: the level in “querying 9” must be from 1 to 4.",
              "availability: “Mon” must be a day and two times on quarter-hours, like Mon 18:00-20:00.",
            ],
          ],
          [5, "refused", ["username: line 4 is about the same member."]],
          [6, "refused", ["availability: without a time zone nobody knows when these hours are."]],
          [7, "refused", ["The row has more cells than the header."]],
          [8, "refused", ["username: no member of this forum is called that."]],
          [9, "created", []],
        ],
      )
      expect(import.all_counts).to include("refused" => 7, "created" => 1)
      expect(profile).to eq(nil)
      expect(PeerLearning::Skills::Skill.proposed).to be_empty
    end

    it "are kept as they were written" do
      import = import_directory(csv, by: admin, at: now)

      expect(import.rows.find_by(line: 4).cells).to eq(
        ["amina", "Atlantis", "Lagos", "querying 9", "Mon"],
      )
    end
  end

  describe "in batches" do
    let(:csv) { "username,country\n#{usernames.map { |name| "#{name},NG\n" }.join}" }
    let(:usernames) { Array.new(5) { Fabricate(:user).username.downcase } }

    def advance(import, table, at: now)
      vocabulary = PeerLearning::Skills::Directory::Vocabulary.new
      described_class.call(params: { import_id: import.id }, table:, vocabulary:, now: at)
    end

    def in_batches_of(size, &block)
      stub_const(described_class, :BATCH, size, &block)
    end

    it "goes on where a job was killed, and does nothing twice" do
      in_batches_of(2) do
        checked = check_directory(csv, by: admin, at: now)
        PeerLearning::Skills::Directory::Import::Apply.call(
          params: {
            import_id: checked.id,
          },
          guardian: admin.guardian,
          now:,
        )
        expect(advance(checked, checked.table)).to run_successfully
        expect(PeerLearning::Skills::Profile.count).to eq(2)

        import = work_off(checked.reload, at: now)

        expect(import).to be_applied
        expect(import.rows.sort_by(&:line).map { |row| [row.username, row.outcome] }).to eq(
          usernames.map { |name| [name, "created"] },
        )
        expect(import.all_counts).to include("created" => 5, "unchanged" => 0)
      end
    end

    it "lets one of two workers go on" do
      in_batches_of(2) do
        import = receive_directory(csv, by: admin)
        import.start(:checking, now:)
        mine, theirs = import.table, import.table

        expect(advance(import, mine)).to run_successfully
        expect(advance(import, theirs)).to fail_a_policy(:still_at_these_rows)
        expect(advance(import, mine)).to run_successfully
        expect(import.reload.rows.count).to eq(4)
      end
    end

    it "does all of a batch or nothing" do
      in_batches_of(2) do
        checked = check_directory(csv, by: admin, at: now)
        checked.start(:applying, now:)
        table = checked.table
        allow(PeerLearning::Skills::Directory::ImportRow).to receive(:record).and_raise("killed")

        expect do
          ActiveRecord::Base.transaction(requires_new: true) { advance(checked, table) }
        end.to raise_error("killed")
        expect(PeerLearning::Skills::Profile.count).to eq(0)
        expect(checked.reload.rows_done).to eq(0)
      end
    end

    it "finds a member named in a batch before" do
      in_batches_of(2) do
        import = import_directory("#{csv}#{usernames.first},GH\n", by: admin, at: now)

        expect(import.rows.last).to have_attributes(
          outcome: "refused",
          sentences: ["username: line 2 is about the same member."],
        )
      end
    end

    it "stops where it is cancelled" do
      in_batches_of(2) do
        import = receive_directory(csv, by: admin)
        import.start(:checking, now:)
        table = import.table
        advance(import, table)

        import.reload.finish(:cancelled, now:)

        expect(advance(import, table)).to fail_to_find_a_model(:import)
        expect(import.reload.rows_done).to eq(2)
      end
    end

    it "says how far it has come" do
      in_batches_of(2) do
        import = receive_directory(csv, by: admin, part_bytes: 20)
        import.start(:checking, now:)
        table = import.table
        advance(import, table)
        halfway = import.reload.bytes_done

        expect(halfway).to be_between(1, import.bytes - 1)
        2.times { advance(import, table) }
        expect(import.reload).to have_attributes(bytes_done: import.bytes, status: "checked")
      end
    end
  end

  it "asks the database as often for many rows as for few" do
    ask = ->(size) do
      rows = Array.new(size) { "#{Fabricate(:user).username},NG,en 3\n" }
      csv = "username,country,languages\n#{rows.join}"
      import = check_directory(csv, by: admin, at: now)
      import.start(:applying, now:)
      track_sql_queries { work_off(import, at: now) }.size
    end

    ask.call(1)
    expect(ask.call(6)).to eq(ask.call(2))
  end

  it "says why a file cannot be read to its end" do
    import = check_directory("username,name\namina,A\nbela,Jos\xE9\n", by: admin)

    expect(import).to be_failed
    expect(import.sentences(:problems)).to eq(
      ["Line 3 is not UTF-8 text: save the file as CSV UTF-8 and try again."],
    )
    expect(import.parts).to be_empty
  end

  describe "skills that nobody thought of" do
    it "are proposed once, and kept for the member until then" do
      csv = <<~CSV
        username,skills_to_share,skills_to_learn
        amina,Juggling 3; querying 2,
        #{Fabricate(:user, username: "bela").username},,JUGGLING 0
      CSV

      checked = check_directory(csv, by: admin, at: now)
      expect(checked.new_skills).to eq(["Juggling"])
      expect(PeerLearning::Skills::Skill.proposed).to be_empty

      import = apply_directory(checked, by: admin, at: now)

      proposed = PeerLearning::Skills::Skill.proposed.sole
      expect(proposed).to have_attributes(
        names: {
          "en" => "Juggling",
        },
        proposer: admin,
        reason: "Named in an imported directory: directory.csv",
      )
      expect(profile.skill_tags.map(&:skill)).to contain_exactly(skill, proposed)
      expect(profile.shown_skill_tags.map(&:skill)).to eq([skill])
      expect(import.rows.map(&:sentences)).to eq(
        [
          [
            "skills_to_share: “Juggling” waits for the working group; until then only the member sees it.",
          ],
          [
            "skills_to_learn: “JUGGLING” waits for the working group; until then only the member sees it.",
          ],
        ],
      )
    end

    it "are not proposed again after they were set aside" do
      Fabricate(:learning_skill, names: { "en" => "Juggling" }, status: "retired")

      expect(row(skills_to_share: "juggling 3; querying 1").sentences).to eq(
        ["skills_to_share: the working group has set “juggling” aside, so it is left out."],
      )
      expect(profile.skill_tags.map(&:skill)).to eq([skill])
    end

    it "have a limit" do
      stub_const(PeerLearning::Skills::Directory::Vocabulary, :MAX_NEW, 1) do
        expect(row(skills_to_share: "juggling").outcome).to eq("created")
        Fabricate(:user, username: "bela")
        csv = "username,skills_to_learn\namina,knitting\nbela,singing\n"
        import = import_directory(csv, by: admin)

        expect(import.new_skills).to eq(["knitting"])
        expect(import.rows.last.sentences).to eq(
          ["skills_to_learn: “singing” is not the name of a skill."],
        )
      end
    end
  end
end
