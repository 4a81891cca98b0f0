import { setupTest } from "ember-qunit";
import { module, test } from "qunit";
import {
  spanWords,
  thereWords,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/peers/meeting-words";
import { meetingAt } from "discourse/plugins/discourse-peer-learning/discourse/lib/peers/shared-week";
import { peer, TUESDAY } from "../../../fixtures/peer-learning";

const EN = "en-u-nu-latn";
const NAME = "\u2068Amina Bello\u2069";

module("Unit | Lib | peers/meeting-words", function (hooks) {
  setupTest(hooks);

  const meeting = meetingAt(TUESDAY);

  function there(zone: string, peersZone: string): string {
    return thereWords(meeting.start, zone, peer({ time_zone: peersZone }), EN);
  }

  test("a time in the reader's zone", function (assert) {
    assert.strictEqual(
      spanWords(meeting, "Australia/Brisbane", EN),
      "Tue 18:00–19:30"
    );
  });

  test("and in the other's, with the day only where it is another", function (assert) {
    assert.strictEqual(
      there("Australia/Brisbane", "Africa/Lagos"),
      `09:00 for ${NAME}`
    );
    assert.strictEqual(
      there("Australia/Brisbane", "Pacific/Honolulu"),
      `Mon 22:00 for ${NAME}`
    );
    assert.strictEqual(
      there("Africa/Lagos", "Europe/Paris"),
      `the same hour for ${NAME}`
    );
  });
});
