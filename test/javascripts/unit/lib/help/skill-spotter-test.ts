import { module, test } from "qunit";
import { spotWithJson } from "discourse/plugins/discourse-peer-learning/discourse/lib/help/spotting/spot-with-json";
import golden from "../../../fixtures/spotting-golden";

// Node and the server are held to the same requests: test/engine/spotting-golden.test.ts, spotter_spec.rb.
module("Unit | Lib | help/skill-spotter", function () {
  test("there are golden requests", function (assert) {
    assert.true(golden.length > 0);
  });

  golden.forEach(({ name, verb, instance, answer }) => {
    test(`answers ${name} as node does, byte for byte`, function (assert) {
      assert.strictEqual(spotWithJson(verb, instance), answer);
    });
  });
});
