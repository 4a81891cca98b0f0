import { setupTest } from "ember-qunit";
import { module, test } from "qunit";
import {
  byDay,
  clocksOfOthers,
  meetingWords,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/connections/when";
import { aminaIn, meIn } from "../../../fixtures/connections";
import { user } from "../../../fixtures/peer-learning";

module("Unit | Lib | connections/when", function (hooks) {
  setupTest(hooks);

  test("a meeting by the reader's calendar and clock", function (assert) {
    assert.strictEqual(
      meetingWords("2026-12-08T17:00:00Z", 90, "Africa/Lagos", "en"),
      "Tue, Dec 8 18:00–19:30"
    );
    assert.strictEqual(
      meetingWords("2026-12-08T20:30:00Z", 60, "Asia/Kathmandu", "en"),
      "Wed, Dec 9 02:15–03:15",
      "another day there"
    );
  });

  test("the clocks of the others, as far as they are known", function (assert) {
    const nowhere = aminaIn({
      user: user({ id: 8, name: "Bo" }),
      time_zone: null,
    });
    assert.deepEqual(
      clocksOfOthers(
        "2026-12-08T08:00:00Z",
        "Australia/Brisbane",
        [meIn(), aminaIn(), nowhere],
        "en"
      ),
      ["09:00 for \u2068Amina Bello\u2069"]
    );
  });

  test("times by days, in order, where the reader is", function (assert) {
    assert.deepEqual(
      byDay(
        [
          "2026-12-08T23:30:00.000Z",
          "2026-12-08T09:00:00.000Z",
          "2026-12-09T08:00:00.000Z",
        ],
        "Africa/Lagos",
        "en"
      ).map(({ day, times }) => [day, times.length]),
      [
        ["Tue, Dec 8", 1],
        ["Wed, Dec 9", 2],
      ]
    );
  });
});
