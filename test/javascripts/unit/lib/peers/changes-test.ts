import { module, test } from "qunit";
import {
  changeWords,
  placeOf,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/peers/changes";
import type { Change } from "discourse/plugins/discourse-peer-learning/discourse/lib/peers/types";

module("Unit | Lib | peers/changes", function () {
  test("a language", function (assert) {
    const change: Change = { kind: "language", code: "fr", more: 4 };
    assert.strictEqual(
      changeWords(change, "en"),
      "If you also spoke French: 4 more"
    );
    assert.strictEqual(placeOf(change), "new-language");
  });

  test("hours of the reader's own week", function (assert) {
    const change: Change = { kind: "time", day: 1, from: 72, to: 84, more: 1 };
    assert.strictEqual(
      changeWords(change, "en"),
      "If you were also free on Tuesday 18:00–21:00: 1 more"
    );
    assert.strictEqual(placeOf(change), "week-1-18");
  });
});
