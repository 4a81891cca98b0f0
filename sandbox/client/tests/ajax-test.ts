import { cached } from "@glimmer/tracking";
import { module, test } from "qunit";
import { ajax } from "discourse/lib/ajax";
import { extractError } from "../discourse/lib/ajax-error";
import pretender, {
  parsePostData,
  response,
} from "../discourse/tests/helpers/create-pretender";

class Page {
  #loads = 0;

  @cached
  get loads() {
    void ajax("/things.json");
    return ++this.#loads;
  }
}

module("Sandbox | ajax", function () {
  test("asks for JSON, with what is given as the query", async function (assert) {
    pretender.get("/things.json", ({ queryParams, requestHeaders }) => {
      assert.strictEqual(queryParams.name, "a b");
      assert.strictEqual(requestHeaders["X-Requested-With"], "XMLHttpRequest");
      return response({ things: [1] });
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
      return response({});
    });
    await ajax("/things/1.json", {
      type: "PUT",
      data: { ids: [1, 2], by: { name: "x" }, none: null },
    });
  });

  test("fetches the token that only changes need, once", async function (assert) {
    const tokens: string[] = [];
    pretender.get("/things.json", () => response({}));
    pretender.post("/things.json", ({ requestHeaders }) => {
      tokens.push(requestHeaders["X-CSRF-Token"] ?? "");
      return response({});
    });
    pretender.get("/session/csrf", () => {
      assert.step("asked for a token");
      return response({ csrf: "fresh" });
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
      pretender.post("/things.json", () => response(422, { errors }));
      await ajax("/things.json", { type: "POST" }).catch((error: unknown) =>
        sentences.push(extractError(error))
      );
    }
    pretender.post("/things.json", () => [500, {}, "<html>"]);
    await ajax("/things.json", { type: "POST" }).catch((error: unknown) =>
      sentences.push(extractError(error))
    );

    assert.deepEqual(sentences, [
      "An error occurred: Too long.",
      "There are several errors: 1) Too long. 2) Too dull.",
      "500 Internal Server Error",
    ]);
  });
});
