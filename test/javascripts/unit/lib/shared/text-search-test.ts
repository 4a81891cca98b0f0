import { module, test } from "qunit";
import {
  matchRank,
  normalise,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/shared/text-search";

module("Unit | Lib | shared/text-search", function () {
  test("normalise", function (assert) {
    assert.strictEqual(
      normalise("  Évaluation, qualitative! "),
      "evaluation qualitative"
    );
    assert.strictEqual(normalise("Iğdır"), "igdir");
    assert.strictEqual(normalise("أساسيّات"), normalise("اساسيات"));
    assert.strictEqual(normalise("مهارة"), normalise("مهاره"));
    assert.strictEqual(normalise("ـكـتـابـة"), normalise("كتابه"));
    assert.strictEqual(normalise("हिन्दी"), normalise("हिन्दी"));
  });

  test("the better a name fits, the lower its rank", function (assert) {
    const exact = matchRank("grants", ["grants"]);
    const start = matchRank("grants", ["grants and budgets"]);
    const word = matchRank("grants", ["writing grants"]);
    assert.true(Number(exact) < Number(start), "exact before beginning");
    assert.true(Number(start) < Number(word), "beginning before a later word");
    assert.strictEqual(matchRank("grants", ["budgets"]), null);
  });

  test("its own name goes before its other names", function (assert) {
    assert.true(
      Number(matchRank("quarry", ["quarry", "x"])) <
        Number(matchRank("quarry", ["x", "quarry"]))
    );
  });

  test("nothing asked for fits everything", function (assert) {
    assert.strictEqual(matchRank("  ", ["anything"]), 0);
    assert.strictEqual(matchRank("…", []), 0);
  });
});
