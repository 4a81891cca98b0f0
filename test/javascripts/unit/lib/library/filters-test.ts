import { module, test } from "qunit";
import {
  isConnectionWeak,
  isNarrowed,
  isSort,
  NO_FILTERS,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/library/filters";

module("Unit | Peer learning | library filters", function () {
  test("a connection is weak where it is slow or data is saved, as far as a browser says", function (assert) {
    for (const effectiveType of ["slow-2g", "2g", "3g"]) {
      assert.true(isConnectionWeak({ connection: { effectiveType } }));
    }
    const effectiveType = "4g";
    assert.false(isConnectionWeak({ connection: { effectiveType } }));
    assert.true(
      isConnectionWeak({ connection: { effectiveType, saveData: true } })
    );
    assert.false(isConnectionWeak({}));
  });

  test("only what is looked for narrows the library", function (assert) {
    assert.false(isNarrowed(NO_FILTERS));
    assert.true(isNarrowed({ ...NO_FILTERS, q: "maps" }));
    assert.true(isSort("light"));
    assert.false(isSort("best"));
    assert.false(isSort(null));
  });
});
