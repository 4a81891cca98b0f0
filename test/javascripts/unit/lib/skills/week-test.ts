import { module, test } from "qunit";
import type { QuarterHours } from "discourse/plugins/discourse-peer-learning/discourse/lib/matching/types";
import {
  blockBetween,
  endsNextDay,
  freeMinutes,
  freeWithin,
  hourStates,
  normalise,
  paint,
  rangesFrom,
  rowsFrom,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/skills/week";

const MONDAY_18 = { day: 0, hour: 18 };
const TUESDAY_19 = { day: 1, hour: 19 };

module("Unit | Lib | skills/week", function () {
  test("normalise sorts, merges and splits at the week's end", function (assert) {
    assert.deepEqual(
      normalise([
        [668, 676],
        [8, 12],
        [4, 8],
        [10, 11],
      ]),
      [
        [0, 12],
        [668, 672],
      ]
    );
    assert.deepEqual(normalise([]), [], "a week without hours");
    assert.deepEqual(normalise([[0, 672]]), [[0, 672]], "a whole week");
  });

  test("hourStates tells free, partly free and busy hours apart", function (assert) {
    const states = hourStates([[72, 78]]);
    assert.strictEqual(states[0]?.[18], "free");
    assert.strictEqual(states[0]?.[19], "partly");
    assert.strictEqual(states[0]?.[20], "busy");
    assert.strictEqual(states[1]?.[18], "busy", "another day");
  });

  test("freeWithin keeps to one hour", function (assert) {
    assert.deepEqual(freeWithin([[70, 90]], 0, 18), [[72, 76]]);
    assert.deepEqual(freeWithin([[73, 74]], 0, 18), [[73, 74]]);
    assert.deepEqual(freeWithin([[73, 74]], 0, 19), []);
  });

  test("paint fills a block, whichever way it was drawn", function (assert) {
    const painted: QuarterHours[] = [
      [72, 80],
      [168, 176],
    ];
    assert.deepEqual(
      paint([], blockBetween(MONDAY_18, TUESDAY_19), true),
      painted
    );
    assert.deepEqual(
      paint([], blockBetween(TUESDAY_19, MONDAY_18), true),
      painted
    );
    assert.deepEqual(
      paint(
        [[668, 672]],
        blockBetween({ day: 6, hour: 23 }, { day: 6, hour: 23 }),
        false
      ),
      [],
      "the last hour of the week"
    );
  });

  test("paint leaves quarter-hours outside its block alone", function (assert) {
    assert.deepEqual(
      paint(
        [
          [73, 79],
          [300, 301],
        ],
        blockBetween(MONDAY_18, MONDAY_18),
        false
      ),
      [
        [76, 79],
        [300, 301],
      ]
    );
  });

  test("rows are the same week in words, and back", function (assert) {
    const weeks: QuarterHours[][] = [
      [],
      [[72, 80]],
      [[73, 75]],
      [[88, 104]],
      [[0, 672]],
      [
        [0, 8],
        [664, 672],
      ],
      [[40, 250]],
      [[96, 192]],
    ];
    for (const ranges of weeks) {
      assert.deepEqual(rangesFrom(rowsFrom(ranges)), ranges);
    }
  });

  test("hours past midnight stay one row, over the week's end too", function (assert) {
    assert.deepEqual(rowsFrom([[88, 104]]), [{ day: 0, from: 88, to: 8 }]);
    assert.deepEqual(
      rowsFrom([
        [0, 8],
        [664, 672],
      ]),
      [{ day: 6, from: 88, to: 8 }]
    );
  });

  test("more than a day is cut at midnight", function (assert) {
    assert.deepEqual(rowsFrom([[40, 250]]), [
      { day: 0, from: 40, to: 0 },
      { day: 1, from: 0, to: 0 },
      { day: 2, from: 0, to: 58 },
    ]);
  });

  test("endsNextDay", function (assert) {
    assert.true(endsNextDay({ day: 0, from: 88, to: 8 }));
    assert.true(endsNextDay({ day: 0, from: 40, to: 40 }), "a whole day");
    assert.false(endsNextDay({ day: 0, from: 88, to: 0 }), "until midnight");
    assert.false(endsNextDay({ day: 0, from: 72, to: 80 }));
  });

  test("freeMinutes", function (assert) {
    assert.strictEqual(freeMinutes([]), 0);
    assert.strictEqual(
      freeMinutes([
        [0, 4],
        [8, 9],
      ]),
      75
    );
  });
});
