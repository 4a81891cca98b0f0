import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  InvalidInstance,
  rank,
} from "../../assets/javascripts/discourse/lib/matching";
import { callWithJson } from "../../assets/javascripts/discourse/lib/matching/call-with-json";
import { instance, seeker, sharer } from "./support/instances";

type Path = readonly (string | number)[];

/** A copy with another value at the path; undefined takes the field out. */
function changed(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) {
    return to;
  }
  if (Array.isArray(value)) {
    return Object.assign([...value], { [key]: changed(value[+key], rest, to) });
  }
  const fields = new Map<string, unknown>(Object.entries(Object(value)));
  const name = String(key);
  return Object.fromEntries(
    fields.set(name, changed(fields.get(name), rest, to))
  );
}

function answer(path: Path, to: unknown): unknown {
  const input = instance({
    seeker: seeker({ missed: 0, interprets: true, region: "NG" }),
    candidates: [
      sharer(2),
      sharer(3, { wants: [{ skill: "maps", level: 1, priority: 1 }] }),
    ],
    excluded: [[1, 2]],
  });
  const json = JSON.stringify(changed(input, path, to));
  return JSON.parse(callWithJson("rank", json));
}

const THIRD = ["candidates", 1];
const OFFERS = [...THIRD, "offers"];
const OFFER = [...OFFERS, 0];
const WANT = [...THIRD, "wants", 0];
const RANGE = [...THIRD, "free", 0];

const REFUSED: Record<string, [path: Path, to: unknown, error: string][]> = {
  "the whole": [
    [[], null, "instance: must be an object, not null"],
    [[], [1], "instance: must be an object, not [1]"],
    [["version"], 2, "version: must be 1"],
    [["version"], "1", 'version: must be a whole number, not "1"'],
    [["seeker"], undefined, "seeker: is missing"],
    [["candidates"], undefined, "candidates: is missing"],
    [["candidates"], {}, "candidates: must be a list, not {}"],
    [THIRD, 3, "candidates[1]: must be an object, not 3"],
    [["limit"], undefined, "limit: is missing"],
    [
      ["limit"],
      -1,
      "limit: must be a whole number from 0 to 9007199254740991, not -1",
    ],
    [["want"], undefined, "want: is missing"],
    [["want"], "juggling", 'want: "juggling" is not one of the skills'],
  ],
  rules: [
    [["rules"], undefined, "rules: is missing"],
    [["rules", "minutes"], undefined, "rules.minutes: is missing"],
    [
      ["rules", "minutes"],
      0,
      "rules.minutes: must be a whole number from 1 to 10080, not 0",
    ],
    [
      ["rules", "minutes"],
      10081,
      "rules.minutes: must be a whole number from 1 to 10080, not 10081",
    ],
    [["rules", "maxSize"], undefined, "rules.maxSize: is missing"],
    [
      ["rules", "maxSize"],
      1,
      "rules.maxSize: must be a whole number from 2 to 4, not 1",
    ],
    [
      ["rules", "maxSize"],
      5,
      "rules.maxSize: must be a whole number from 2 to 4, not 5",
    ],
    [
      ["rules", "minProficiency"],
      undefined,
      "rules.minProficiency: is missing",
    ],
    [
      ["rules", "minProficiency"],
      6,
      "rules.minProficiency: must be a whole number from 0 to 5, not 6",
    ],
  ],
  skills: [
    [["skills"], undefined, "skills: is missing"],
    [["skills", 0, "id"], 7, "skills[0].id: must be a text, not 7"],
    [
      ["skills", 3, "id"],
      "editing",
      'skills[3].id: "editing" stands here twice',
    ],
    [
      ["skills", 1, "parent"],
      null,
      "skills[1].parent: must be a text, not null",
    ],
    [
      ["skills", 1, "parent"],
      "juggling",
      'skills[1].parent: "juggling" is not one of the skills',
    ],
    [
      ["skills", 3, "parent"],
      "photos",
      'skills[3].parent: "photos" is its own ancestor',
    ],
    [
      ["skills", 0, "parent"],
      "archives",
      'skills[0].parent: "editing" is its own ancestor',
    ],
  ],
  members: [
    [["seeker", "id"], undefined, "seeker.id: is missing"],
    [
      [...THIRD, "id"],
      "3",
      'candidates[1].id: must be a whole number, not "3"',
    ],
    [
      [...THIRD, "id"],
      3.5,
      "candidates[1].id: must be a whole number, not 3.5",
    ],
    [
      [...THIRD, "id"],
      2 ** 53,
      "candidates[1].id: must be a whole number, not 9007199254740992",
    ],
    [[...THIRD, "id"], 2, "candidates[1].id: 2 stands here twice"],
    [[...THIRD, "id"], 1, "candidates[1].id: 1 stands here twice"],
    [[...THIRD, "capacity"], undefined, "candidates[1].capacity: is missing"],
    [
      [...THIRD, "capacity"],
      5,
      "candidates[1].capacity: must be a whole number from 0 to 4, not 5",
    ],
    [
      [...THIRD, "capacity"],
      -1,
      "candidates[1].capacity: must be a whole number from 0 to 4, not -1",
    ],
    [
      ["seeker", "missed"],
      -1,
      "seeker.missed: must be a whole number from 0 to 9007199254740991, not -1",
    ],
    [
      ["seeker", "missed"],
      null,
      "seeker.missed: must be a whole number, not null",
    ],
    [
      ["seeker", "interprets"],
      1,
      "seeker.interprets: must be true or false, not 1",
    ],
    [["seeker", "region"], 5, "seeker.region: must be a text, not 5"],
  ],
  languages: [
    [[...THIRD, "languages"], undefined, "candidates[1].languages: is missing"],
    [
      [...THIRD, "languages"],
      ["en"],
      'candidates[1].languages: must be an object, not ["en"]',
    ],
    [
      [...THIRD, "languages", "en"],
      6,
      "candidates[1].languages.en: must be a whole number from 0 to 5, not 6",
    ],
    [
      [...THIRD, "languages", "zh-hant"],
      "3",
      'candidates[1].languages.zh-hant: must be a whole number, not "3"',
    ],
    [
      [...THIRD, "languages", "a\nb"],
      -1,
      'candidates[1].languages["a\\nb"]: must be a whole number from 0 to 5, not -1',
    ],
  ],
  "free time": [
    [[...THIRD, "free"], undefined, "candidates[1].free: is missing"],
    [RANGE, [5], "candidates[1].free[0]: must be a list of two, not [5]"],
    [
      RANGE,
      [5, 6, 7],
      "candidates[1].free[0]: must be a list of two, not [5,6,7]",
    ],
    [
      RANGE,
      [-1, 6],
      "candidates[1].free[0][0]: must be a whole number from 0 to 671, not -1",
    ],
    [
      RANGE,
      [672, 673],
      "candidates[1].free[0][0]: must be a whole number from 0 to 671, not 672",
    ],
    [
      RANGE,
      [5, 6.5],
      "candidates[1].free[0][1]: must be a whole number, not 6.5",
    ],
    [RANGE, [5, 4], "candidates[1].free[0][1]: 4 comes before the start, 5"],
    [RANGE, [5, 678], "candidates[1].free[0][1]: 678 is over a week after 5"],
  ],
  offers: [
    [OFFERS, undefined, "candidates[1].offers: is missing"],
    [
      [...OFFER, "skill"],
      undefined,
      "candidates[1].offers[0].skill: is missing",
    ],
    [
      [...OFFER, "skill"],
      "toString",
      'candidates[1].offers[0].skill: "toString" is not one of the skills',
    ],
    [
      [...OFFER, "level"],
      undefined,
      "candidates[1].offers[0].level: is missing",
    ],
    [
      [...OFFER, "level"],
      0,
      "candidates[1].offers[0].level: must be a whole number from 1 to 4, not 0",
    ],
    [
      [...OFFER, "level"],
      5,
      "candidates[1].offers[0].level: must be a whole number from 1 to 4, not 5",
    ],
    [
      [...OFFERS, 1],
      { skill: "editing", level: 3 },
      'candidates[1].offers[1].skill: "editing" stands here twice',
    ],
  ],
  wants: [
    [[...THIRD, "wants"], undefined, "candidates[1].wants: is missing"],
    [
      [...WANT, "skill"],
      "juggling",
      'candidates[1].wants[0].skill: "juggling" is not one of the skills',
    ],
    [
      [...WANT, "level"],
      -1,
      "candidates[1].wants[0].level: must be a whole number from 0 to 3, not -1",
    ],
    [
      [...WANT, "level"],
      4,
      "candidates[1].wants[0].level: must be a whole number from 0 to 3, not 4",
    ],
    [
      [...WANT, "priority"],
      undefined,
      "candidates[1].wants[0].priority: is missing",
    ],
    [
      [...WANT, "priority"],
      0,
      "candidates[1].wants[0].priority: must be a whole number from 1 to 3, not 0",
    ],
    [
      [...WANT, "priority"],
      4,
      "candidates[1].wants[0].priority: must be a whole number from 1 to 3, not 4",
    ],
    [
      [...THIRD, "wants", 1],
      { skill: "maps", level: 0, priority: 1 },
      'candidates[1].wants[1].skill: "maps" stands here twice',
    ],
  ],
  excluded: [
    [["excluded"], null, "excluded: must be a list, not null"],
    [["excluded", 0], [1], "excluded[0]: must be a list of two, not [1]"],
    [["excluded", 0], [1, 99], "excluded[0][1]: 99 is not one of the members"],
    [
      ["excluded", 0],
      ["1", 2],
      'excluded[0][0]: must be a whole number, not "1"',
    ],
  ],
};

for (const [part, cases] of Object.entries(REFUSED)) {
  describe(`refused: ${part}`, () => {
    for (const [path, to, error] of cases) {
      it(error, () => assert.deepEqual(answer(path, to), { error }));
    }
  });
}

describe("not refused", () => {
  const accepted: [path: Path, to: unknown][] = [
    [RANGE, [0, 672]],
    [RANGE, [671, 1343]],
    [RANGE, [5, 5]],
    [[...THIRD, "languages"], {}],
    [["seeker", "region"], null],
    [["excluded"], []],
  ];
  for (const [path, to] of accepted) {
    it(`${path.join(".")} ${JSON.stringify(to)}`, () => {
      assert.ok("result" in Object(answer(path, to)));
    });
  }
});

describe("refused: the call", () => {
  it("by a verb that the engine does not have", () => {
    const error =
      'verb: "guess" is not one of: bridges, gaps, promise, rank, round, swaps, twins';
    assert.deepEqual(JSON.parse(callWithJson("guess", "{}")), { error });
  });

  it("by what is not JSON", () => {
    const error = "instance: is not JSON";
    assert.deepEqual(JSON.parse(callWithJson("rank", "{")), { error });
  });

  it("in TypeScript by an exception with the same line", () => {
    assert.throws(
      () => rank(instance({ limit: -1 })),
      (error) => {
        return (
          error instanceof InvalidInstance &&
          error.message.startsWith("limit: ")
        );
      }
    );
  });

  it("with a long value cut short", () => {
    const { error } = Object(answer(["limit"], "x".repeat(1000)));
    assert.equal(
      error,
      `limit: must be a whole number, not "${"x".repeat(59)}…`
    );
  });
});
