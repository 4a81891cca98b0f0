import { module, test } from "qunit";
import { callWithJson } from "discourse/plugins/discourse-peer-learning/discourse/lib/matching/call-with-json";
import golden from "../../fixtures/matching-golden";

// Node and the server are held to the same instances: test/engine/golden.test.ts, matching_golden_spec.rb.
module("Unit | Lib | matching", function () {
  test("there are golden instances", function (assert) {
    assert.true(golden.length > 0);
  });

  golden.forEach(({ name, verb, instance, answer }) => {
    test(`answers ${name} as node does, byte for byte`, function (assert) {
      assert.strictEqual(callWithJson(verb, instance), answer);
    });
  });
});
