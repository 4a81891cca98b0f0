import { module, test } from "qunit";
import {
  readTimecode,
  writeTimecode,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/library/timecode";

module("Unit | Peer learning | timecode", function () {
  test("is read with or without hours", function (assert) {
    assert.strictEqual(readTimecode("05:30"), 330);
    assert.strictEqual(readTimecode(" 1:05:30 "), 3930);
    assert.strictEqual(readTimecode("90:00"), 5400);
    assert.strictEqual(readTimecode("00:00"), 0);
  });

  test("is nothing else", function (assert) {
    for (const text of ["", "5", "5:5", "05:60", "-1:00", "five", "1:2:3:04"]) {
      assert.strictEqual(readTimecode(text), null, text);
    }
  });

  test("is written as it is read", function (assert) {
    for (const seconds of [0, 59, 330, 3599, 3600, 3930, 86_399]) {
      assert.strictEqual(readTimecode(writeTimecode(seconds)), seconds);
    }
    assert.strictEqual(writeTimecode(3930), "1:05:30");
    assert.strictEqual(writeTimecode(330), "05:30");
  });
});
