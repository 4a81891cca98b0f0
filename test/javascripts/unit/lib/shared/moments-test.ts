import { setupTest } from "ember-qunit";
import { module, test } from "qunit";
import {
  datedSpan,
  moment,
  momentIn,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/shared/moments";

module("Unit | Lib | shared/moments", function (hooks) {
  setupTest(hooks);

  test("a span by the calendar and the clock of a zone", function (assert) {
    const start = new Date("2027-12-31T17:30:00Z");
    const end = new Date("2027-12-31T19:00:00Z");
    assert.strictEqual(
      datedSpan(start, end, "Asia/Kathmandu", "en"),
      "Fri, Dec 31 23:15–00:45",
      "by the day on which it begins"
    );
    assert.strictEqual(
      datedSpan(start, end, "Pacific/Chatham", "en"),
      "Sat, Jan 1 07:15–08:45",
      "another year there"
    );
  });

  test("equal moments are written in one way", function (assert) {
    assert.strictEqual(
      moment("2028-02-29T18:00:00+05:45"),
      moment(new Date("2028-02-29T12:15:00Z"))
    );
  });

  test("the moment that a clock shows, also where clocks change", function (assert) {
    assert.strictEqual(
      momentIn("Asia/Kathmandu", "2026-12-08T18:00"),
      "2026-12-08T12:15:00.000Z"
    );
    assert.strictEqual(
      momentIn("Europe/Berlin", "2026-03-29T12:00"),
      "2026-03-29T10:00:00.000Z",
      "hours after the change"
    );
    assert.strictEqual(
      momentIn("Pacific/Chatham", "2028-03-01T00:30"),
      "2028-02-29T10:45:00.000Z",
      "in a leap year"
    );
    assert.strictEqual(momentIn("Europe/Berlin", ""), null);
    assert.strictEqual(momentIn("Europe/Berlin", "soon"), null);
  });
});
