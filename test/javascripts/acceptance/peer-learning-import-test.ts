import {
  click,
  fillIn,
  find,
  triggerEvent,
  visit,
  waitUntil,
} from "@ember/test-helpers";
import { test } from "qunit";
import { parsePostData } from "discourse/tests/helpers/create-pretender";
import { acceptance } from "discourse/tests/helpers/qunit-helpers";
import { answer, type Needs } from "../fixtures/peer-learning";

const PAGE = "/admin/plugins/discourse-peer-learning/import";
const CSV = "username\namina\nnobody\n";
const TEXT = ".directory-import textarea";
const CHECK = ".directory-import form [type=submit]";
const COUNTS = { created: 1, updated: 0, unchanged: 0, refused: 1 };

acceptance("Peer learning | Import", function (needs: Needs) {
  let sent: unknown[];
  let refusal: string | null;

  needs.user({ admin: true });
  needs.settings({ peer_learning_enabled: true });
  needs.pretender((server) => {
    sent = [];
    refusal = null;
    server.get("/admin/plugins.json", () => answer({ plugins: [] }));
    server.get("/admin/plugins/discourse-peer-learning.json", () =>
      answer({
        id: "discourse-peer-learning",
        name: "discourse-peer-learning",
        humanized_name: "Peer learning",
        about: "",
        enabled: true,
      })
    );
    server.post(
      "/admin/plugins/discourse-peer-learning/imports.json",
      ({ requestBody }) => {
        const data = parsePostData(requestBody) as { apply: string };
        sent.push(data);
        return refusal
          ? answer({ errors: [refusal] }, 422)
          : answer({
              applied: data.apply === "true",
              counts: COUNTS,
              rows: [
                {
                  line: 2,
                  username: "amina",
                  outcome: "created",
                  messages: [],
                },
                {
                  line: 3,
                  username: "nobody",
                  outcome: "refused",
                  messages: ["username: no member is called that."],
                },
              ],
            });
      }
    );
  });

  test("looks first, then applies what was looked at", async function (assert) {
    await visit(PAGE);
    await fillIn(TEXT, CSV);
    await click(CHECK);
    assert.deepEqual(sent, [{ csv: CSV, apply: "false" }]);
    assert
      .dom(".directory-import__report h3")
      .includesText("Nothing is changed yet");
    assert.dom(".directory-import__counts").includesText("1 refused");
    assert
      .dom("tbody tr:nth-child(1)")
      .includesText("no member is called that", "refused first");

    await fillIn(TEXT, "something else");
    await click(".directory-import__apply");
    assert.deepEqual(sent.at(-1), { csv: CSV, apply: "true" });
    assert.dom(".directory-import__report h3").includesText("Done");
    assert.dom(".directory-import__apply").doesNotExist();
  });

  test("takes a file", async function (assert) {
    await visit(PAGE);
    const file = new File([CSV], "directory.csv", { type: "text/csv" });
    await triggerEvent(".directory-import__file", "change", { files: [file] });
    await waitUntil(() => (find(TEXT) as HTMLTextAreaElement).value);
    assert.dom(TEXT).hasValue(CSV);
  });

  test("a file that cannot be read loses nothing", async function (assert) {
    refusal = "Line 2 cannot be read.";
    await visit(PAGE);
    await fillIn(TEXT, CSV);
    await click(CHECK);
    assert.dom(".alert-error").includesText("Line 2 cannot be read.");
    assert.dom(TEXT).hasValue(CSV);
    assert.dom(".directory-import__report").doesNotExist();
  });
});
