import { module, test } from "qunit";
import {
  calendarDate,
  clockTime,
  dayName,
  onSameClock,
  onSameDay,
  quarterTime,
  timeAgo,
  weekday,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/shared/clock";

const EN = "en-u-nu-latn";
const AR = "ar-u-nu-latn";
const TIME = new Date("2026-12-01T18:15:00Z");

module("Unit | Lib | shared/clock", function () {
  test("tells the time of a zone on a clock of 24 hours", function (assert) {
    assert.strictEqual(clockTime(TIME, "UTC", EN), "18:15");
    assert.strictEqual(clockTime(TIME, "Asia/Kathmandu", EN), "00:00");
    assert.strictEqual(clockTime(TIME, "Pacific/Chatham", EN), "08:00");
    assert.strictEqual(
      clockTime(TIME, "UTC", AR),
      "18:15",
      "in the digits of counts"
    );
  });

  test("tells the day of a zone", function (assert) {
    assert.strictEqual(weekday(TIME, "UTC", EN), "Tue");
    assert.strictEqual(weekday(TIME, "Asia/Kathmandu", EN), "Wed");
    assert.strictEqual(weekday(TIME, "UTC", AR), "الثلاثاء");
  });

  test("names days from Monday, and quarter-hours", function (assert) {
    assert.strictEqual(dayName(0, EN), "Monday");
    assert.strictEqual(dayName(6, EN, "short"), "Sun");
    assert.strictEqual(quarterTime(0, EN), "00:00");
    assert.strictEqual(quarterTime(73, EN), "18:15");
    assert.strictEqual(quarterTime(96, EN), "00:00", "midnight at the end");
  });

  test("compares zones at a moment", function (assert) {
    assert.true(onSameDay(TIME, "UTC", "Africa/Lagos"));
    assert.false(onSameDay(TIME, "UTC", "Asia/Kathmandu"));
    assert.true(onSameClock(TIME, "Africa/Lagos", "Europe/Paris"));
    assert.false(
      onSameClock(
        new Date("2026-07-01T12:00:00Z"),
        "Africa/Lagos",
        "Europe/Paris"
      ),
      "not in summer"
    );
  });

  test("a date stays the date it is, whatever the zone of the device", function (assert) {
    assert.strictEqual(calendarDate("2026-03-12", "en-GB"), "12 March 2026");
  });

  test("says how long ago something was, in the largest unit", function (assert) {
    const now = new Date("2026-12-08T17:00:00Z");
    const ago = (minutes: number) =>
      timeAgo(new Date(now.getTime() - minutes * 60_000), now, "en");
    assert.strictEqual(ago(0.5), "this minute");
    assert.strictEqual(ago(59), "59 minutes ago");
    assert.strictEqual(ago(60), "1 hour ago");
    assert.strictEqual(ago(47 * 60), "1 day ago", "not yesterday");
    assert.strictEqual(ago(50 * 60), "2 days ago");
    assert.strictEqual(ago(-5), "this minute", "a clock that is behind");
  });
});
