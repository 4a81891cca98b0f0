import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type MemberInput,
  rank,
  type RankInput,
  type RankResult,
} from "../../assets/javascripts/discourse/lib/matching";
import { instances, shuffled } from "./support/arbitraries";
import { judge } from "./support/slow-rank";

const RUNS = { numRuns: 300 };
const QUARTERS_A_WEEK = 672;

function holds(property: (input: RankInput) => void): void {
  fc.assert(fc.property(instances, property), RUNS);
}

function withMembers(
  input: RankInput,
  change: (member: MemberInput) => MemberInput
): RankInput {
  return {
    ...input,
    seeker: change(input.seeker),
    candidates: input.candidates.map(change),
  };
}

/** What must stay the same when only names and hours change. */
function scores({ ranked, refused }: RankResult): unknown {
  return {
    refused,
    ranked: ranked
      .map(({ id, score, overlapMinutes }) => [id, score, overlapMinutes])
      .sort(([one = 0], [other = 0]) => one - other),
  };
}

describe("rank: whatever the instance", () => {
  it("finds what a slow and plain reading of the contract finds", () => {
    holds((input) => {
      const { ranked, refused } = rank(input);
      const expected = { skill: 0, language: 0, time: 0, excluded: 0, room: 0 };
      for (const candidate of input.candidates) {
        const judgement = judge(input, candidate);
        const found = ranked.find(({ id }) => id === candidate.id);
        if ("door" in judgement) {
          expected[judgement.door]++;
          assert.equal(found, undefined);
        } else {
          const learning = found?.reasons
            .filter(({ kind }) => kind === "skill")
            .reduce((sum, { points }) => sum + points, 0);
          assert.deepEqual(
            [found?.start, found?.overlapMinutes, learning],
            [judgement.start, judgement.overlapMinutes, judgement.learning * 10]
          );
        }
      }
      assert.deepEqual(refused, expected);
    });
  });

  it("does not depend on the order of any list", () => {
    const reordered = instances.chain((input) => {
      const member = (one: MemberInput) =>
        fc
          .record({
            free: shuffled(one.free),
            offers: shuffled(one.offers),
            wants: shuffled(one.wants),
            languages: shuffled(Object.entries(one.languages)).map(
              (entries): Record<string, number> => Object.fromEntries(entries)
            ),
          })
          .map((lists) => ({ ...one, ...lists }));
      return fc.tuple(
        fc.constant(input),
        fc.record({
          skills: shuffled(input.skills),
          seeker: member(input.seeker),
          candidates: fc.tuple(...input.candidates.map(member)).chain(shuffled),
          excluded: shuffled(
            (input.excluded ?? []).map(([one, other]) => [other, one] as const)
          ),
        })
      );
    });
    fc.assert(
      fc.property(reordered, ([input, lists]) => {
        assert.equal(
          JSON.stringify(rank({ ...input, ...lists })),
          JSON.stringify(rank(input))
        );
      }),
      RUNS
    );
  });

  it("does not depend on where the week begins", () => {
    fc.assert(
      fc.property(
        instances,
        fc.integer({ min: 1, max: QUARTERS_A_WEEK - 1 }),
        (input, shift) => {
          const shifted = withMembers(input, (member) => ({
            ...member,
            free: member.free.map(([start, end]) => {
              const from = (start + shift) % QUARTERS_A_WEEK;
              return [from, from + end - start] as const;
            }),
          }));
          assert.deepEqual(scores(rank(shifted)), scores(rank(input)));
        }
      ),
      RUNS
    );
  });

  it("does not depend on what skills and languages are called", () => {
    const names: Record<string, string> = {
      a: "é",
      b: "Z",
      c: "مهارة",
      d: "constructor",
      en: "ha",
      fr: "zh-hant",
      ha: "en",
    };
    const renamed = (name: string) => names[name] ?? name;
    const renamedTags = <Tag extends { skill: string }>(tags: readonly Tag[]) =>
      tags.map((tag) => ({ ...tag, skill: renamed(tag.skill) }));
    holds((input) => {
      const other = withMembers(input, (member) => ({
        ...member,
        languages: Object.fromEntries(
          Object.entries(member.languages).map(([code, value]) => [
            renamed(code),
            value,
          ])
        ),
        offers: renamedTags(member.offers),
        wants: renamedTags(member.wants),
      }));
      const skills = input.skills.map(({ id, parent }) => ({
        id: renamed(id),
        ...(parent ? { parent: renamed(parent) } : {}),
      }));
      const want = input.want && renamed(input.want);
      assert.deepEqual(
        scores(rank({ ...other, skills, want })),
        scores(rank(input))
      );
    });
  });

  it("refuses or ranks every candidate once", () => {
    holds((input) => {
      const { ranked, refused } = rank(input);
      const fallen = Object.values(refused).reduce((sum, one) => sum + one, 0);
      assert.equal(ranked.length + fallen, input.candidates.length);
      assert.equal(new Set(ranked.map(({ id }) => id)).size, ranked.length);
    });
  });

  it("scores by whole points that the reasons add up to, best first", () => {
    holds((input) => {
      const { ranked } = rank(input);
      ranked.forEach(({ id, score, reasons }, index) => {
        const points = reasons.map((reason) => reason.points);
        assert.ok(points.every((one) => Number.isInteger(one) && one >= 0));
        assert.equal(
          points.reduce((sum, one) => sum + one, 0),
          score
        );
        const next = ranked[index + 1];
        assert.ok(
          !next || next.score < score || (next.score === score && next.id > id)
        );
      });
    });
  });

  it("shows the shared time as ranges in order that add up to it", () => {
    holds((input) => {
      for (const { reasons, overlapMinutes } of rank(input).ranked) {
        const ranges = reasons.flatMap((reason) =>
          reason.kind === "time" ? reason.ranges : []
        );
        const total = ranges.reduce(
          (sum, [start, end]) => sum + end - start,
          0
        );
        assert.equal(total * 15, overlapMinutes);
        const bounds = ranges.flat();
        assert.deepEqual(
          bounds,
          [...new Set(bounds)].sort((a, b) => a - b)
        );
        assert.ok(bounds.every((at) => at >= 0 && at <= QUARTERS_A_WEEK));
      }
    });
  });

  it("lets room count for those who have some, and for nobody else", () => {
    holds((input) => {
      const full = withMembers(input, (member) => ({ ...member, capacity: 0 }));
      const { ranked, refused } = rank(full);
      assert.equal(ranked.length, 0);

      const roomy = rank(
        withMembers(input, (member) => ({ ...member, capacity: 1 }))
      );
      assert.equal(roomy.ranked.length, refused.room);
      assert.deepEqual(roomy.refused, { ...refused, room: 0 });
    });
  });

  it("never closes a door by more time, another language or fewer exclusions", () => {
    holds((input) => {
      const before = rank(input).ranked.map(({ id }) => id);
      const freer = withMembers(input, (member) => ({
        ...member,
        free: [...member.free, [300, 310]],
        languages: { ...member.languages, sw: 5 },
      }));
      const after = rank({ ...freer, excluded: [] }).ranked;
      const idsAfter = new Set(after.map(({ id }) => id));
      assert.ok(before.every((id) => idsAfter.has(id)));
    });
  });

  it("leaves what it was given as it was", () => {
    holds((input) => {
      const before = JSON.stringify(input);
      rank(input);
      assert.equal(JSON.stringify(input), before);
    });
  });
});

it("the instances of these properties close every door and leave some open", () => {
  const seen = {
    ranked: 0,
    skill: 0,
    language: 0,
    time: 0,
    excluded: 0,
    room: 0,
  };
  for (const input of fc.sample(instances, { ...RUNS, seed: 1 })) {
    const { ranked, refused } = rank(input);
    seen.ranked += ranked.length;
    for (const door of [
      "skill",
      "language",
      "time",
      "excluded",
      "room",
    ] as const) {
      seen[door] += refused[door];
    }
  }
  assert.ok(
    Object.values(seen).every((count) => count >= 10),
    JSON.stringify(seen)
  );
});
