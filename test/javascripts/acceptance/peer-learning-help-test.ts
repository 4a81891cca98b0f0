import { click, visit } from "@ember/test-helpers";
import { test } from "qunit";
import { acceptance } from "discourse/tests/helpers/qunit-helpers";
import type {
  HelpBoard,
  HelpRequest,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/help/types";
import { helpBoard, helpRequest, told, topicHelp } from "../fixtures/help";
import {
  answer,
  ME,
  type Needs,
  skills,
  user,
} from "../fixtures/peer-learning";

const PAGE = "/peer-learning/help";
const FIRST = "[data-request='3']";
const READER = user({ id: 19, username: ME, name: "Robin Ward" });

acceptance("Peer learning | Help", function (needs: Needs) {
  let sent: string[];
  let board: HelpBoard;
  let after: HelpRequest;
  let refused: string | null;

  needs.user({ help_requests_waiting: 2 });
  needs.settings({ peer_learning_enabled: true });
  needs.pretender((server) => {
    sent = [];
    refused = null;
    board = helpBoard({ could_answer: { requests: [told()], next: null } });
    server.get("/peer-learning/skills.json", () =>
      answer({ skills: skills() })
    );
    server.get(`${PAGE}.json`, () => answer(board));
    server.get(`${PAGE}/could-answer.json`, ({ queryParams }) => {
      sent.push(`after ${queryParams.after}`);
      return answer({ requests: [helpRequest({ id: 4 })], next: null });
    });
    server.get(`${PAGE}/topics/12.json`, () =>
      answer({ help: topicHelp(after) })
    );
    for (const state of ["taken", "passed", "later", "ending"]) {
      server.put(`${PAGE}/3/${state}.json`, ({ requestBody }) =>
        take(`PUT ${state} ${requestBody}`)
      );
      server.delete(`${PAGE}/3/${state}.json`, () => take(`DELETE ${state}`));
    }
  });

  function take(deed: string) {
    sent.push(deed);
    return refused
      ? answer({ errors: [refused] }, 409)
      : answer({ help: topicHelp(after) });
  }

  test("it says what is asked for, since when, and why the reader was told", async function (assert) {
    await visit(PAGE);
    assert.dom("h1").hasText("Help one another");
    assert
      .dom(`${FIRST} h3 a`)
      .hasText("A query that is too slow")
      .hasAttribute("href", "/t/a-query/12");
    assert.dom(FIRST).includesText("Guidance");
    assert.dom(FIRST).includesText("Query tools");
    assert.dom(FIRST).includesText("Asked 2 days ago");
    assert
      .dom(`${FIRST} .help-deeds__why`)
      .hasText(
        "You share \u2068Query tools\u2069, and speak French. 2 members were asked before you."
      );
    assert
      .dom("[data-link-name='peer-learning-help']")
      .hasText("Help one another (2)");
  });

  test("it is taken with one press, and given back with another", async function (assert) {
    await visit(PAGE);
    after = told({ state: "taken", taker: READER, call: null });
    await click(".help-deeds__take");
    assert.dom(`${FIRST} [role=status]`).isFocused();
    assert.dom(FIRST).includesText("You look after this, and \u2068Amina");
    assert.dom(".help-deeds__take").doesNotExist();

    after = told({ call: null });
    await click(".help-deeds__give_up");
    assert.dom(FIRST).includesText("Nobody looks after this yet.");
    assert.deepEqual(sent, ["PUT taken {}", "DELETE taken"]);
  });

  test("it is let be, or thought of later, and says so", async function (assert) {
    await visit(PAGE);
    after = told({ call: { state: "later", why: {}, can_wait: false } });
    await click(".help-deeds__later");
    assert.dom(FIRST).includesText("You are told once more later");
    assert.dom(".help-deeds__later").doesNotExist();

    after = told({ call: { state: "passed", why: {}, can_wait: false } });
    await click(".help-deeds__pass");
    assert.dom(FIRST).includesText("You let this be. Others are asked.");
    assert.dom(".help-deeds__take").exists("and can be taken all the same");
  });

  test("it says who was faster, and shows how it stands", async function (assert) {
    await visit(PAGE);
    refused = "Somebody else looks after this meanwhile.";
    after = told({ state: "taken", taker: user({ id: 8, name: "Karim" }) });
    await click(".help-deeds__take");
    assert.dom(`${FIRST} [role=alert]`).includesText(refused);
    assert.dom(FIRST).includesText("\u2068Karim\u2069 looks after this.");
    assert.dom(".help-deeds__take").doesNotExist();
  });

  test("one's own is ended in one of three ways, and asked on", async function (assert) {
    const own = { user: READER, can_end: true, can_answer: false };
    board = helpBoard({ mine: [helpRequest({ user: READER })] });
    await visit(PAGE);
    assert.dom(".--help-mine .help-deeds__take").doesNotExist();
    assert.dom(".--help-mine .btn").exists({ count: 3 });

    after = helpRequest({ ...own, state: "clinic_idea" });
    await click(".help-deeds__clinic_idea");
    assert.dom(FIRST).includesText("This became an idea for a clinic.");
    after = helpRequest(own);
    await click(".help-deeds__reopen");
    assert.dom(FIRST).includesText("Nobody looks after this yet.");
    assert.deepEqual(sent, [
      'PUT ending {"ending":"clinic_idea"}',
      "DELETE ending",
    ]);
  });

  test("there are more than a page", async function (assert) {
    board = helpBoard({ could_answer: { requests: [told()], next: 3 } });
    await visit(PAGE);
    await click(".help-list__more");
    assert.deepEqual(sent, ["after 3"]);
    assert.dom(".help-row").exists({ count: 2 });
    assert.dom(".help-list__more").doesNotExist();
  });

  test("who begins clinics sees what could be one", async function (assert) {
    board = helpBoard({
      clinic_ideas: [helpRequest({ state: "clinic_idea" })],
    });
    await visit(PAGE);
    assert.dom(".--help-ideas").includesText("A query that is too slow");
    assert
      .dom(".--help-ideas > a")
      .hasAttribute("href", "/peer-learning/clinics/new");
  });

  test("with nothing to answer it says what would bring something", async function (assert) {
    board = helpBoard({ unanswered: { requests: [], next: null } });
    await visit(PAGE);
    assert.dom(".--help-could-answer").includesText("Nothing waits for you");
    assert
      .dom(".--help-could-answer a")
      .hasAttribute("href", `/u/${ME}/learning?section=offers`);
    assert
      .dom(".--help-unanswered")
      .includesText("Somebody looks after every request.");
  });
});
