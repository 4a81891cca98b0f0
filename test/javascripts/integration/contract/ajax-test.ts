import { cached } from "@glimmer/tracking";
import { module, test } from "qunit";
import { ajax } from "discourse/lib/ajax";
import { extractError } from "discourse/lib/ajax-error";
import { setupRenderingTest } from "discourse/tests/helpers/component-test";
import pretender, {
  parsePostData,
} from "discourse/tests/helpers/create-pretender";
import { i18n } from "discourse-i18n";
import { answer } from "../../fixtures/peer-learning";

class Page {
  #loads = 0;

  @cached
  get loads() {
    void ajax("/things.json");
    return ++this.#loads;
  }
}

module("Integration | Contract | ajax", function (hooks) {
  setupRenderingTest(hooks);

  test("asks for JSON, with what is given as the query", async function (assert) {
    pretender.get("/things.json", ({ queryParams, requestHeaders }) => {
      assert.strictEqual(queryParams.name, "a b");
      assert.strictEqual(requestHeaders["X-Requested-With"], "XMLHttpRequest");
      return answer({ things: [1] });
    });
    assert.deepEqual(await ajax("/things.json", { data: { name: "a b" } }), {
      things: [1],
    });
  });

  test("sends forms as Rails reads them", async function (assert) {
    pretender.put("/things/1.json", ({ requestBody }) => {
      assert.deepEqual(parsePostData(requestBody), {
        "ids[]": ["1", "2"],
        by: { name: "x" },
        none: "",
      });
      return answer({});
    });
    await ajax("/things/1.json", {
      type: "PUT",
      data: { ids: [1, 2], by: { name: "x" }, none: null },
    });
  });

  test("fetches the token that only changes need, once", async function (assert) {
    const tokens: string[] = [];
    pretender.get("/things.json", () => answer({}));
    pretender.post("/things.json", ({ requestHeaders }) => {
      tokens.push(requestHeaders["X-CSRF-Token"] ?? "");
      return answer({});
    });
    pretender.get("/session/csrf", () => {
      assert.step("asked for a token");
      return answer({ csrf: "fresh" });
    });
    const page = new Page();
    assert.strictEqual(page.loads, 1);
    await ajax("/things.json", { type: "POST" });
    await ajax("/things.json", { type: "POST" });
    assert.deepEqual(tokens, ["fresh", "fresh"]);
    assert.verifySteps(["asked for a token"]);
    assert.strictEqual(page.loads, 2, "loaded while drawn, it is drawn anew");
  });

  test("rejects with what extractError reads", async function (assert) {
    const sentences: string[] = [];
    for (const errors of [["Too long."], ["Too long.", "Too dull."]]) {
      pretender.post("/things.json", () => answer({ errors }, 422));
      await ajax("/things.json", { type: "POST" }).catch((error: unknown) =>
        sentences.push(extractError(error, "None."))
      );
    }
    pretender.post("/things.json", () => [500, {}, "<html>"]);
    await ajax("/things.json", { type: "POST" }).catch((error: unknown) =>
      sentences.push(extractError(error, "None."))
    );

    assert.deepEqual(sentences, [
      "An error occurred: Too long.",
      i18n("multiple_errors", { errors: "1) Too long. 2) Too dull." }),
      "500 Internal Server Error",
    ]);
  });
});
