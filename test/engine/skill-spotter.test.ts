import assert from "node:assert/strict";
import { describe, it } from "node:test";
import SkillSpotter from "../../assets/javascripts/discourse/lib/help/spotting/skill-spotter";

const NAMES: Record<string, string[]> = {
  citations: ["citations", "WikiCite and citations", "المراجع", "citas"],
  editathons: ["edit-a-thons", "Planning and running events", "éditathons"],
  governance: ["governance", "gouvernance", "règlement intérieur"],
  grants: ["proposal writing", "Grant proposal writing", "demande de fonds"],
  interpretation: ["interpretation", "interprètes", "ترجمة المواد التعليمية"],
  museums: ["Culture (GLAM), city museums, archives", "museums", "المتاحف"],
  queries: ["PAWS, Quarry, Wikidata Query Service", "SPARQL"],
  trainers: ["training of trainers", "تدريب المدربين"],
  training: ["online training", "التدريب عبر الإنترنت"],
  volunteers: ["volunteers", "bénévoles", "المتطوعون"],
  wikidata: ["Wikidata", "ويكي بيانات"],
};
const IDS = Object.keys(NAMES);
const spotter = new SkillSpotter(
  IDS.map((key, id) => ({ id, names: NAMES[key] ?? [] }))
);

function spotted(title: string, limit = 3): (string | undefined)[] {
  return spotter.spot({ title }, limit).map(({ id }) => IDS[id]);
}

describe("SkillSpotter", () => {
  it("finds names and aliases among other words, without looking at case, accents or order", () => {
    assert.deepEqual(spotted("Who knows SPARQL?"), ["queries"]);
    assert.deepEqual(spotted("PROPOSALS: a hand with writing them"), [
      "grants",
    ]);
    assert.deepEqual(spotted("Des benevoles qui partent"), ["volunteers"]);
  });

  it("takes off the articles and particles of French and Arabic", () => {
    assert.deepEqual(spotted("besoin d'interprètes"), ["interpretation"]);
    assert.deepEqual(spotted("l’éditathon"), ["editathons"]);
    for (const title of [
      "متاحف",
      "والمتاحف",
      "بالمتاحف",
      "للمتاحف",
      "متاحفنا",
      "وبالمتاحف",
    ]) {
      assert.deepEqual(spotted(title), ["museums"], title);
    }
  });

  it("takes singular and plural for one, also where Arabic changes the inside of the word", () => {
    assert.deepEqual(spotted("a volunteer"), ["volunteers"]);
    assert.deepEqual(spotted("una cita"), ["citations"]);
    assert.deepEqual(spotted("متحف"), ["museums"]);
    assert.deepEqual(spotted("مرجع"), ["citations"]);
  });

  it("reads what is written as one word, as two or with hyphens", () => {
    assert.deepEqual(spotted("wiki data"), ["wikidata"]);
    assert.deepEqual(spotted("ويكيبيانات"), ["wikidata"]);
    assert.deepEqual(spotted("our first editathon"), ["editathons"]);
    assert.deepEqual(spotted("our first edit-a-thon"), ["editathons"]);
  });

  it("forgives slips in long words, and none in short ones", () => {
    assert.deepEqual(spotted("goverance"), ["governance"]);
    assert.deepEqual(spotted("intrepretation"), ["interpretation"]);
    assert.deepEqual(spotted("musuem"), ["museums"]);
    assert.deepEqual(spotted("paws and cows"), [], "no skill is called paws");
    assert.deepEqual(spotted("grand"), []);
  });

  it("finds nothing by what every request says, nor by half of a name", () => {
    for (const title of [
      "Training",
      "How to help?",
      "wiki",
      "Writing to you",
      "Planning",
      "تدريب",
      "the of",
    ]) {
      assert.deepEqual(spotted(title), [], title);
    }
  });

  it("finds a name whose words are near each other, and not across a whole text", () => {
    assert.deepEqual(spotted("the query that this service runs on Wikidata"), [
      "queries",
    ]);
    const far = "and so on with many different things that nobody counted";
    assert.deepEqual(spotted(`règlement ${far} intérieur`), []);
  });

  it("takes the longer name where one is in another", () => {
    assert.deepEqual(spotted("Wikidata Query Service"), ["queries"]);
    assert.deepEqual(spotted("Wikidata and SPARQL").sort(), [
      "queries",
      "wikidata",
    ]);
  });

  it("finds what a name lists", () => {
    assert.deepEqual(spotted("city museum"), ["museums"]);
  });

  it("says as many as are asked for, best first, and by which words", () => {
    const title = "Musuems and the interpretation of citations";
    const found = spotter.spot({ title }, 2);
    assert.deepEqual(
      found.map(({ id, score, source }) => [IDS[id], score, source]),
      [
        ["citations", 1, "title"],
        ["interpretation", 1, "title"],
      ]
    );
    assert.deepEqual(
      found.flatMap(({ spans }) => spans.map((span) => title.slice(...span))),
      ["citations", "interpretation"]
    );
    const [both] = spotter.spot({ title: "on wiki data, please" }, 1);
    assert.deepEqual(both?.spans, [[3, 12]]);
    assert.equal(spotted(title, 5).length, 3);
    assert.deepEqual(spotted(title, 0), []);
  });

  it("reads the body where the title says nothing, and takes the best of it alone", () => {
    const body = "Our volunteers ask for SPARQL, for SPARQL on Wikidata.";
    const found = spotter.spot({ title: "Help, please", body }, 3);
    assert.deepEqual(
      found.map(({ id, source }) => [IDS[id], source]),
      [["queries", "body"]]
    );
    assert.deepEqual(
      spotter
        .spot({ title: "Museums", body }, 3)
        .map(({ id, source }) => [IDS[id], source]),
      [["museums", "title"]]
    );
  });

  it("knows no skill where there is none", () => {
    assert.deepEqual(new SkillSpotter([]).spot({ title: "Wikidata" }, 3), []);
    const nameless = new SkillSpotter([{ id: 1, names: ["", "!?", "the"] }]);
    assert.deepEqual(nameless.spot({ title: "the !?" }, 3), []);
  });
});
