import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  promise,
  rank,
  type RankInput,
  type Reason,
} from "../../assets/javascripts/discourse/lib/matching";
import { instances } from "./support/arbitraries";
import { instance, member, seeker } from "./support/instances";

/** What `rank` gives for it when somebody who can be met says nothing else. */
function points(
  input: RankInput,
  kind: Reason["kind"],
  fields: Parameters<typeof member>[1]
): number {
  const one = member(99, { ...fields, languages: { en: 5 }, free: [[0, 672]] });
  const { ranked } = rank({
    ...input,
    seeker: { ...input.seeker, languages: { en: 5 }, free: [[0, 672]] },
    candidates: [one],
    excluded: [],
  });
  return (ranked[0]?.reasons ?? [])
    .filter((reason) => reason.kind === kind)
    .reduce((sum, reason) => sum + reason.points, 0);
}

describe("promise: what others could bring", () => {
  it("has for every offer what rank gives for it alone", () => {
    fc.assert(
      fc.property(instances, (input) => {
        const { offers } = promise(input);
        for (const { id: skill } of input.skills) {
          for (const level of [1, 2, 3, 4]) {
            const told = offers.find(
              (offer) => offer.skill === skill && offer.level === level
            );
            assert.equal(
              told?.points ?? 0,
              points(input, "skill", { offers: [{ skill, level }] })
            );
          }
        }
      })
    );
  });

  it("has for every want what the seeker could give back for it", () => {
    const wants = [{ skill: "photos", level: 0, priority: 2 }];
    const input = instance({
      seeker: seeker({
        wants,
        offers: [{ skill: "archives", level: 3 }],
      }),
    });
    const teaching = { skill: "photos", level: 3 };
    const answered = promise(input).wants;
    assert.deepEqual([...new Set(answered.map(({ skill }) => skill))].sort(), [
      "archives",
      "editing",
      "sources",
    ]);
    for (const { points: told, ...want } of answered) {
      assert.equal(
        told,
        points(input, "gives-back", { offers: [teaching], wants: [want] })
      );
    }
  });

  it("is about the one want alone when one is named", () => {
    const input = instance({
      seeker: seeker({
        wants: [
          { skill: "photos", level: 0, priority: 2 },
          { skill: "maps", level: 0, priority: 2 },
        ],
      }),
      want: "maps",
    });
    const skills = promise(input).offers.map(({ skill }) => skill);
    assert.deepEqual([...new Set(skills)], ["maps"]);
  });
});
