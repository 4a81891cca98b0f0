import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type QuarterHours,
  rank,
  type RankedCandidate,
  type RankInput,
  type Reason,
} from "../../assets/javascripts/discourse/lib/matching";
import {
  ids,
  instance,
  meetingAt,
  outcome,
  seeker,
  sharer,
} from "./support/instances";

function theOnly(input: RankInput): RankedCandidate {
  const { ranked } = rank(input);
  assert.equal(ranked.length, 1);
  const [candidate] = ranked;
  assert.ok(candidate);
  return candidate;
}

function reason<Kind extends Reason["kind"]>(
  candidate: RankedCandidate,
  kind: Kind
): Extract<Reason, { kind: Kind }>[] {
  return candidate.reasons.filter(
    (one): one is Extract<Reason, { kind: Kind }> => one.kind === kind
  );
}

describe("rank: who can teach", () => {
  const wanting = (level: number) =>
    seeker({ wants: [{ skill: "editing", level, priority: 2 }] });

  it("wants a teacher at least one level ahead", () => {
    const levels = [1, 2, 3, 4];
    const outcomes = levels.map((level) =>
      outcome(
        rank(
          instance({
            seeker: wanting(2),
            candidates: [sharer(2, { offers: [{ skill: "editing", level }] })],
          })
        )
      )
    );
    assert.deepEqual(outcomes, ["skill", "skill", "ranked", "ranked"]);
  });

  it("takes an offer for one of all its ancestors, and names what is really offered", () => {
    const candidate = theOnly(
      instance({
        candidates: [sharer(2, { offers: [{ skill: "archives", level: 2 }] })],
      })
    );
    assert.deepEqual(reason(candidate, "skill"), [
      {
        kind: "skill",
        points: 700,
        skill: "editing",
        offered: "archives",
        level: 2,
        gap: 2,
      },
    ]);
  });

  it("keeps those who offer only what it is part of apart, after the others", () => {
    const input = instance({
      seeker: seeker({ wants: [{ skill: "sources", level: 0, priority: 2 }] }),
      candidates: [
        sharer(2),
        sharer(3, { offers: [{ skill: "archives", level: 1 }] }),
        sharer(4, { languages: { fr: 5 } }),
        sharer(5, { offers: [{ skill: "photos", level: 4 }] }),
      ],
    });
    const result = rank(input);
    assert.deepEqual(ids(result), [3]);
    assert.equal(result.refused.skill, 3);
    assert.deepEqual(
      result.wider.map(({ id }) => id),
      [2]
    );
    const [wider] = result.wider;
    assert.ok(wider);
    assert.deepEqual(reason(wider, "skill"), []);
    assert.deepEqual(
      reason(wider, "wider").map(({ skill, offered }) => [skill, offered]),
      [["sources", "editing"]]
    );
    assert.deepEqual(rank({ ...input, limit: 1 }).wider, []);
  });

  it("counts the higher level where a skill and one below it are offered", () => {
    const offered = (editing: number, sources: number) =>
      reason(
        theOnly(
          instance({
            candidates: [
              sharer(2, {
                offers: [
                  { skill: "editing", level: editing },
                  { skill: "sources", level: sources },
                ],
              }),
            ],
          })
        ),
        "skill"
      ).map((one) => [one.offered, one.level]);
    assert.deepEqual(offered(2, 3), [["sources", 3]]);
    assert.deepEqual(offered(3, 2), [["editing", 3]]);
    assert.deepEqual(offered(3, 3), [["editing", 3]]);
  });

  it("asks for the one skill when one is named, and for any want when none is", () => {
    const input = instance({
      seeker: seeker({
        wants: [
          { skill: "photos", level: 0, priority: 2 },
          { skill: "maps", level: 0, priority: 2 },
        ],
      }),
      candidates: [
        sharer(2, { offers: [{ skill: "photos", level: 2 }] }),
        sharer(3, { offers: [{ skill: "maps", level: 2 }] }),
      ],
    });
    assert.deepEqual(ids(rank(input)), [2, 3]);
    const named = rank({ ...input, want: "maps" });
    assert.deepEqual(ids(named), [3]);
    assert.equal(named.refused.skill, 1);
    assert.equal(rank({ ...input, want: "editing" }).refused.skill, 2);
  });
});

describe("rank: a shared language", () => {
  const speaking = (
    mine: Record<string, number>,
    theirs: Record<string, number>
  ) =>
    rank(
      instance({
        seeker: seeker({ languages: mine }),
        candidates: [sharer(2, { languages: theirs })],
      })
    );

  it("must be spoken well enough by both", () => {
    assert.equal(outcome(speaking({ en: 2 }, { en: 2 })), "ranked");
    assert.equal(outcome(speaking({ en: 1 }, { en: 5 })), "language");
    assert.equal(outcome(speaking({ en: 5 }, { en: 1 })), "language");
    assert.equal(outcome(speaking({ en: 5 }, { fr: 5 })), "language");
  });

  it("is the one whose weaker speaker is best, then the first by code", () => {
    const shared = (
      mine: Record<string, number>,
      theirs: Record<string, number>
    ) =>
      speaking(mine, theirs).ranked.flatMap((candidate) =>
        reason(candidate, "language").map(
          ({ language, proficiency, points }) => [language, proficiency, points]
        )
      );
    assert.deepEqual(shared({ en: 5, ha: 3 }, { en: 2, ha: 4 }), [
      ["ha", 3, 60],
    ]);
    assert.deepEqual(shared({ sw: 3, fr: 3, en: 2 }, { en: 5, fr: 3, sw: 3 }), [
      ["fr", 3, 60],
    ]);
  });

  it("is not found on what every object inherits", () => {
    assert.equal(outcome(speaking({ constructor: 5 }, { en: 5 })), "language");
  });
});

describe("rank: contiguous time in common", () => {
  it("needs six quarter-hours for 90 minutes: five are not enough", () => {
    assert.equal(outcome(rank(meetingAt([[10, 15]], [[10, 15]]))), "time");
    assert.equal(outcome(rank(meetingAt([[10, 16]], [[10, 16]]))), "ranked");
    assert.equal(outcome(rank(meetingAt([[10, 18]], [[13, 30]]))), "time");
    assert.equal(outcome(rank(meetingAt([[10, 19]], [[13, 30]]))), "ranked");
  });

  it("rounds minutes that are no whole quarter-hours up", () => {
    const input = meetingAt([[10, 16]], [[10, 16]]);
    const lasting = (minutes: number) =>
      outcome(rank({ ...input, rules: { ...input.rules, minutes } }));
    assert.deepEqual([89, 90, 91].map(lasting), ["ranked", "ranked", "time"]);
  });

  it("does not add up pieces that do not touch", () => {
    const pieces = [
      [10, 15],
      [16, 21],
    ] as const;
    assert.equal(outcome(rank(meetingAt(pieces, pieces))), "time");
    assert.equal(outcome(rank(meetingAt(pieces, [[0, 671]]))), "time");
  });

  it("joins pieces that touch", () => {
    const input = meetingAt(
      [
        [13, 16],
        [10, 13],
      ],
      [[10, 16]]
    );
    const candidate = theOnly(input);
    assert.equal(candidate.start, 10);
    assert.deepEqual(reason(candidate, "time")[0]?.ranges, [[10, 16]]);
  });

  it("goes on over the week's end, and shows that as two ranges", () => {
    const candidate = theOnly(
      meetingAt(
        [[669, 675]],
        [
          [660, 672],
          [0, 4],
        ]
      )
    );
    assert.equal(candidate.start, 669);
    assert.equal(candidate.overlapMinutes, 90);
    assert.deepEqual(reason(candidate, "time")[0]?.ranges, [
      [0, 3],
      [669, 672],
    ]);
  });

  it("starts at the first quarter-hour from which there is time enough", () => {
    const candidate = theOnly(
      meetingAt(
        [
          [500, 510],
          [20, 25],
          [300, 308],
        ],
        [[0, 672]]
      )
    );
    assert.equal(candidate.start, 300);
    assert.equal(candidate.overlapMinutes, 23 * 15);
  });

  it("takes a whole week for endless", () => {
    const input = meetingAt([[400, 1072]], [[0, 672]]);
    const rules = { ...input.rules, minutes: 7 * 24 * 60 };
    const candidate = theOnly({ ...input, rules });
    assert.equal(candidate.start, 0);
    assert.equal(candidate.overlapMinutes, 7 * 24 * 60);
  });

  it("knows meetings longer than a day", () => {
    const lasting = (free: QuarterHours[]) => {
      const input = meetingAt(free, [[0, 672]]);
      return rank({ ...input, rules: { ...input.rules, minutes: 25 * 60 } });
    };
    assert.equal(lasting([[640, 740]]).ranked[0]?.start, 640);
    assert.equal(lasting([[640, 739]]).refused.time, 1);
    assert.equal(
      lasting([
        [641, 672],
        [0, 69],
      ]).ranked[0]?.start,
      641
    );
  });

  it("counts up to sixteen beginnings", () => {
    const points = (length: number) =>
      reason(theOnly(meetingAt([[0, length]], [[0, length]])), "time").map(
        (one) => one.points
      );
    assert.deepEqual(
      [6, 7, 21, 22].map((length) => points(length)),
      [[10], [20], [160], [160]]
    );
  });
});

describe("rank: who does not meet", () => {
  it("keeps an excluded pair apart, whichever stands first, and nobody else", () => {
    const candidates = [sharer(2), sharer(3)];
    for (const excluded of [[[1, 2]], [[2, 1]]] as const) {
      const result = rank(instance({ candidates, excluded }));
      assert.deepEqual(ids(result), [3]);
      assert.equal(result.refused.excluded, 1);
    }
    const others = rank(instance({ candidates, excluded: [[2, 3]] }));
    assert.deepEqual(ids(others), [2, 3]);
  });

  it("refuses who has no room", () => {
    const full = instance({ candidates: [sharer(2, { capacity: 0 })] });
    assert.equal(outcome(rank(full)), "room");
  });

  it("does not mind whether the seeker has room", () => {
    const full = instance({ seeker: seeker({ capacity: 0 }) });
    assert.equal(outcome(rank(full)), "ranked");
  });

  it("counts each under the first closed door, in the contract's order", () => {
    const closed = {
      skill: { offers: [] },
      language: { languages: {} },
      time: { free: [] },
      room: { capacity: 0 },
    };
    const { skill, language, time, room } = closed;
    const result = rank(
      instance({
        candidates: [
          sharer(2, { ...skill, ...language, ...time, ...room }),
          sharer(3, { ...language, ...time, ...room }),
          sharer(4, { ...time, ...room }),
          sharer(5, room),
          sharer(6, room),
        ],
        excluded: [2, 3, 4, 5].map((id) => [1, id] as const),
      })
    );
    assert.deepEqual(result, {
      ranked: [],
      wider: [],
      refused: { skill: 1, language: 1, time: 1, excluded: 1, room: 1 },
    });
  });
});

describe("rank: the order", () => {
  const offering = (id: number, level: number) =>
    sharer(id, { offers: [{ skill: "editing", level }] });

  it("gives a beginner a person a step or two ahead before a far expert of equal rest", () => {
    const candidates = [4, 3, 1, 2].map((level) => offering(level + 1, level));
    assert.deepEqual(ids(rank(instance({ candidates }))), [3, 2, 4, 5]);
  });

  it("puts a want of higher priority first", () => {
    const input = instance({
      seeker: seeker({
        wants: [
          { skill: "photos", level: 0, priority: 1 },
          { skill: "maps", level: 0, priority: 3 },
          { skill: "editing", level: 0, priority: 2 },
        ],
      }),
      candidates: [
        sharer(2, { offers: [{ skill: "photos", level: 2 }] }),
        sharer(3),
        sharer(4, { offers: [{ skill: "maps", level: 2 }] }),
      ],
    });
    const { ranked } = rank(input);
    assert.deepEqual(
      ranked.map((one) => [one.id, reason(one, "skill")[0]?.points]),
      [
        [4, 1000],
        [3, 700],
        [2, 400],
      ]
    );
  });

  it("counts the three best lessons, the second half and the third a quarter", () => {
    const everything = ["photos", "maps", "editing", "sources"];
    const candidate = theOnly(
      instance({
        seeker: seeker({
          wants: everything.map((skill, index) => ({
            skill,
            level: 0,
            priority: index === 1 ? 3 : 2,
          })),
        }),
        candidates: [
          sharer(2, {
            offers: everything.map((skill, index) => ({
              skill,
              level: index + 1,
            })),
          }),
        ],
      })
    );
    // maps: 100 × 100 %; photos: 70 × 90 %; editing and sources through level 4: 70 × 85 % each.
    assert.deepEqual(
      reason(candidate, "skill").map(({ skill, points }) => [skill, points]),
      [
        ["maps", 1000],
        ["photos", 310],
        ["editing", 140],
      ]
    );
  });

  it("puts who could be taught in return first", () => {
    const input = instance({
      seeker: seeker({ offers: [{ skill: "maps", level: 3 }] }),
      candidates: [
        sharer(2),
        sharer(3, { wants: [{ skill: "maps", level: 2, priority: 3 }] }),
      ],
    });
    const [best] = rank(input).ranked;
    assert.ok(best);
    assert.equal(best.id, 3);
    assert.deepEqual(reason(best, "gives-back"), [
      {
        kind: "gives-back",
        points: 180,
        skill: "maps",
        offered: "maps",
        level: 3,
        gap: 1,
      },
    ]);
  });

  it("puts who has more room first", () => {
    const candidates = [1, 4, 2].map((capacity, index) =>
      sharer(index + 2, { capacity })
    );
    assert.deepEqual(ids(rank(instance({ candidates }))), [3, 4, 2]);
  });

  it("puts who was not shown first to others lately first, the more room the less it counts", () => {
    const order = (one: object, other: object) =>
      ids(rank(instance({ candidates: [sharer(2, one), sharer(3, other)] })));
    assert.deepEqual(order({ load: 1 }, { load: 0 }), [3, 2]);
    assert.deepEqual(order({ load: 9 }, { load: 3 }), [3, 2]);
    assert.deepEqual(
      order({ load: 2, capacity: 1 }, { load: 2, capacity: 4 }),
      [3, 2]
    );
  });

  it("still puts first who fits far better", () => {
    const candidates = [
      sharer(2, { load: 99, languages: { en: 5 } }),
      sharer(3, { offers: [{ skill: "photos", level: 2 }] }),
    ];
    const wants = [
      { skill: "editing", level: 0, priority: 3 },
      { skill: "photos", level: 0, priority: 1 },
    ];
    const input = instance({ seeker: seeker({ wants }), candidates });
    assert.deepEqual(ids(rank(input)), [2, 3]);
  });

  it("puts the same region first, and knows none where it is left out", () => {
    const regions = [undefined, null, "NG", "IN"];
    const candidates = regions.map((region, index) =>
      sharer(index + 2, { region })
    );
    const input = instance({ seeker: seeker({ region: "IN" }), candidates });
    assert.deepEqual(ids(rank(input)), [5, 2, 3, 4]);

    const { ranked } = rank(instance({ candidates }));
    assert.deepEqual(
      ranked.flatMap((candidate) => reason(candidate, "region")),
      []
    );
  });

  it("breaks ties by id as a number", () => {
    const candidates = [11, 9, 100].map((id) => sharer(id));
    assert.deepEqual(ids(rank(instance({ candidates }))), [9, 11, 100]);
  });

  it("returns up to the limit and counts the refused all the same", () => {
    const candidates = [sharer(2), sharer(3), sharer(4, { offers: [] })];
    const limited = (limit: number) => rank(instance({ candidates, limit }));
    assert.deepEqual(ids(limited(1)), [2]);
    assert.deepEqual(ids(limited(0)), []);
    assert.equal(limited(0).refused.skill, 1);
  });
});

it("rank: what may be left out may be left out", () => {
  const { version, excluded, ...needed } = instance();
  assert.equal(version, 1);
  assert.deepEqual(excluded, []);
  assert.deepEqual(rank(needed), rank(instance()));
});

it("rank: unknown fields are ignored", () => {
  const input = instance();
  const more = { ...input, seeker: { ...input.seeker, mood: "good" }, news: 1 };
  assert.deepEqual(rank(more), rank(input));
});
