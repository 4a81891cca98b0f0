import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type AttendeeInput,
  type Span,
  twins,
  type TwinsInput,
} from "../../assets/javascripts/discourse/lib/matching";

const A_DAY = 96;

/** Ninety minutes at every hour of a day, from now three hours apart. */
function clinic(changes: Partial<TwinsInput> = {}): TwinsInput {
  return {
    version: 1,
    rules: { minutes: 90, apart: 12, within: 671 },
    starts: Array.from({ length: 24 }, (_, hour) => hour * 4),
    members: [],
    limit: 5,
    ...changes,
  };
}

/** Awake from seven to ten in a zone, and free from six in the evening. */
function living(
  id: number,
  zone: number,
  changes: Partial<AttendeeInput> = {}
): AttendeeInput {
  const at = (hours: number): number => (hours - zone) * 4;
  const daily = (from: number, to: number) =>
    [-1, 0, 1, 2].flatMap((day): Span[] => {
      const start = Math.max(0, at(from) + day * A_DAY);
      const end = at(to) + day * A_DAY;
      return end > start ? [[start, end]] : [];
    });
  return { id, free: daily(18, 22), awake: daily(7, 22), ...changes };
}

function isIn(spans: readonly Span[], quarter: number): boolean {
  return spans.some(([start, end]) => start <= quarter && quarter < end);
}

/** 0 where they can, 1 where they are awake, 2 in the night: quarter-hour by quarter-hour. */
function slowState(
  { rules }: TwinsInput,
  { awake, free }: AttendeeInput,
  start: number
): number {
  const length = Math.ceil(rules.minutes / 15);
  const quarters = Array.from({ length }, (_, index) => start + index);
  if (quarters.every((quarter) => isIn(free, quarter))) {
    return 0;
  }
  return quarters.every((quarter) => isIn(awake, quarter)) ? 1 : 2;
}

/** What a pair costs, or null when there may be no such pair. */
function slowCost(input: TwinsInput, one: number, other: number) {
  const hosts = input.members.filter((member) => member.hosts);
  const states = (start: number) => (member: AttendeeInput) =>
    slowState(input, member, start);
  for (const start of [one, other]) {
    if (hosts.length && hosts.every((host) => states(start)(host) === 2)) {
      return null;
    }
  }
  const distance = other - one;
  if (distance < input.rules.apart || distance > input.rules.within) {
    return null;
  }
  const best = input.members.map((member) =>
    Math.min(states(one)(member), states(other)(member))
  );
  const night = input.members
    .filter((_, index) => best[index] === 2)
    .reduce((sum, { burden }) => sum + 1 + (burden ?? 0), 0);
  const unsure = best.filter((state) => state === 1).length;
  const hostsInNight = [one, other]
    .flatMap((start) => hosts.map(states(start)))
    .filter((state) => state === 2).length;
  return [night, unsure, hostsInNight, one, other];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((part, place) => part !== other[place]);
  return index < 0 ? 0 : (one[index] as number) - (other[index] as number);
}

const spans = fc.array(
  fc
    .tuple(fc.nat(50), fc.nat(20))
    .map(([start, length]): Span => [start, start + length]),
  { maxLength: 4 }
);

const instances: fc.Arbitrary<TwinsInput> = fc.record({
  version: fc.constant(1),
  rules: fc.record({
    minutes: fc.integer({ min: 1, max: 120 }),
    apart: fc.integer({ min: 1, max: 20 }),
    within: fc.integer({ min: 1, max: 671 }),
  }),
  starts: fc.uniqueArray(fc.nat(60), { maxLength: 12 }),
  members: fc.uniqueArray(
    fc.record({
      id: fc.nat(30),
      free: spans,
      awake: spans,
      burden: fc.nat(3),
      hosts: fc.boolean(),
    }),
    { maxLength: 8, selector: ({ id }) => id }
  ),
  limit: fc.integer({ min: 1, max: 4 }),
});

describe("twins", () => {
  it("finds what a slow reading of every pair finds best", () => {
    fc.assert(
      fc.property(instances, (input) => {
        const starts = [...input.starts].sort((one, other) => one - other);
        const costs = starts
          .flatMap((one) => starts.map((other) => slowCost(input, one, other)))
          .filter((cost) => cost !== null)
          .sort(compare);
        const found = twins(input).twins;
        assert.deepEqual(found[0]?.starts, costs[0]?.slice(3));
        assert.ok(found.length <= input.limit);
        const order = found.map(
          ({ starts: [one, other] }) => slowCost(input, one, other) ?? []
        );
        assert.deepEqual(order, [...order].sort(compare));
      })
    );
  });

  it("counts everybody at every sitting, and once in every pair", () => {
    fc.assert(
      fc.property(instances, (input) => {
        const result = twins(input);
        for (const { start, free, awake, asleep, hosts } of result.sittings) {
          const states = input.members.map((member) =>
            slowState(input, member, start)
          );
          const count = (state: number) =>
            states.filter((one) => one === state).length;
          assert.deepEqual(
            [free, awake, asleep],
            [count(0), count(1), count(2)]
          );
          const isThere = (id: number) =>
            input.members.some(
              (member, index) =>
                member.id === id && member.hosts && states[index] !== 2
            );
          assert.ok(hosts.every(isThere));
        }
        for (const { awake, free, leftOut, starts } of result.twins) {
          const left = input.members.filter((member) =>
            starts.every((start) => slowState(input, member, start) === 2)
          );
          const ids = left.map(({ id }) => id).sort((a, b) => a - b);
          assert.deepEqual(leftOut, ids);
          assert.equal(free + awake + leftOut.length, input.members.length);
        }
      })
    );
  });

  it("says the same, however its lists are ordered", () => {
    fc.assert(
      fc.property(instances, (input) => {
        const turned = {
          ...input,
          starts: [...input.starts].reverse(),
          members: input.members
            .map((member) => ({
              ...member,
              free: [...member.free].reverse(),
              awake: [...member.awake].reverse(),
            }))
            .reverse(),
        };
        assert.deepEqual(twins(turned), twins(input));
      })
    );
  });

  it("serves both sides of the world where one sitting cannot", () => {
    const members = [living(1, -8), living(2, 1), living(3, 8)];
    const [best] = twins(clinic({ members })).twins;
    assert.deepEqual(best?.leftOut, []);
    assert.ok(
      twins(clinic({ members })).sittings.every(({ asleep }) => asleep > 0)
    );
  });

  it("does not leave the same people in the night month after month", () => {
    const zones = [-8, 0, 5.75, 12.75];
    const burdens = zones.map(() => 0);
    const nights = Array.from({ length: 12 }, () => {
      const members = zones.map((zone, id) =>
        living(id, zone, {
          free: [],
          awake: living(id, zone).free,
          burden: burdens[id] ?? 0,
        })
      );
      const leftOut = twins(clinic({ members })).twins[0]?.leftOut ?? [];
      leftOut.forEach((id) => (burdens[id] = (burdens[id] ?? 0) + 1));
      return leftOut.length;
    });
    assert.ok(nights.every((count) => count === 2));
    assert.ok(
      Math.max(...burdens) - Math.min(...burdens) <= 1,
      `left out ${burdens.join(", ")} times`
    );
  });

  it("has no sitting without one of its hosts awake", () => {
    const members = [
      living(1, 0),
      living(2, 0),
      living(3, 12, { hosts: true }),
    ];
    const result = twins(clinic({ members }));
    const hosted = result.sittings
      .filter(({ hosts }) => hosts.length > 0)
      .map(({ start }) => start);
    assert.ok(hosted.length > 0 && hosted.length < result.sittings.length);
    for (const { starts } of result.twins) {
      assert.ok(starts.every((start) => hosted.includes(start)));
    }
  });

  it("offers other pairs than the best one moved a little", () => {
    const { twins: pairs } = twins(clinic({ members: [living(1, 0)] }));
    assert.equal(pairs.length, 5);
    pairs.forEach(({ starts: [one, other] }, index) =>
      pairs
        .slice(index + 1)
        .forEach(({ starts: [first, second] }) =>
          assert.ok(Math.abs(one - first) > 8 || Math.abs(other - second) > 8)
        )
    );
  });

  it("takes time that is told in pieces as a whole", () => {
    const members = [living(1, 0, { awake: [], free: [[7, 10], [4, 7]] })]; // prettier-ignore
    const { sittings } = twins(clinic({ members, starts: [4, 5] }));
    assert.deepEqual(
      sittings.map(({ free }) => free),
      [1, 0]
    );
  });

  it("answers for every half hour of a week and a thousand members in a second", () => {
    const starts = Array.from({ length: 336 }, (_, half) => half * 2);
    const members = Array.from({ length: 1000 }, (_, id) =>
      living(id, (id % 25) - 12 + (id % 4) / 4)
    );
    const before = process.cpuUsage().user;
    const { twins: pairs } = twins(clinic({ members, starts }));
    assert.equal(pairs.length, 5);
    assert.ok(process.cpuUsage().user - before < 1e6);
  });

  for (const [change, error] of [
    [{ starts: [3, 3] }, "starts: 3 stands here twice"],
    [
      { starts: [672] },
      "starts[0]: must be a whole number from 0 to 671, not 672",
    ],
    [
      { rules: { minutes: 90, apart: 0, within: 96 } },
      "rules.apart: must be a whole number from 1 to 671, not 0",
    ],
    [
      { members: [living(4, 0), living(4, 1)] },
      "members[1].id: 4 stands here twice",
    ],
    [
      { members: [living(4, 0, { awake: [[9, 8]] })] },
      "members[0].awake[0][1]: 8 comes before the start, 9",
    ],
  ] as const) {
    it(`refuses ${error}`, () => {
      assert.throws(() => twins(clinic(change)), {
        name: "InvalidInstance",
        message: error,
      });
    });
  }
});
