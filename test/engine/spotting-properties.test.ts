import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import SkillSpotter from "../../assets/javascripts/discourse/lib/help/spotting/skill-spotter";

const RUNS = { numRuns: 500 };
const NAMES = [
  ["translation", "traducción", "الترجمة الفورية"],
  ["photography", "fotografía", "التصوير"],
  ["bookkeeping", "comptabilité", "المحاسبة"],
  ["volunteer recognition", "voluntariado", "المستودعات"],
  ["storytelling", "narrativas", "السرد القصصي"],
  ["транскрипция", "άδειες χρήσης", "अभिलेखागार"],
  ["摄影技巧", "การแปล"],
];
const VOCABULARY = NAMES.map((names, index) => ({ id: index + 1, names }));
const spotter = new SkillSpotter(VOCABULARY);

const LATIN = "abcdefghijklmnopqrstuvwxyz";
const ARABIC = "بتثجحخدذرزسشصضطظعغفقكلمنهوي";
const CYRILLIC = "абвгдежзиклмнопрстуфхцчшщыэюя";
const LONG_WORDS = [
  ["translation", 1, LATIN],
  ["photography", 2, LATIN],
  ["comptabilité", 3, LATIN],
  ["voluntariado", 4, LATIN],
  ["storytelling", 5, LATIN],
  ["مستودعات", 4, ARABIC],
  ["транскрипция", 6, CYRILLIC],
] as const;

/** All that a word becomes by one slip: a letter missing, too many, wrong or swapped with the next. */
function slipsOf(word: string, letters: string): Set<string> {
  const slips = new Set<string>();
  for (let at = 0; at < word.length; at++) {
    const [before, here, after] = [
      word.slice(0, at),
      word.charAt(at),
      word.slice(at + 1),
    ];
    slips.add(before + after);
    slips.add(before + after.slice(0, 1) + here + after.slice(1));
    for (const letter of letters) {
      slips.add(before + letter + here + after);
      slips.add(before + letter + after);
    }
  }
  return slips;
}

const someName = fc.constantFrom(...NAMES.flat());
const somePiece = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    "\u200b\u200f\u202e",
    "'; DROP TABLE users; --",
    "<script>alert(1)</script>",
    "%s%s%n",
    "🎉👩‍🏫",
    "\ud800",
    "\u0000",
    "a".repeat(5_000)
  ),
  someName
);
const someText = fc
  .array(somePiece, { maxLength: 12 })
  .map((parts) => parts.join(" "));

describe("the spotter, whatever it is given", () => {
  for (const [word, id, letters] of LONG_WORDS) {
    it(`finds ${word} with any one slip`, () => {
      for (const typed of slipsOf(word, letters)) {
        const found = spotter.spot({ title: `someone for ${typed}?` }, 3);
        assert.deepEqual(
          found.map((one) => one.id),
          [id],
          typed
        );
      }
    });
  }

  it("does not depend on the order of skills, nor on that of their names", () => {
    const shuffled = fc
      .shuffledSubarray(VOCABULARY, { minLength: VOCABULARY.length })
      .chain((skills) =>
        fc.tuple(
          ...skills.map(({ id, names }) =>
            fc
              .shuffledSubarray(names, { minLength: names.length })
              .map((own) => ({ id, names: own }))
          )
        )
      );
    fc.assert(
      fc.property(shuffled, someText, (vocabulary, title) => {
        const ids = (one: SkillSpotter) =>
          one.spot({ title }, 5).map(({ id, score }) => [id, score]);
        assert.deepEqual(ids(new SkillSpotter(vocabulary)), ids(spotter));
      }),
      { numRuns: 100 }
    );
  });

  it("answers with skills there are, each once, by words that are there", () => {
    fc.assert(
      fc.property(someText, someText, fc.nat(4), (title, body, limit) => {
        const found = spotter.spot({ title, body }, limit);
        const ids = found.map(({ id }) => id);
        assert.ok(found.length <= limit);
        assert.equal(new Set(ids).size, ids.length);
        for (const { id, score, source, spans } of found) {
          const text = source === "title" ? title : body;
          assert.ok(VOCABULARY.some((skill) => skill.id === id));
          assert.ok(score > 0 && score <= 1);
          assert.ok(spans.length > 0);
          for (const [from, to] of spans) {
            assert.ok(from >= 0 && from < to && to <= text.length);
          }
        }
        assert.deepEqual(spotter.spot({ title, body }, limit), found);
      }),
      RUNS
    );
  });

  it("finds every name by itself, and with words around it that mean nothing", () => {
    NAMES.forEach((names, index) => {
      for (const name of names) {
        for (const title of [name, `what is ${name}, please? 🎉`]) {
          const [best] = spotter.spot({ title }, 1);
          assert.equal(best?.id, index + 1, title);
          assert.equal(best?.score, 1, title);
        }
      }
    });
  });

  it("takes any vocabulary, its own words' worst included", () => {
    const names = fc.array(someText, { maxLength: 4 });
    const vocabulary = fc
      .array(names, { maxLength: 6 })
      .map((lists) => lists.map((own, id) => ({ id, names: own })));
    fc.assert(
      fc.property(vocabulary, someText, (skills, title) => {
        new SkillSpotter(skills).spot({ title, body: title }, 3);
      }),
      RUNS
    );
  });

  it("takes no longer where a text repeats itself", () => {
    const crowd = Array.from({ length: 1_000 }, (_, id) => ({
      id,
      names: [`photo ${id} translation`, `photo translation number ${id}`],
    }));
    const many = new SkillSpotter(crowd);
    const milliseconds = (title: string, body: string) => {
      const started = performance.now();
      many.spot({ title, body }, 3);
      return performance.now() - started;
    };
    milliseconds("photo translation", "");
    const words = "photo translation ".repeat(10_000);
    assert.ok(milliseconds(words, words) < 2_000);
    assert.ok(milliseconds("", "a".repeat(1_000_000)) < 2_000);
  });
});
