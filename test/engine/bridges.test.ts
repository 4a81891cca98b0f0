import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  bridges,
  type MemberInput,
  type RankInput,
  type RoundInput,
} from "../../assets/javascripts/discourse/lib/matching";
import { instances, shuffled } from "./support/arbitraries";
import { instance, member, seeker, sharer } from "./support/instances";
import { learns, memberOf, startsOf } from "./support/slow-round";

const RUNS = { numRuns: 300 };

const hausa = { languages: { ha: 4 } };
const arabic = { languages: { ar: 5 } };
const between = { languages: { ha: 5, ar: 3 }, interprets: true };

function community(
  candidates: MemberInput[],
  fields: Partial<RankInput> = {}
): RankInput {
  return instance({ seeker: seeker(hausa), candidates, ...fields });
}

/** Who teaches and who interprets, best first. */
function pairs(input: RankInput): number[][] {
  return bridges(input).bridges.map(({ teaches, interpreter }) => [
    teaches[0]?.from ?? 0,
    interpreter,
  ]);
}

describe("bridges: for one who seeks", () => {
  it("joins the seeker and a sharer by somebody who need not teach nor want anything", () => {
    const input = community([
      sharer(2, { ...arabic, free: [[96, 112]] }),
      member(3, { ...between, free: [[104, 124]] }),
    ]);
    assert.deepEqual(bridges(input).bridges, [
      {
        members: [1, 2, 3],
        interpreter: 3,
        languages: [
          { id: 1, language: "ha" },
          { id: 2, language: "ar" },
        ],
        start: 104,
        teaches: [{ from: 2, to: 1, skill: "editing" }],
        lessons: [{ skill: "editing", offered: "editing", level: 2 }],
        ranges: [[104, 112]],
        overlapMinutes: 120,
      },
    ]);
  });

  it("is none where anything keeps two of the three apart", () => {
    const two = [sharer(2, arabic), member(3, between)];
    assert.deepEqual(pairs(community(two)), [[2, 3]]);
    const changes: [number, Partial<MemberInput>][] = [
      [2, { capacity: 0 }],
      [2, { free: [[300, 312]] }],
      [2, { offers: [{ skill: "photos", level: 2 }] }],
      [2, { languages: { ar: 5, ha: 2 } }],
      [3, { capacity: 0 }],
      [3, { free: [[115, 120]] }],
      [3, { interprets: false }],
      [3, { languages: { ha: 5, ar: 1 } }],
    ];
    for (const [id, change] of changes) {
      const changed = two.map((one) =>
        one.id === id ? { ...one, ...change } : one
      );
      assert.deepEqual(pairs(community(changed)), [], JSON.stringify(change));
    }
    for (const pair of [
      [1, 2],
      [2, 3],
      [3, 1],
    ] as const) {
      assert.deepEqual(pairs(community(two, { excluded: [pair] })), []);
    }
  });

  it("has the sharer first who teaches best, each once and with whom it is easiest", () => {
    const input = community([
      sharer(2, { ...arabic, offers: [{ skill: "editing", level: 1 }] }),
      sharer(4, arabic),
      member(3, { ...between, free: [[100, 108]] }),
      member(5, between),
    ]);
    assert.deepEqual(pairs(input), [
      [4, 5],
      [2, 5],
    ]);
    assert.deepEqual(pairs({ ...input, limit: 1 }), [[4, 5]]);
  });

  it("looks at the one want that is asked for, and names the best lesson first", () => {
    const wants = [
      { skill: "editing", level: 0, priority: 1 },
      { skill: "photos", level: 0, priority: 3 },
    ];
    const offers = [
      { skill: "editing", level: 2 },
      { skill: "photos", level: 2 },
    ];
    const input = community(
      [sharer(2, { ...arabic, offers }), member(3, between)],
      {
        seeker: seeker({ ...hausa, wants }),
      }
    );
    const skills = (want: string | null) =>
      bridges({ ...input, want }).bridges[0]?.lessons.map(({ skill }) => skill);
    assert.deepEqual(skills(null), ["photos", "editing"]);
    assert.deepEqual(skills("editing"), ["editing"]);
    assert.deepEqual(skills("maps"), undefined);
  });

  it("is for whoever seeks, however many they met this month, and nobody's where pairs are all there may be", () => {
    const two = [sharer(2, arabic), member(3, between)];
    const full = seeker({ ...hausa, capacity: 0 });
    assert.deepEqual(pairs(community(two, { seeker: full })), [[2, 3]]);
    const rules = { minutes: 90, maxSize: 2, minProficiency: 2 };
    assert.deepEqual(pairs(community(two, { rules })), []);
  });
});

/** All there could be, tried plainly: teacher and interpreter. */
function slowly(input: RankInput): string[] {
  const { candidates, excluded = [], rules, want } = input;
  const learner = {
    ...input.seeker,
    wants: input.seeker.wants.filter(
      ({ skill }) => want === null || skill === want
    ),
  };
  const all: RoundInput = {
    ...input,
    version: 1,
    members: [learner, ...candidates],
  };
  const codes = (one: MemberInput) =>
    Object.keys(one.languages).filter(
      (code) => (one.languages[code] ?? 0) >= rules.minProficiency
    );
  const speak = (one: MemberInput, other: MemberInput) =>
    codes(one).some((code) => codes(other).includes(code));
  const apart = (ids: number[]) =>
    excluded.some(
      ([one, other]) =>
        one !== other && ids.includes(one) && ids.includes(other)
    );
  return candidates.flatMap((teacher) =>
    candidates
      .filter(
        (third) =>
          third !== teacher &&
          third.interprets === true &&
          third.capacity > 0 &&
          teacher.capacity > 0 &&
          learns(all, learner, [teacher]) > 0 &&
          !speak(learner, teacher) &&
          speak(learner, third) &&
          speak(third, teacher) &&
          startsOf([learner, teacher, third], rules.minutes).length > 0 &&
          !apart([learner.id, teacher.id, third.id])
      )
      .map((third) => `${teacher.id} ${third.id}`)
  );
}

const seekers: fc.Arbitrary<RankInput> = instances.chain((input) =>
  fc
    .array(fc.boolean(), {
      minLength: input.candidates.length,
      maxLength: input.candidates.length,
    })
    .map((flags) => ({
      ...input,
      candidates: input.candidates.map((one, index) => ({
        ...one,
        interprets: flags[index] ?? false,
      })),
    }))
);

describe("bridges: whatever the community", () => {
  it("finds a way to each sharer there is one to, and none that is not", () => {
    fc.assert(
      fc.property(seekers, (input) => {
        const possible = slowly(input);
        const found = bridges(input).bridges;
        for (const { members, start, teaches, interpreter } of found) {
          const from = teaches[0]?.from ?? 0;
          assert.ok(possible.includes(`${from} ${interpreter}`));
          const three = members.map((id) =>
            id === input.seeker.id
              ? input.seeker
              : memberOf(
                  { ...input, version: 1, members: input.candidates },
                  id
                )
          );
          assert.equal(start, startsOf(three, input.rules.minutes)[0]);
        }
        assert.deepEqual(
          new Set(found.map(({ teaches }) => teaches[0]?.from)),
          new Set(possible.map((pair) => Number(pair.split(" ")[0])))
        );
      }),
      RUNS
    );
  });

  it("does not depend on the order of the candidates", () => {
    const both = seekers.chain((input) =>
      fc.tuple(
        fc.constant(input),
        shuffled(input.candidates).map((candidates) => ({
          ...input,
          candidates,
        }))
      )
    );
    fc.assert(
      fc.property(both, ([input, other]) => {
        assert.equal(
          JSON.stringify(bridges(other)),
          JSON.stringify(bridges(input))
        );
      }),
      RUNS
    );
  });
});
