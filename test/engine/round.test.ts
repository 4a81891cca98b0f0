import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type MemberInput,
  round,
  type RoundInput,
} from "../../assets/javascripts/discourse/lib/matching";

const HALF_PAST = 2;

function member(id: number, fields: Partial<MemberInput> = {}): MemberInput {
  return {
    id,
    languages: { en: 3 },
    free: [[100, 112]],
    offers: [],
    wants: [],
    capacity: 1,
    ...fields,
  };
}

function learner(id: number, skill: string, fields: Partial<MemberInput> = {}) {
  return member(id, { wants: [{ skill, level: 0, priority: 2 }], ...fields });
}

function sharer(id: number, skill: string, fields: Partial<MemberInput> = {}) {
  return member(id, { offers: [{ skill, level: 2 }], ...fields });
}

function community(
  members: MemberInput[],
  fields: Partial<RoundInput> = {}
): RoundInput {
  return {
    version: 1,
    rules: { minutes: 90, maxSize: 4, minProficiency: 2 },
    skills: ["maps", "photos", "scripts", "training"].map((id) => ({ id })),
    members,
    ...fields,
  };
}

function groupsOf(input: RoundInput): number[][] {
  return round(input).groups.map(({ members }) => members);
}

function reasonsOf(input: RoundInput): Record<number, string> {
  return Object.fromEntries(
    round(input).unmatched.map(({ id, reason }) => [id, reason])
  );
}

describe("round: the contract's example and its figures", () => {
  it("pairs a learner with a sharer: what, in which language, from when, and what it is worth", () => {
    const { groups, unmatched, score } = round(
      community([learner(17, "maps"), sharer(23, "maps"), sharer(30, "photos")])
    );
    assert.deepEqual(groups, [
      {
        members: [17, 23],
        extra: [],
        language: "en",
        start: 100,
        teaches: [{ from: 23, to: 17, skill: "maps" }],
      },
    ]);
    assert.deepEqual(unmatched, [{ id: 30, reason: "skill" }]);
    assert.deepEqual(score, {
      matched: 2,
      coverage: 2000,
      value: 70,
      total: 2070,
    });
  });

  it("counts what both give and take, and takes off for a seat beside another", () => {
    const both = round(
      community([
        learner(1, "maps", { offers: [{ skill: "photos", level: 2 }] }),
        learner(2, "photos", { offers: [{ skill: "maps", level: 2 }] }),
      ])
    );
    assert.equal(both.score.value, 70 + 70 + 2 * 25);

    // Two of a pair each, as a group of three would be worth less.
    const two = round(
      community([
        learner(1, "maps", {
          wants: [{ skill: "maps", level: 0, priority: 3 }],
        }),
        learner(2, "maps", {
          free: [[300, 312]],
          wants: [{ skill: "maps", level: 0, priority: 3 }],
        }),
        sharer(3, "maps", {
          capacity: 2,
          free: [
            [100, 112],
            [300, 312],
          ],
        }),
      ])
    );
    assert.deepEqual(
      two.groups.map(({ members }) => members),
      [
        [1, 3],
        [2, 3],
      ]
    );
    assert.deepEqual(
      two.groups.flatMap(({ extra }) => extra),
      [3]
    );
    assert.equal(two.score.value, 100 + 100 - 30);
    assert.equal(two.score.coverage, 3000);
  });

  it("divides the second and the third skill of a learner, and counts no fourth", () => {
    const skills = ["maps", "photos", "scripts", "training"];
    const { score, groups } = round(
      community([
        member(1, {
          wants: skills.map((skill) => ({ skill, level: 0, priority: 2 })),
        }),
        member(2, { offers: skills.map((skill) => ({ skill, level: 2 })) }),
      ])
    );
    assert.equal(score.value, 70 + 35 + 17);
    assert.deepEqual(
      groups[0]?.teaches.map(({ skill }) => skill),
      ["maps", "photos", "scripts"]
    );
  });

  it("counts who was left out before, up to three rounds", () => {
    const { score } = round(
      community([
        learner(1, "maps", { missed: 7 }),
        sharer(2, "maps", { missed: 1 }),
      ])
    );
    assert.equal(score.coverage, 1000 + 1500 + 1000 + 500);
  });
});

describe("round: the hard cases", () => {
  it("meets over the end of the week", () => {
    const input = community([
      learner(1, "maps", { free: [[668, 675]] }),
      sharer(2, "maps", {
        free: [
          [0, 2],
          [667, 672],
        ],
      }),
    ]);
    assert.deepEqual(
      round(input).groups.map(({ start }) => start),
      [668]
    );
  });

  it("needs the time in one piece", () => {
    const input = community([
      learner(1, "maps", {
        free: [
          [100, 104],
          [106, 110],
          [200, 204],
        ],
      }),
      sharer(2, "maps", { free: [[0, 300]] }),
    ]);
    assert.deepEqual(reasonsOf(input), { 1: "time", 2: "time" });
  });

  it("meets in zones a quarter of an hour off", () => {
    const evening = [100, 100 + 7] as const;
    const kathmandu = [100 + HALF_PAST - 1, 100 + HALF_PAST + 6] as const;
    const input = community([
      learner(1, "maps", { free: [evening] }),
      sharer(2, "maps", { free: [kathmandu] }),
    ]);
    assert.deepEqual(round(input).groups[0]?.start, 101);
  });

  it("makes no group of those who share a language two by two, but not all together", () => {
    const input = community([
      learner(1, "maps", { languages: { en: 4, fr: 4 } }),
      learner(2, "photos", {
        languages: { fr: 4, ha: 4 },
        offers: [{ skill: "maps", level: 2 }],
      }),
      sharer(3, "photos", { languages: { ha: 4, en: 4 } }),
    ]);
    assert.equal(
      round(input).groups.every(({ members }) => members.length === 2),
      true
    );
    assert.equal(round(input).score.matched, 2);
  });

  it("makes a ring of three in which no two could give each other anything back", () => {
    const ring = ["maps", "photos", "scripts"];
    const input = community(
      ring.map((skill, index) =>
        learner(index + 1, skill, {
          offers: [{ skill: ring[(index + 1) % 3] ?? "", level: 2 }],
        })
      )
    );
    assert.deepEqual(groupsOf(input), [[1, 2, 3]]);
    assert.equal(
      round(input).score.value,
      Math.floor((3 * 70 * 95) / 100) + 3 * 25
    );
  });

  it("lets one sharer teach three at once where there is no other", () => {
    const input = community([
      sharer(9, "maps"),
      ...[1, 2, 3, 4, 5].map((id) => learner(id, "maps")),
    ]);
    const { groups, unmatched } = round(input);
    assert.deepEqual(
      groups.map(({ members }) => members.length),
      [4]
    );
    assert.deepEqual(
      unmatched.map(({ reason }) => reason),
      ["room", "room"]
    );
  });

  it("gives scarce places to who was left out most often", () => {
    const missed: Record<number, number> = { 2: 1, 4: 2, 5: 3 };
    const input = community([
      sharer(9, "maps"),
      ...[1, 2, 3, 4, 5].map((id) =>
        learner(id, "maps", { missed: missed[id] ?? 0 })
      ),
    ]);
    assert.deepEqual(groupsOf(input), [[2, 4, 5, 9]]);
  });

  it("finds the one way in which everybody has somebody, against what looks best for two", () => {
    // Greedily, 2 and 3 learn most from each other; 1 and 4 then have nobody.
    const input = community(
      [
        learner(1, "maps", {
          wants: [{ skill: "maps", level: 0, priority: 1 }],
        }),
        learner(2, "photos", {
          offers: [{ skill: "maps", level: 2 }],
          wants: [{ skill: "photos", level: 0, priority: 3 }],
        }),
        sharer(3, "photos", {
          wants: [
            { skill: "maps", level: 0, priority: 3 },
            { skill: "scripts", level: 0, priority: 1 },
          ],
        }),
        sharer(4, "scripts"),
      ],
      { rules: { minutes: 90, maxSize: 2, minProficiency: 2 } }
    );
    assert.deepEqual(groupsOf(input), [
      [1, 2],
      [3, 4],
    ]);
  });

  it("puts an odd one into a group of three rather than leave them out", () => {
    const input = community([
      learner(1, "maps", { offers: [{ skill: "photos", level: 2 }] }),
      learner(2, "photos", { offers: [{ skill: "maps", level: 2 }] }),
      learner(3, "photos"),
    ]);
    assert.deepEqual(groupsOf(input), [[1, 2, 3]]);
  });

  it("lets nobody sit by who neither learns nor teaches", () => {
    const input = community([
      learner(1, "maps"),
      sharer(2, "maps"),
      learner(3, "photos"),
    ]);
    assert.deepEqual(groupsOf(input), [[1, 2]]);
  });

  it("keeps apart who must not meet, whoever said so", () => {
    const members = [learner(1, "maps"), sharer(2, "maps"), learner(3, "maps")];
    const input = community(members, {
      excluded: [
        [2, 1],
        [3, 1],
      ],
    });
    assert.deepEqual(groupsOf(input), [[2, 3]]);
    assert.deepEqual(reasonsOf(input), { 1: "excluded" });
  });

  it("says that there is nothing to look for, or which door is closed", () => {
    const input = community([
      member(1),
      learner(2, "maps", { capacity: 0 }),
      learner(3, "scripts"),
      learner(4, "photos", { languages: { sw: 5 } }),
      sharer(5, "photos"),
      learner(6, "photos", { free: [[400, 412]] }),
    ]);
    assert.deepEqual(reasonsOf(input), {
      1: "nothing-to-match",
      2: "nothing-to-match",
      3: "skill",
      4: "language",
      5: "time",
      6: "time",
    });
  });

  it("counts an offer of what is part of a skill, and not an offer of what it is part of", () => {
    const skills = [{ id: "wikidata" }, { id: "queries", parent: "wikidata" }];
    assert.deepEqual(
      groupsOf(
        community([learner(1, "wikidata"), sharer(2, "queries")], { skills })
      ),
      [[1, 2]]
    );
    assert.deepEqual(
      groupsOf(
        community([learner(1, "queries"), sharer(2, "wikidata")], { skills })
      ),
      []
    );
  });

  it("has an answer for nobody at all", () => {
    assert.deepEqual(round(community([])), {
      version: 1,
      groups: [],
      bridges: [],
      unmatched: [],
      score: { matched: 0, coverage: 0, value: 0, total: 0 },
    });
  });

  it("refuses an instance without its version, and one whose member is not as agreed", () => {
    const { rules, skills } = community([]);
    assert.throws(
      () => round({ rules, skills, members: [] } as unknown as RoundInput),
      /^InvalidInstance: version: is missing$/
    );
    assert.throws(
      () => round(community([member(1), { ...member(2), capacity: 9 }])),
      /^InvalidInstance: members\[1\]\.capacity: /
    );
  });
});

describe("round: bridges over languages", () => {
  const hausa = { languages: { ha: 5 } };
  const french = { languages: { fr: 5 } };
  const between = { languages: { ha: 4, fr: 3 }, interprets: true };

  it("joins a learner and a sharer by a third who interprets, and says who speaks what with them", () => {
    const { groups, bridges, unmatched } = round(
      community([
        learner(1, "maps", hausa),
        sharer(2, "maps", french),
        learner(3, "scripts", between),
      ])
    );
    assert.deepEqual(groups, []);
    assert.deepEqual(bridges, [
      {
        members: [1, 2, 3],
        interpreter: 3,
        languages: [
          { id: 1, language: "ha" },
          { id: 2, language: "fr" },
        ],
        start: 100,
        teaches: [{ from: 2, to: 1, skill: "maps" }],
      },
    ]);
    assert.deepEqual(
      unmatched.map(({ id }) => id),
      [1, 2, 3]
    );
  });

  it("lets somebody interpret who neither learns nor teaches, and finds nobody else for them", () => {
    const { bridges, unmatched } = round(
      community([
        learner(1, "maps", hausa),
        sharer(2, "maps", french),
        member(3, between),
      ])
    );
    assert.deepEqual(
      bridges.map(({ members, interpreter }) => [members, interpreter]),
      [[[1, 2, 3], 3]]
    );
    assert.deepEqual(unmatched[2], { id: 3, reason: "nothing-to-match" });
  });

  it("takes a second learner of the same sharer along", () => {
    const { bridges } = round(
      community([
        learner(1, "maps", hausa),
        learner(4, "maps", hausa),
        sharer(2, "maps", french),
        learner(3, "scripts", between),
      ])
    );
    assert.deepEqual(
      bridges.map(({ members }) => members),
      [[1, 2, 3, 4]]
    );
  });

  it("asks of those in a group only who has room for one more", () => {
    const members = (capacity: number) => [
      learner(1, "maps", hausa),
      sharer(2, "maps", { ...french, capacity }),
      learner(3, "scripts", between),
      learner(5, "maps", french),
    ];
    assert.deepEqual(
      round(community(members(1))).bridges.map((found) => found.members),
      []
    );
    const { groups, bridges } = round(community(members(2)));
    assert.deepEqual(
      groups.map((group) => group.members),
      [[2, 5]]
    );
    assert.deepEqual(
      bridges.map((found) => found.members),
      [[1, 2, 3]]
    );
  });

  it("needs somebody who offers to interpret, speaks with both, and has time with both", () => {
    const changes: Partial<MemberInput>[] = [
      { interprets: false },
      { languages: { ha: 5 } },
      { languages: { ha: 5, fr: 1 } },
      { free: [[300, 312]] },
      { capacity: 0 },
    ];
    for (const change of changes) {
      const { bridges } = round(
        community([
          learner(1, "maps", hausa),
          sharer(2, "maps", french),
          learner(3, "scripts", { ...between, ...change }),
        ])
      );
      assert.deepEqual(bridges, [], JSON.stringify(change));
    }
  });

  it("builds none over an exclusion, nor where pairs are all there may be", () => {
    const members = [
      learner(1, "maps", hausa),
      sharer(2, "maps", french),
      learner(3, "scripts", between),
    ];
    for (const pair of [
      [1, 2],
      [2, 3],
      [3, 1],
    ] as const) {
      const { bridges } = round(community(members, { excluded: [pair] }));
      assert.deepEqual(bridges, []);
    }
    const rules = { minutes: 90, maxSize: 2, minProficiency: 2 };
    assert.deepEqual(round(community(members, { rules })).bridges, []);
  });
});

describe("round: communities that are all alike, or nearly", () => {
  it("has everybody in a group where everybody could meet everybody", () => {
    const skills = ["maps", "photos"];
    const members = Array.from({ length: 60 }, (_, index) =>
      learner(index + 1, skills[index % 2] ?? "", {
        offers: [{ skill: skills[(index + 1) % 2] ?? "", level: 2 }],
      })
    );
    assert.equal(round(community(members)).score.matched, 60);
  });

  it("uses every seat of few sharers for many learners", () => {
    const members = [
      ...Array.from({ length: 5 }, (_, index) =>
        sharer(index + 1, "maps", { capacity: 2 })
      ),
      ...Array.from({ length: 60 }, (_, index) =>
        learner(index + 6, "maps", { missed: index % 3 })
      ),
    ];
    const { score, unmatched } = round(community(members));
    // Each sharer has two groups of three learners.
    assert.equal(score.matched, 5 + 5 * 2 * 3);
    const missedOf = new Map(members.map(({ id, missed = 0 }) => [id, missed]));
    // Thirty places: twenty were left out twice before, and twenty once.
    const left = unmatched.map(({ id }) => missedOf.get(id)).sort();
    assert.deepEqual(left, [...Array(20).fill(0), ...Array(10).fill(1)]);
  });
});
