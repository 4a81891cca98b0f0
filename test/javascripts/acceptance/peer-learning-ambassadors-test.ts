import { click, fillIn, visit } from "@ember/test-helpers";
import { test } from "qunit";
import { acceptance } from "discourse/tests/helpers/qunit-helpers";
import type {
  Ambassador,
  Entry,
  Overview,
  Term,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/ambassadors/types";
import {
  answer,
  ME,
  type Needs,
  skills,
  user,
} from "../fixtures/peer-learning";

const PAGE = "/peer-learning/ambassadors";
const STATE = ".own-term__state";

const READER = user({ id: 19, username: ME, name: "Robin Ward" });
const KARIM = user({ id: 8, username: "karim", name: "Karim Mansour" });
const DAY = 24 * 3_600_000;

function ambassador(changes: Partial<Ambassador> = {}): Ambassador {
  return {
    id: 4,
    user: KARIM,
    regions: ["EG"],
    languages: ["ar", "en"],
    skill_ids: [1],
    ...changes,
  };
}

function term(changes: Partial<Term> = {}): Term {
  return {
    ...ambassador({ id: 5, user: READER }),
    state: "serving",
    words: "I know many people",
    reason: null,
    begins_on: "2031-11-01",
    ends_on: "2032-04-29",
    renewal_asked_at: null,
    talk_until: null,
    created_at: "2031-10-01T12:00:00.000Z",
    successor: null,
    ...changes,
  };
}

function overview(changes: Partial<Overview> = {}): Overview {
  return {
    ambassadors: [ambassador()],
    term: null,
    served: [],
    can_apply: false,
    trust_level_needed: 3,
    term_days: 180,
    asked: [],
    to_decide: [],
    can_confirm: false,
    can_see_queue: false,
    ...changes,
  };
}

function entry(changes: Partial<Entry> = {}): Entry {
  return {
    id: "newcomers-7",
    source: "newcomers",
    source_id: 7,
    languages: ["en"],
    region: "GH",
    since: new Date(Date.now() - 5 * DAY).toISOString(),
    due_at: new Date(Date.now() + 5 * DAY).toISOString(),
    user: user(),
    taker: null,
    offered_to: null,
    about: {},
    deeds: [],
    ...changes,
  };
}

let now: Overview;
let after: Overview;
let entries: Record<string, Entry[]>;
let changed: Entry | null;
let refuse: boolean;
let sent: [string, unknown][];

function serve(needs: Needs): void {
  needs.settings({ peer_learning_enabled: true });
  needs.pretender((server) => {
    localStorage.clear();
    now = overview();
    after = overview();
    entries = { free: [entry()] };
    changed = null;
    refuse = false;
    sent = [];
    server.get("/peer-learning/skills.json", () =>
      answer({ skills: skills() })
    );
    server.get(`${PAGE}.json`, () => answer(now));
    server.get(`${PAGE}/queue.json`, ({ queryParams }) =>
      answer({
        entries: entries[queryParams["part"] as string] ?? [],
        next: null,
      })
    );
    server.put(`${PAGE}/term.json`, termChanged("term"));
    server.delete(`${PAGE}/term.json`, termChanged("term"));
    server.put(`${PAGE}/term/renewal.json`, termChanged("renewal"));
    server.put(`${PAGE}/terms/4/refusal.json`, termChanged("refusal"));
    const item = `${PAGE}/queue/newcomers/7`;
    server.put(`${item}/taken.json`, entryChanged("taken"));
    server.put(`${item}/done.json`, entryChanged("done"));
    server.post(`${item}/notes.json`, entryChanged("notes"));
  });
}

function termChanged(deed: string) {
  return ({ requestBody }: { requestBody: string }) => {
    sent.push([deed, JSON.parse(requestBody)]);
    return refuse
      ? answer({ errors: ["Write a few lines about yourself."] }, 400)
      : answer(after);
  };
}

function entryChanged(deed: string) {
  return ({ requestBody }: { requestBody: string }) => {
    sent.push([deed, JSON.parse(requestBody)]);
    return answer({ entry: changed });
  };
}

acceptance("Peer learning | Ambassadors for visitors", function (needs: Needs) {
  serve(needs);

  test("says what they are and who, and where to begin", async function (assert) {
    await visit(PAGE);
    assert.dom("h1").hasText("Ambassadors");
    assert.dom(".ambassador-list").includesText("Karim Mansour");
    assert.dom(".ambassador-list .scope-facts").includesText("Egypt");
    assert
      .dom(".ambassador-list .scope-facts")
      .includesText("Arabic and English");
    assert.dom(".--own-term").includesText("Sign in to see whether");
    assert.dom(".queue-entry").doesNotExist();
  });
});

acceptance("Peer learning | Ambassadors for members", function (needs: Needs) {
  needs.user({ id: 19, username: ME, name: "Robin Ward" });
  serve(needs);

  test("says in plain words what is missing", async function (assert) {
    await visit(PAGE);
    assert.dom(STATE).includesText("at level 3 or more");
    assert.dom(".own-term__apply").doesNotExist();
  });

  test("is applied for, and loses nothing that was typed", async function (assert) {
    now = overview({ can_apply: true });
    await visit(PAGE);
    assert.dom(".own-term__steps li").exists({ count: 3 });
    await click(".own-term__apply");
    assert.dom(".ambassador-form__title").isFocused();
    await fillIn("[name=words]", "I know many people");

    await visit("/peer-learning/library/new");
    await visit(PAGE);
    await click(".own-term__apply");
    assert.dom("[name=words]").hasValue("I know many people");

    refuse = true;
    await click(".ambassador-form__send");
    assert.dom(".deed-error").includesText("Write a few lines").isFocused();
    assert.dom("[name=words]").hasValue("I know many people");

    refuse = false;
    after = overview({ term: term({ state: "applied" }) });
    await click(".ambassador-form__send");
    assert.deepEqual(sent.at(-1), [
      "term",
      {
        regions: [],
        languages: ["en"],
        skill_ids: [],
        words: "I know many people",
      },
    ]);
    assert.dom(STATE).includesText("You applied.").isFocused();
    const kept = Object.values<string>({ ...localStorage });
    assert.false(
      kept.some((text) => text.includes("many people")),
      "nothing is kept of what was sent"
    );
  });

  test("says why it was declined, and that one may try again", async function (assert) {
    now = overview({
      can_apply: true,
      term: term({ state: "declined", reason: "Next year, gladly" }),
    });
    await visit(PAGE);
    assert.dom(STATE).includesText("did not confirm you");
    assert.dom(".own-term__reason").hasText("Next year, gladly");
    assert.dom(".own-term__apply").exists();
  });

  test("says of a term until when, what is talked about, and is ended with one more press", async function (assert) {
    now = overview({ term: term({ talk_until: "2031-12-31" }) });
    await visit(PAGE);
    assert.dom(STATE).includesText("until April 29, 2032");
    assert.dom(".own-term__talk").includesText("December 31, 2031");

    after = overview({ term: term({ renewal_asked_at: "2031-12-01" }) });
    await click(".own-term__go-on");
    assert.dom(".own-term__go-on").doesNotExist();
    assert.dom(".--own-term").includesText("that you would like to go on");

    await click(".own-term__leave");
    assert.dom(".--own-term").includesText("Nobody asks why.");
    after = overview({ term: term({ state: "stepped_down" }) });
    await click(".own-term__end");
    assert.dom(STATE).includesText("Thank you for your time").isFocused();
  });

  test("shows the working group who applied, and what it can do", async function (assert) {
    now = overview({
      can_confirm: true,
      to_decide: [
        {
          ...ambassador(),
          state: "applied",
          words: "I know many people",
          eligible: true,
          ends_on: null,
          renewal_asked_at: null,
          talk_until: null,
          created_at: new Date(Date.now() - 2 * DAY).toISOString(),
          trace: [],
        },
      ],
    });
    await visit(PAGE);
    assert.dom(".term-decision").includesText("Applied 2 days ago.");
    await click(".term-decision__decline");
    await fillIn(".words-form textarea", "Next year, gladly");
    refuse = true;
    await click(".words-form .btn-primary");
    assert.dom(".words-form textarea").hasValue("Next year, gladly");
    assert.dom(".term-decision .deed-error").exists();

    refuse = false;
    await click(".words-form .btn-primary");
    assert.deepEqual(sent.at(-1), ["refusal", { reason: "Next year, gladly" }]);
    assert.dom(".term-decision").doesNotExist();
  });

  test("is a queue whose things are taken, noted and done", async function (assert) {
    now = overview({ can_see_queue: true, term: term() });
    await visit(PAGE);
    assert.dom(".queue-entry").includesText("Amina Bello");
    assert.dom(".queue-entry").includesText("said nothing yet");
    assert.dom(".queue-entry__facts").includesText("Ghana");

    changed = entry({ taker: READER });
    await click(".queue-entry__take");
    assert
      .dom(".queue-entry__state")
      .hasText("You look after this.")
      .isFocused();

    changed = entry({
      taker: READER,
      deeds: [
        {
          id: 1,
          deed: "noted",
          words: "Wrote to them",
          created_at: new Date().toISOString(),
          actor: READER,
        },
      ],
    });
    await click(".queue-entry__add-note");
    await fillIn(".words-form textarea", "Wrote to them");
    await click(".words-form .btn-primary");
    assert.dom(".entry-deeds blockquote").hasText("Wrote to them");

    changed = null;
    await click(".queue-entry__finish");
    assert.dom(".queue-entry__state").includesText("Done.").isFocused();
    assert.dom(".queue-entry .btn").doesNotExist();

    await click(".queue-parts [data-part='colleagues']");
    assert.dom(".queue-entries__none").hasText("Nothing waits here.");
  });
});
