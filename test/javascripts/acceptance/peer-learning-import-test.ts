import { click, fillIn, triggerEvent, visit } from "@ember/test-helpers";
import { test } from "qunit";
import { acceptance } from "discourse/tests/helpers/qunit-helpers";
import { answer, type Needs } from "../fixtures/peer-learning";

const ADDRESS = "/admin/plugins/discourse-peer-learning";
const PAGE = `${ADDRESS}/import`;
const IMPORT = `${ADDRESS}/imports/7`;
const CSV = "username\namina\nnobody\n";
const TEXT = ".directory-import textarea";
const CHECK = ".directory-import form [type=submit]";
const REPORT = ".directory-import__report";
const PROGRESS = ".directory-import__progress";
const ROWS = [
  {
    line: 3,
    username: "nobody",
    outcome: "refused",
    messages: ["username: no member is called that."],
  },
  { line: 2, username: "amina", outcome: "created", messages: [] },
];

function importIn(status: string, changes: object = {}) {
  return {
    id: 7,
    filename: "directory.csv",
    bytes: CSV.length,
    bytes_done: CSV.length,
    rows_done: 2,
    status,
    counts: { created: 1, updated: 0, unchanged: 0, refused: 1 },
    problems: [],
    remarks: [],
    new_skills: [],
    ...changes,
  };
}

acceptance("Peer learning | Import", function (needs: Needs) {
  let latest: object | null;
  let found: object[];
  let sent: string[];
  let failures: number;

  needs.user({ admin: true });
  needs.settings({ peer_learning_enabled: true });
  needs.pretender((server) => {
    latest = null;
    found = [];
    sent = [];
    failures = 0;
    server.get("/admin/plugins.json", () => answer({ plugins: [] }));
    server.get(`${ADDRESS}.json`, () =>
      answer({
        id: "discourse-peer-learning",
        name: "discourse-peer-learning",
        humanized_name: "Peer learning",
        about: "",
        enabled: true,
      })
    );
    server.get(`${ADDRESS}/imports/latest.json`, () =>
      answer({ import: latest })
    );
    server.post(`${ADDRESS}/imports.json`, ({ requestBody }) => {
      sent.push(requestBody);
      return answer(importIn("receiving"));
    });
    server.put(`${IMPORT}/parts/:part`, ({ params }) => {
      if (failures-- > 0) {
        return answer({ errors: ["It did not arrive."] }, 422);
      }
      sent.push(`part ${params.part}`);
      return answer(importIn("receiving"));
    });
    server.put(`${IMPORT}/:verb`, ({ params }) => {
      sent.push(String(params.verb));
      return answer(found.shift() ?? {});
    });
    server.get(`${IMPORT}.json`, () => answer(found.shift() ?? {}));
  });

  test("sends pasted text, then shows how it stands until it is checked", async function (assert) {
    found = [
      importIn("checking", { rows_done: 0, bytes_done: 0 }),
      importIn("checking", { rows_done: 1, bytes_done: 10 }),
      importIn("checked", { rows: ROWS, new_skills: ["juggling"] }),
    ];
    await visit(PAGE);
    assert.dom(REPORT).doesNotExist();

    await fillIn(TEXT, CSV);
    await click(CHECK);
    assert.deepEqual(sent, [
      JSON.stringify({ filename: "pasted.csv", bytes: CSV.length }),
      "part 0.json",
      "check.json",
    ]);
    assert.dom(`${REPORT} h3`).includesText("nothing is changed yet");
    assert.dom(".directory-import__counts").includesText("1 refused");
    assert.dom(REPORT).includesText("juggling", "which skills are new");
    assert
      .dom("tbody tr:nth-child(1)")
      .includesText("no member is called that");
    assert
      .dom(".directory-import__wrong")
      .hasAttribute("href", `${IMPORT}/wrong.csv`);
    assert.dom(TEXT).hasValue(CSV, "what was pasted is kept");

    found = [importIn("applied", { rows: ROWS })];
    await click(".directory-import__apply");
    assert.strictEqual(sent.at(-1), "apply.json");
    assert.dom(`${REPORT} h3`).includesText("done");
    assert.dom(".directory-import__apply").doesNotExist();
  });

  test("sends a large file in parts, and goes on where it failed", async function (assert) {
    found = [importIn("checked", { rows: ROWS })];
    await visit(PAGE);
    const content = CSV.padEnd(512 * 1024 + 1, "x");
    const file = new File([content], "directory.csv", { type: "text/csv" });
    failures = 1;
    await triggerEvent(".directory-import__file", "change", { files: [file] });
    assert.dom(".directory-import__error").includesText("It did not arrive.");
    assert.dom(PROGRESS).includesText("Sending directory.csv");

    await click(".directory-import__retry");
    assert.deepEqual(sent, [
      JSON.stringify({ filename: "directory.csv", bytes: content.length }),
      "part 0.json",
      "part 1.json",
      "check.json",
    ]);
    assert.dom(".directory-import__error").doesNotExist();
    assert.dom(REPORT).exists();
  });

  test("finds an import again, and cancels it", async function (assert) {
    latest = importIn("checked", { rows: ROWS });
    await visit(PAGE);
    assert.dom(REPORT).exists("the report is there again");

    found = [importIn("cancelled", { rows: ROWS.slice(0, 1) })];
    await click(".directory-import__apply");
    assert.dom(`${REPORT} h3`).includesText("cancelled");
    assert.dom(REPORT).includesText("The first row is shown");
  });

  test("says why a file cannot be read, and what is left out of one", async function (assert) {
    latest = importIn("failed", {
      problems: ["Line 2 is no text."],
      remarks: ["Left out: shoe_size."],
      rows: [],
    });
    await visit(PAGE);
    assert.dom(".alert-error").includesText("Line 2 is no text.");
    assert.dom(".alert-info").includesText("Left out: shoe_size.");
    assert.dom(".directory-import__apply").doesNotExist();
  });
});
