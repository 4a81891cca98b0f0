# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Directory::Entry do
  let(:querying) do
    Fabricate.build(
      :learning_skill,
      id: 1,
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
  let(:training) { Fabricate.build(:learning_skill, id: 2, slug: "training") }
  let(:tree) { PeerLearning::Skills::Tree.new([querying, training]) }

  def entry(cells)
    described_class.new(cells.stringify_keys, tree:)
  end

  def problems(cells)
    entry(cells).problems
  end

  it "says nothing where cells are empty" do
    entry = entry(languages: nil, country: nil, skills_to_share: nil, availability: nil)

    expect(entry).to have_attributes(
      problems: [],
      languages: [],
      region: nil,
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
          { skill_id: 1, direction: "offer", level: 4 },
          { skill_id: 2, direction: "offer", level: 2 },
          { skill_id: 1, direction: "want", level: 0 },
        ],
      )
      expect(entry(skills_to_learn: "training").tags).to eq(
        [{ skill_id: 2, direction: "want", level: 1 }],
      )
    end

    it "does not take the end of a name for a level" do
      expect(entry(skills_to_share: "SPARQL 11").tags).to eq(
        [{ skill_id: 1, direction: "offer", level: 2 }],
      )
    end

    it "says what it cannot read" do
      expect(
        problems(
          skills_to_share: "juggling 3; training 0; training 5",
          skills_to_learn: "training 4; querying; SPARQL 11",
        ),
      ).to eq(
        [
          "skills_to_share: there is no skill called “juggling”.",
          "skills_to_share: the level in “training 0” must be from 1 to 4.",
          "skills_to_share: the level in “training 5” must be from 1 to 4.",
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
      region: "NG",
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
