import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type MemberInput,
  type RoundInput,
  swaps,
} from "../../assets/javascripts/discourse/lib/matching";
import { reordered, rounds } from "./support/arbitraries";
import { canMeet, learns, memberOf, startsOf } from "./support/slow-round";

const RUNS = { numRuns: 80 };

function canTeach(input: RoundInput, from: MemberInput, to: MemberInput) {
  return canMeet(input, [from, to]) && learns(input, to, [from]) > 0;
}

/** The most members that disjoint rings can have, by trying them all. */
function mostInRings(input: RoundInput): number {
  const members = input.members.filter(({ capacity }) => capacity > 0);
  const rings: MemberInput[][] = [];
  const grow = (path: MemberInput[]): void => {
    const [start, last] = [path[0], path.at(-1)] as [MemberInput, MemberInput];
    if (path.length > 1 && canTeach(input, last, start)) {
      rings.push(path);
    }
    if (path.length < input.rules.maxSize) {
      for (const next of members) {
        const isLater = next.id > start.id && !path.includes(next);
        if (isLater && canTeach(input, last, next)) {
          grow([...path, next]);
        }
      }
    }
  };
  members.forEach((member) => grow([member]));
  const most = (free: readonly MemberInput[]): number => {
    const [first, ...others] = free;
    if (!first) {
      return 0;
    }
    const withFirst = rings
      .filter(
        (ring) =>
          ring.includes(first) && ring.every((member) => free.includes(member))
      )
      .map(
        (ring) =>
          ring.length + most(free.filter((member) => !ring.includes(member)))
      );
    return Math.max(most(others), ...withFirst);
  };
  return most(members);
}

describe("swaps: whatever the community", () => {
  it("makes rings in which each teaches the next, nobody sits twice, and as many as possible are", () => {
    fc.assert(
      fc.property(rounds(11), (input) => {
        const { rings } = swaps(input);
        const ids = rings.flatMap(({ members }) => members);
        assert.equal(new Set(ids).size, ids.length);
        for (const { members, swaps: steps } of rings) {
          assert.ok(members.length >= 2);
          assert.ok(members.length <= input.rules.maxSize);
          assert.equal(members[0], Math.min(...members));
          assert.deepEqual(
            steps.map(({ from, to }) => [from, to]),
            members.map((id, index) => [
              id,
              members[(index + 1) % members.length],
            ])
          );
          for (const { from, to, start, skills } of steps) {
            const pair = [memberOf(input, from), memberOf(input, to)] as const;
            assert.ok(canTeach(input, ...pair));
            assert.equal(start, startsOf(pair, input.rules.minutes)[0]);
            assert.ok(skills.length >= 1);
          }
        }
        assert.equal(ids.length, mostInRings(input));
      }),
      RUNS
    );
  });

  it("does not depend on the order of any list", () => {
    const both = rounds(12).chain((input) =>
      fc.tuple(fc.constant(input), reordered(input))
    );
    fc.assert(
      fc.property(both, ([input, other]) => {
        assert.equal(
          JSON.stringify(swaps(other)),
          JSON.stringify(swaps(input))
        );
      }),
      RUNS
    );
  });
});

it("swaps: a ring of four in which neighbours alone share language and time", () => {
  const codes = ["en", "fr", "ha", "sw"];
  const skills = ["maps", "photos", "scripts", "training"];
  const members = codes.map((code, index) => ({
    id: index + 1,
    languages: { [code]: 4, [codes[(index + 1) % 4] ?? ""]: 4 },
    free: [
      [index * 96, index * 96 + 6],
      [((index + 1) % 4) * 96, ((index + 1) % 4) * 96 + 6],
    ] as const,
    offers: [{ skill: skills[index] ?? "", level: 2 }],
    wants: [{ skill: skills[(index + 3) % 4] ?? "", level: 0, priority: 2 }],
    capacity: 1,
  }));
  assert.deepEqual(
    swaps({
      version: 1,
      rules: { minutes: 90, maxSize: 4, minProficiency: 2 },
      skills: skills.map((id) => ({ id })),
      members,
    }).rings,
    [
      {
        members: [1, 2, 3, 4],
        swaps: [
          { from: 1, to: 2, skills: ["maps"], language: "fr", start: 96 },
          { from: 2, to: 3, skills: ["photos"], language: "ha", start: 192 },
          { from: 3, to: 4, skills: ["scripts"], language: "sw", start: 288 },
          { from: 4, to: 1, skills: ["training"], language: "en", start: 0 },
        ],
      },
    ]
  );
});
