import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  gaps,
  type MemberInput,
  type RoundInput,
} from "../../assets/javascripts/discourse/lib/matching";
import { reordered, rounds } from "./support/arbitraries";
import { canMeet, learns } from "./support/slow-round";

const RUNS = { numRuns: 80 };

function withMinCell(input: RoundInput, minCell: number) {
  return { ...input, rules: { ...input.rules, minCell } };
}

/** Which door closes first between a member's one want and all others; null when none does. */
function slowDoor(
  input: RoundInput,
  member: MemberInput,
  skill: string
): string | null {
  const wanting = {
    ...member,
    wants: member.wants.filter((want) => want.skill === skill),
  };
  const speaks = (one: MemberInput, code: string) =>
    (one.languages[code] ?? -1) >= 2;
  const alone = { ...input, excluded: [] };
  const doors: [string, (other: MemberInput) => boolean][] = [
    ["skill", (other) => learns(input, wanting, [other]) > 0],
    [
      "language",
      (other) =>
        Object.keys(member.languages).some(
          (code) => speaks(member, code) && speaks(other, code)
        ),
    ],
    ["time", (other) => canMeet(alone, [member, other])],
    ["excluded", (other) => canMeet(input, [member, other])],
    ["room", ({ capacity }) => capacity > 0],
  ];
  let others = input.members.filter((other) => other !== member);
  for (const [door, isOpen] of doors) {
    others = others.filter(isOpen);
    if (others.length === 0) {
      return door;
    }
  }
  return null;
}

describe("gaps", () => {
  it("counts every want in each language of its member, as met or at the door that a slow reading finds", () => {
    fc.assert(
      fc.property(rounds(12), (input) => {
        const { cells, suppressed } = gaps(withMinCell(input, 1));
        assert.equal(suppressed, 0);
        const counts: Record<string, number> = {};
        const add = (...key: unknown[]) => {
          const name = key.join(" ");
          counts[name] = (counts[name] ?? 0) + 1;
        };
        for (const member of input.members) {
          for (const { skill } of member.wants) {
            const door = slowDoor(input, member, skill);
            for (const [code, level] of Object.entries(member.languages)) {
              if (level >= 2) {
                add(skill, code, member.region, door);
              }
            }
          }
        }
        const found: Record<string, number> = {};
        for (const { skill, language, region, met, unmet, wants } of cells) {
          const doors = { ...unmet, "": met };
          for (const [door, count] of Object.entries(doors)) {
            if (count > 0) {
              found[[skill, language, region, door || null].join(" ")] = count;
            }
          }
          const all = Object.values(doors).reduce((sum, one) => sum + one, 0);
          assert.equal(all, wants);
        }
        assert.deepEqual(found, counts);
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
          JSON.stringify(gaps(withMinCell(other, 2))),
          JSON.stringify(gaps(withMinCell(input, 2)))
        );
      }),
      RUNS
    );
  });

  it("counts an offer for what it is part of, and leaves out cells of too few people", () => {
    const member = (id: number, fields: Partial<MemberInput>): MemberInput => ({
      id,
      languages: { en: 5 },
      free: [[100, 112]],
      offers: [],
      wants: [],
      capacity: 1,
      region: "NG",
      ...fields,
    });
    const input: RoundInput = {
      version: 1,
      rules: { minutes: 90, maxSize: 4, minProficiency: 2 },
      skills: [{ id: "wikidata" }, { id: "queries", parent: "wikidata" }],
      members: [
        ...[1, 2, 3, 4].map((id) =>
          member(id, { wants: [{ skill: "wikidata", level: 0, priority: 1 }] })
        ),
        member(5, { offers: [{ skill: "queries", level: 3 }] }),
      ],
    };
    assert.deepEqual(gaps(input), {
      version: 1,
      cells: [
        {
          skill: "wikidata",
          language: "en",
          region: "NG",
          wants: 4,
          offers: 1,
          met: 4,
          unmet: { skill: 0, language: 0, time: 0, excluded: 0, room: 0 },
        },
      ],
      suppressed: 1,
    });
    assert.equal(gaps(withMinCell(input, 1)).cells.length, 2);
  });
});
