import { module, test } from "qunit";
import {
  dayParts,
  meetingAt,
  spansOf,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/peers/shared-week";

const WEEK = "2026-11-30";

module("Unit | Lib | peers/shared-week", function () {
  test("spansOf turns quarter-hours of a UTC week into moments", function (assert) {
    const [span] = spansOf(WEEK, [[128, 134]]);
    assert.strictEqual(span?.start.toISOString(), "2026-12-01T08:00:00.000Z");
    assert.strictEqual(span?.end.toISOString(), "2026-12-01T09:30:00.000Z");
  });

  test("a meeting lasts 90 minutes", function (assert) {
    const { end } = meetingAt("2026-12-01T23:00:00Z");
    assert.strictEqual(end.toISOString(), "2026-12-02T00:30:00.000Z");
  });

  test("dayParts lie on the days of the reader's zone", function (assert) {
    const spans = spansOf(WEEK, [[128, 138]]);
    assert.deepEqual(dayParts(spans, "UTC"), [
      { day: 1, from: 32, length: 10 },
    ]);
    assert.deepEqual(dayParts(spans, "Australia/Brisbane"), [
      { day: 1, from: 72, length: 10 },
    ]);
    assert.deepEqual(dayParts(spans, "Asia/Kathmandu"), [
      { day: 1, from: 55, length: 10 },
    ]);
  });

  test("what passes midnight is in two parts, over the week's end too", function (assert) {
    assert.deepEqual(dayParts(spansOf(WEEK, [[664, 672]]), "Africa/Lagos"), [
      { day: 6, from: 92, length: 4 },
      { day: 0, from: 0, length: 4 },
    ]);
  });
});
