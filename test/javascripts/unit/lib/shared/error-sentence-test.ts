import { setupTest } from "ember-qunit";
import { module, test } from "qunit";
import { errorSentence } from "discourse/plugins/discourse-peer-learning/discourse/lib/shared/error-sentence";

const UNKNOWN = "Something went wrong on our side.";

module("Unit | Lib | shared/error-sentence", function (hooks) {
  setupTest(hooks);

  test("passes on what the server says", function (assert) {
    const responseJSON = { errors: ["The level is not right."] };
    assert.true(
      errorSentence({ jqXHR: { status: 422, responseJSON } }).includes(
        "The level is not right."
      )
    );
  });

  test("says when the request never left", function (assert) {
    assert.strictEqual(
      errorSentence({ jqXHR: { status: 0 } }),
      "The connection is lost."
    );
  });

  test("has a plain sentence for everything else", function (assert) {
    const page = { status: 500, statusText: "Internal Server Error" };
    assert.strictEqual(errorSentence({ jqXHR: page }), UNKNOWN);
    assert.strictEqual(errorSentence(new Error("x is undefined")), UNKNOWN);
    assert.strictEqual(errorSentence(null), UNKNOWN);
  });
});
