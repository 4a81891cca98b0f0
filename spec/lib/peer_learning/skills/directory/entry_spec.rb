# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Directory::Entry do
  fab!(:querying) do
    Fabricate(
      :learning_skill,
      slug: "querying",
      names: {
        "en" => "Asking for data",
        "ar" => "الاستعلام",
      },
      aliases: {
        "en" => ["SPARQL 11"],
      },
    )
  end
  fab!(:training) { Fabricate(:learning_skill, slug: "training") }
  let(:vocabulary) { PeerLearning::Skills::Directory::Vocabulary.new.tap(&:refresh) }

  def entry(cells)
    described_class.new(cells.stringify_keys, vocabulary:)
  end

  def problems(cells)
    entry(cells).problems.map(&:to_s)
  end

  it "says nothing where cells are empty" do
    entry = entry(languages: nil, country: nil, skills_to_share: nil, availability: nil)

    expect(entry).to have_attributes(
      problems: [],
      languages: [],
      profile: {
      },
      time_zone: nil,
      tags: [],
      availability: nil,
      consent: nil,
    )
  end

  describe "languages" do
    it "reads codes with a proficiency" do
      expect(entry(languages: "en 3; HA native;pt_BR  0؛ar ٤").languages).to eq(
        [
          { "code" => "en", "proficiency" => 3 },
          { "code" => "ha", "proficiency" => 5 },
          { "code" => "pt-br", "proficiency" => 0 },
          { "code" => "ar", "proficiency" => 4 },
        ],
      )
    end

    it "says what it cannot read" do
      expect(problems(languages: "en; xx 3; fr 6; de good; ha 2; ha 3")).to eq(
        [
          "languages: “en” must be a code and a proficiency from 0 to 5 or native, like en 3.",
          "languages: “xx” is not a language code we know.",
          "languages: “fr 6” must be a code and a proficiency from 0 to 5 or native, like en 3.",
          "languages: “de good” must be a code and a proficiency from 0 to 5 or native, like en 3.",
          "languages: “ha” is named twice.",
        ],
      )
    end
  end

  describe "skills" do
    it "reads slugs, names and aliases, with or without a level" do
      entry = entry(skills_to_share: "asking for DATA 4; training", skills_to_learn: "الاستعلام ٠")

      expect(entry.tags).to eq(
        [
          { skill_id: querying.id, direction: "offer", level: 4 },
          { skill_id: training.id, direction: "offer", level: 2 },
          { skill_id: querying.id, direction: "want", level: 0 },
        ],
      )
      expect(entry(skills_to_learn: "training").tags).to eq(
        [{ skill_id: training.id, direction: "want", level: 1 }],
      )
    end

    it "does not take the end of a name for a level" do
      expect(entry(skills_to_share: "SPARQL 11").tags).to eq(
        [{ skill_id: querying.id, direction: "offer", level: 2 }],
      )
    end

    it "says what it cannot read" do
      expect(
        problems(
          skills_to_share: "?; training 0; training 5 (teach)",
          skills_to_learn: "training 4; querying; SPARQL 11",
        ),
      ).to eq(
        [
          "skills_to_share: the level in “training 0” must be from 1 to 4.",
          "skills_to_share: the level in “training 5 (teach)” must be from 1 to 4.",
          "skills_to_share: “?” is not the name of a skill.",
          "skills_to_learn: the level in “training 4” must be from 0 to 3.",
          "skills_to_learn: “querying” is named twice.",
        ],
      )
    end
  end

  describe "availability" do
    it "reads days and times" do
      expect(entry(availability: "Mon 18:00-20:00; saturday 9:15 – 12:00").availability).to eq(
        [[72, 80], [517, 528]],
      )
    end

    it "reads times past midnight, and past the week's end" do
      expect(entry(availability: "Fri 22:00-02:00").availability).to eq([[472, 488]])
      expect(entry(availability: "Sun 22:00-02:00").availability).to eq([[0, 8], [664, 672]])
      expect(entry(availability: "Tue 22:00-24:00").availability).to eq([[184, 192]])
      expect(entry(availability: "Tue 00:00-24:00").availability).to eq([[96, 192]])
    end

    it "says what it cannot read" do
      wrong = [
        "Mo 18:00-20:00",
        "Someday 18:00-20:00",
        "Mon 18:00",
        "Mon 18:10-20:00",
        "Mon 24:00-02:00",
        "Mon 18:00-18:00",
        "Mon 25:00-26:00",
        "18:00-20:00",
      ]

      expect(problems(availability: wrong.join("; "))).to eq(
        wrong.map do |text|
          "availability: “#{text}” must be a day and two times on quarter-hours, like Mon 18:00-20:00."
        end,
      )
    end
  end

  it "reads country and time zone" do
    expect(entry(country: "Nigeria", time_zone: "Africa/Lagos")).to have_attributes(
      profile: {
        region: "NG",
      },
      time_zone: "Africa/Lagos",
      problems: [],
    )
    expect(problems(country: "Atlantis", time_zone: "Lagos")).to eq(
      [
        "country: “Atlantis” is not a country we know, by code or by English name.",
        "time_zone: “Lagos” is not a time zone we know. Zones are named like Africa/Lagos.",
      ],
    )
  end

  it "reads affiliation, role, contexts and bandwidth" do
    expect(
      entry(
        affiliation: " WUG  Nigeria ",
        role: "Trainer",
        contexts: "Events; language community; GLAM; events",
        bandwidth: "Audio",
      ).profile,
    ).to eq(
      affiliation: "WUG Nigeria",
      role: "Trainer",
      contexts: %w[language_community glam events],
      bandwidth: "audio",
    )
    expect(problems(affiliation: "x" * 101, contexts: "moon", bandwidth: "fast")).to eq(
      [
        "affiliation: at most 100 characters can be kept.",
        "contexts: “moon” must be one of affiliate, language_community, glam, education, events, technology, advocacy, diversity.",
        "bandwidth: “fast” must be any, audio or text.",
      ],
    )
  end

  it "knows what a spreadsheet has made a date of" do
    %w[3-Mar 03-Mar-26 Mar-03 2026-03-03 3/3/2026].each do |date|
      expect(problems(languages: date)).to eq(
        [
          "languages: “#{date}” looks like a date: a spreadsheet has changed what was written. Type it anew in a cell formatted as text.",
        ],
      )
    end
  end

  describe "consent" do
    it "assumes none" do
      expect(entry(consent: nil).consent).to eq("nobody")
      expect(entry(consent: "No").consent).to eq("nobody")
      expect(entry(consent: "members").consent).to eq("members")
      expect(entry(consent: "Everyone").consent).to eq("everyone")
    end

    it "says what it cannot read" do
      expect(problems(consent: "yes")).to eq(["consent: “yes” must be everyone, members or no."])
    end
  end
end
