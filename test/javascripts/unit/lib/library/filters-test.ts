import { module, test } from "qunit";
import {
  isNarrowed,
  isSort,
  NO_FILTERS,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/library/filters";

module("Unit | Peer learning | library filters", function () {
  test("only what is looked for narrows the library", function (assert) {
    assert.false(isNarrowed(NO_FILTERS));
    assert.true(isNarrowed({ ...NO_FILTERS, q: "maps" }));
    assert.true(isSort("light"));
    assert.false(isSort("best"));
    assert.false(isSort(null));
  });
});
