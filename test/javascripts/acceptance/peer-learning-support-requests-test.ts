import { click, visit } from "@ember/test-helpers";
import { test } from "qunit";
import pretender from "discourse/tests/helpers/create-pretender";
import { acceptance } from "discourse/tests/helpers/qunit-helpers";
import type { QueuedRequest } from "discourse/plugins/discourse-peer-learning/discourse/lib/connections/support-queue";
import { LATER } from "../fixtures/connections";
import { answer, ME, type Needs, user } from "../fixtures/peer-learning";

const PAGE = "/peer-learning/support-requests";
const FIRST = "[data-request='3']";

const READER = user({ id: 19, username: ME, name: "Robin Ward" });
const KARIM = user({ id: 8, username: "karim", name: "Karim Mansour" });

function queued(changes: Partial<QueuedRequest> = {}): QueuedRequest {
  return {
    id: 3,
    kind: "interpreter",
    note: "Hausa and French",
    state: "open",
    language: "ha",
    starts_at: LATER,
    minutes: 90,
    clinic: null,
    created_at: new Date(Date.now() - 50 * 3_600_000).toISOString(),
    user: user(),
    handler: null,
    ...changes,
  };
}

acceptance("Peer learning | Requests for help", function (needs: Needs) {
  let sent: string[];
  let queue: QueuedRequest[];
  let after: QueuedRequest;

  needs.user({ user_option: { timezone: "Africa/Lagos" } });
  needs.settings({ peer_learning_enabled: true });
  needs.pretender((server) => {
    sent = [];
    queue = [queued()];
    server.get(`${PAGE}.json`, () =>
      answer({ support_requests: queue, next: null })
    );
    for (const state of ["taken", "done"]) {
      server.put(`${PAGE}/3/${state}.json`, () => take(`PUT ${state}`));
      server.delete(`${PAGE}/3/${state}.json`, () => take(`DELETE ${state}`));
    }
  });

  function take(deed: string) {
    sent.push(deed);
    return answer({ support_request: after });
  }

  test("says what is needed, by whom, when, in which language, and since when", async function (assert) {
    await visit(PAGE);
    assert.dom("h1").hasText("Requests for help");
    assert.dom(`${FIRST} h2`).hasText("An interpreter");
    assert.dom(FIRST).includesText("Amina Bello");
    assert.dom(FIRST).includesText("Hausa and French");
    assert.dom(FIRST).includesText("Tue, Dec 4 09:00–10:30");
    assert.dom(`${FIRST} .queued-request__facts`).includesText("Hausa");
    assert.dom(FIRST).includesText("Asked 2 days ago");
    assert.dom(FIRST).includesText("Nobody looks after this yet.");
  });

  test("is taken and done with one press each, and either is undone", async function (assert) {
    await visit(PAGE);
    after = queued({ state: "taken", handler: READER });
    await click(".queued-request__take");
    assert.dom(`${FIRST} [role=status]`).isFocused();
    assert.dom(FIRST).includesText("You look after this, and \u2068Amina");

    after = queued();
    await click(".queued-request__put-back");
    assert.dom(FIRST).includesText("Nobody looks after this yet.");

    after = queued({ state: "taken", handler: READER });
    await click(".queued-request__take");
    after = queued({ state: "done", handler: READER });
    await click(".queued-request__finish");
    assert.dom(`${FIRST} [role=status]`).isFocused();
    assert.dom(FIRST).includesText("has been told");

    after = queued({ state: "taken", handler: READER });
    await click(".queued-request__reopen");
    assert.dom(".queued-request__finish").exists();
    assert.deepEqual(sent, [
      "PUT taken",
      "DELETE taken",
      "PUT taken",
      "PUT done",
      "DELETE done",
    ]);
  });

  test("what somebody else looks after can only be put back", async function (assert) {
    queue = [queued({ state: "taken", handler: KARIM, starts_at: null })];
    await visit(PAGE);
    assert
      .dom(FIRST)
      .includesText("\u2068Karim Mansour\u2069 looks after this.");
    assert.dom(FIRST).includesText("No time agreed yet");
    assert.dom(`${FIRST} .queued-request__finish`).doesNotExist();
    assert.dom(`${FIRST} button`).hasText("Put it back");
  });

  test("who comes too late reads why, and has nothing left to press", async function (assert) {
    pretender.put(`${PAGE}/3/taken.json`, () =>
      answer({ errors: ["Somebody else looks after this already."] }, 409)
    );
    await visit(PAGE);
    await click(".queued-request__take");
    assert
      .dom(`${FIRST} [role=alert]`)
      .includesText("Somebody else looks after this already.");
    assert.dom(`${FIRST} button`).doesNotExist();
  });

  test("what did not get through can be pressed again", async function (assert) {
    pretender.put(`${PAGE}/3/taken.json`, () =>
      answer({ errors: ["Too fast."] }, 429)
    );
    await visit(PAGE);
    await click(".queued-request__take");
    assert.dom(`${FIRST} [role=alert]`).includesText("Too fast.");
    assert.dom(`${FIRST} .queued-request__take`).isEnabled();
  });

  test("a long queue comes in pages", async function (assert) {
    const asked: (string | undefined)[] = [];
    pretender.get(`${PAGE}.json`, ({ queryParams }) => {
      const { after: last } = queryParams as { after?: string };
      asked.push(last);
      return answer(
        last
          ? { support_requests: [queued({ id: 4 })], next: null }
          : { support_requests: [queued()], next: 3 }
      );
    });
    await visit(PAGE);
    await click(".support-queue__more");
    assert.dom(".queued-request").exists({ count: 2 });
    assert.dom(".support-queue__more").doesNotExist();
    assert.deepEqual(asked, [undefined, "3"]);
  });

  test("nobody needs anything", async function (assert) {
    queue = [];
    await visit(PAGE);
    assert.dom(".peer-learning-notice").includesText("Nobody needs help now");
  });

  test("it is the working group's page alone", async function (assert) {
    pretender.get(`${PAGE}.json`, () => answer({ errors: ["No."] }, 403));
    await visit(PAGE);
    assert
      .dom(".peer-learning-notice")
      .includesText("This page is for the working group");
  });
});
