import { click, currentURL, fillIn, findAll, visit } from "@ember/test-helpers";
import { test } from "qunit";
import pretender from "discourse/tests/helpers/create-pretender";
import { acceptance } from "discourse/tests/helpers/qunit-helpers";
import type {
  Connection,
  ConnectionRow,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/connections/types";
import type { UserRef } from "discourse/plugins/discourse-peer-learning/discourse/lib/shared/types";
import {
  agreed,
  aminaIn,
  connection,
  LATER,
  meIn,
  met,
  slot,
  summary,
} from "../fixtures/connections";
import {
  answer,
  ME,
  type Needs,
  peer,
  skills,
  user,
} from "../fixtures/peer-learning";

const FIVE = "/peer-learning/connections/5";
const NOTHING: [number, Record<string, string>, string] = [204, {}, ""];

acceptance("Peer learning | My connections", function (needs: Needs) {
  let rows: ConnectionRow[];
  let broken: boolean;

  needs.user({ username: ME });
  needs.settings({ peer_learning_enabled: true });
  needs.pretender((server) => {
    broken = false;
    rows = [
      connection(),
      agreed({
        id: 6,
        state: "scheduled",
        next_step: "meet",
        starts_at: LATER,
      }),
      met({ id: 7, state: "summarised", next_step: null }),
    ];
    server.get("/peer-learning/connections.json", () =>
      broken
        ? answer({}, 500)
        : answer({ connections: rows, can_manage_rounds: false })
    );
    server.get("/peer-learning/connections/5.json", () => answer(connection()));
    server.get("/peer-learning/skills.json", () =>
      answer({ skills: skills() })
    );
  });

  test("what is next, in words and on both clocks, and what is over folded away", async function (assert) {
    await visit("/peer-learning/connections");
    const [question, meeting] = findAll(".connection-row");
    assert
      .dom(".connection-row__story", question)
      .hasText(
        "\u2068Amina Bello\u2069 would like to learn with you. Please answer by December 1, 2096."
      );
    assert.dom(".btn-primary", question).hasText("Answer");
    assert
      .dom(".connection-row__story", meeting)
      .hasText(
        "You meet Tue, Dec 4 18:00–19:30 · 09:00 for \u2068Amina Bello\u2069"
      );
    assert.dom(".btn", meeting).hasClass("btn-default", "nothing to do yet");
    assert.dom(".past-connections").doesNotHaveAttribute("open");
    assert.dom(".past-connections .connection-row").exists({ count: 1 });

    await click(".connection-row .btn");
    assert.strictEqual(currentURL(), "/peer-learning/connections/5");
    assert.dom(".d-page-header__title").hasText("Query tools");
  });

  test("nothing yet, and the one thing to do", async function (assert) {
    rows = [];
    await visit("/peer-learning/connections");
    assert
      .dom(".peer-learning-notice .btn-primary")
      .hasAttribute("href", "/peer-learning/peers");
    assert.dom(".past-connections").doesNotExist();
  });

  test("what cannot be loaded is tried again", async function (assert) {
    broken = true;
    await visit("/peer-learning/connections");
    assert.dom("[role=alert]").includesText("could not be loaded");
    broken = false;
    await click("[role=alert] .btn");
    assert.dom(".connection-row").exists();
  });
});

const bo = user({ id: 8, username: "bo", name: "Bo" });
/** The reader, who takes part for a group. */
const forGroup = meIn({
  user: { ...meIn().user, affiliate: "Wikimedians of Brisbane" },
});
/** A colleague of hers, whom they have asked along. */
const boIn = aminaIn({ user: bo, answer: "open", brought_by_id: 19 });

acceptance("Peer learning | A connection", function (needs: Needs) {
  let current: Connection;
  let after: Connection | null;
  let sent: [string, string, object][];
  let refusal: string | null;
  let left: boolean;
  let colleagues: UserRef[];

  needs.user({ username: ME });
  needs.settings({ peer_learning_enabled: true });
  needs.pretender((server) => {
    colleagues = [bo];
    current = connection();
    after = null;
    sent = [];
    refusal = null;
    left = false;
    const take =
      (method: string, path: string) =>
      ({ requestBody }: { requestBody: string }) => {
        sent.push([method, path, JSON.parse(requestBody) as object]);
        if (refusal) {
          return answer({ errors: [refusal] }, 422);
        }
        return left ? NOTHING : answer(after ?? current);
      };
    server.get("/peer-learning/connections.json", () =>
      answer({ connections: [], can_manage_rounds: false })
    );
    server.get("/peer-learning/connections/5.json", () => answer(current));
    server.get("/peer-learning/connections/8.json", () => answer({}, 404));
    server.get(`${FIVE}/times.json`, () => answer({ times: [LATER] }));
    server.get(`${FIVE}/colleagues.json`, () => answer({ colleagues }));
    server.get("/peer-learning/skills.json", () =>
      answer({ skills: skills() })
    );
    for (const path of [
      "acceptance",
      "refusal",
      "cancellation",
      "video",
      "meeting",
      "summary",
      "publication",
      "slots/31/pick",
      "support/interpreter",
      "colleagues/8",
    ]) {
      server.put(`${FIVE}/${path}.json`, take("PUT", path));
      server.delete(`${FIVE}/${path}.json`, take("DELETE", path));
    }
    server.post(`${FIVE}/slots.json`, take("POST", "slots"));
    server.post(`${FIVE}/thanks.json`, take("POST", "thanks"));
  });

  test("what is asked, and a yes with a time in two presses", async function (assert) {
    await visit("/peer-learning/connections/5");
    assert.dom(".--agreement").includesText("count our articles");
    assert.dom(".--agreement").includesText("You share Query tools with");
    assert.dom(".--agreement").includesText("Hausa");
    assert
      .dom(".slot-choices__slot")
      .includesText("Tue, Dec 4 18:00–19:30")
      .includesText("09:00 for")
      .includesText("suits");

    await click(".slot-choices__slot input");
    after = agreed({ state: "scheduled", next_step: "meet", starts_at: LATER });
    await click(".connection-accept");
    assert.deepEqual(sent, [["PUT", "acceptance", { starts: [31] }]]);
    assert
      .dom(".connection__story")
      .includesText("You meet Tue, Dec 4")
      .isFocused("so that it is read out, and Tab goes on from here");
    assert.dom(".--answer").doesNotExist();
    assert
      .dom(".connection-calendar")
      .hasAttribute("href", "/peer-learning/connections/5.ics");
  });

  test("in a swap ring, what is given in return stands there and is a step away", async function (assert) {
    const inRing = (id: number, changes: Partial<Connection>) =>
      connection({
        id,
        origin: "swap",
        ring: {
          connection_id: 13 - id,
          user: user({ id: 8, username: "bo", name: "Bo" }),
          teaches: false,
          skill: "storytelling",
        },
        ...changes,
      });
    current = inRing(5, {});
    pretender.get("/peer-learning/connections/8.json", () =>
      answer(
        inRing(8, {
          ring: {
            connection_id: 5,
            user: user(),
            teaches: true,
            skill: "query-tools",
          },
        })
      )
    );
    await visit("/peer-learning/connections/5");
    assert
      .dom(".peer-learning-notice")
      .includesText("You are in a swap ring")
      .includesText("you learn Storytelling from")
      .includesText("Bo")
      .includesText("keeps their own promise");

    await click(".peer-learning-notice .btn");
    assert.strictEqual(currentURL(), "/peer-learning/connections/8");
    assert
      .dom(".peer-learning-notice")
      .includesText("you share Query tools with")
      .includesText("Amina Bello");
  });

  test("a no takes a reason that nobody sees, and offers a pause", async function (assert) {
    await visit("/peer-learning/connections/5");
    await click(".connection-decline");
    assert.dom(".--answer").includesText("seen by nobody");
    await click(".--answer .choice-group__choice:nth-of-type(2) input");
    await fillIn(".--answer [name=note]", "Exams");
    after = connection({
      state: "declined",
      next_step: null,
      next_peer: peer(),
    });
    await click(".--answer [type=submit]");
    assert.deepEqual(sent, [
      ["PUT", "refusal", { reason: "no_time", note: "Exams" }],
    ]);
    assert.dom(".connection__story").includesText("did not work out");
    assert
      .dom(".peer-learning-notice .btn")
      .hasAttribute("href", `/u/${ME}/learning?section=room`);
    assert.dom(".peer-card").exists("somebody else who fits");
  });

  test("a no that was thought better of", async function (assert) {
    await visit("/peer-learning/connections/5");
    await click(".connection-decline");
    await click(".--answer .btn-flat");
    assert.dom(".connection-decline").isFocused();
    assert.deepEqual(sent, []);
  });

  test("what comes too late is said, and shown as it is now", async function (assert) {
    await visit("/peer-learning/connections/5");
    refusal = "It was called off in the meantime.";
    current = connection({ state: "cancelled", next_step: null });
    await click(".connection-accept");
    assert.dom(".connection__story").hasText("It was called off.");
    assert.dom(".--answer").doesNotExist();
  });

  test("others go on without who leaves", async function (assert) {
    await visit("/peer-learning/connections/5");
    await click(".connection-decline");
    left = true;
    await click(".--answer [type=submit]");
    assert.dom(".connection__story").includesText("the others go on");
    assert.dom(".--agreement").doesNotExist();
  });

  test("times are ticked and taken back, and others suggested", async function (assert) {
    current = agreed();
    await visit("/peer-learning/connections/5");
    after = agreed({
      next_step: "wait_for_picks",
      slots: [slot({ picked_by: [7, 19] })],
    });
    await click(".slot-choices__slot input");
    assert.dom(".slot-choices__slot input").isChecked();
    after = current;
    await click(".slot-choices__slot input");

    await click(".connection-more-times");
    await click(".times-picker__time");
    await click(".--time [type=submit]");
    assert.deepEqual(sent, [
      ["PUT", "slots/31/pick", {}],
      ["DELETE", "slots/31/pick", {}],
      ["POST", "slots", { starts: [LATER] }],
    ]);
    assert.dom(".times-picker").doesNotExist();
    assert.dom(".connection-more-times").isFocused();
  });

  test("the room: topic, video, guide, and help", async function (assert) {
    current = agreed({ video_url: "http://meet.example.org" });
    await visit("/peer-learning/connections/5");
    assert
      .dom(".--room .btn-primary")
      .hasAttribute("href", "/t/learning-together/9");
    assert.dom(".--room a.btn-default").doesNotExist("an unsafe address");
    assert.dom(".--guide li").exists({ count: 2 });
    assert.dom(".--guide").includesText("Take a task that waits.");

    await click(".connection-video");
    await fillIn(".--room [name=video]", " https://meet.example.org/us ");
    after = agreed({ video_url: "https://meet.example.org/us" });
    await click(".--room [type=submit]");
    assert
      .dom(".--room a.btn-default")
      .hasAttribute("href", "https://meet.example.org/us");

    await click(".support-request:nth-of-type(1) .btn");
    await fillIn(".support-request [name=note]", "Hausa and French");
    after = agreed({
      support_requests: [{ kind: "interpreter", note: "", state: "open" }],
    });
    await click(".support-request [type=submit]");
    assert
      .dom(".support-request:nth-of-type(1)")
      .includesText("You asked for an interpreter");
    await click(".support-request:nth-of-type(1) .btn");
    assert.deepEqual(sent, [
      ["PUT", "video", { url: "https://meet.example.org/us" }],
      ["PUT", "support/interpreter", { note: "Hausa and French" }],
      ["DELETE", "support/interpreter", {}],
    ]);
  });

  test("a colleague is asked along, and stands there as asked", async function (assert) {
    current = agreed({
      members: [aminaIn(), forGroup],
      can_bring_colleague: true,
    });
    await visit("/peer-learning/connections/5");
    assert.dom(".--colleagues").includesText("Wikimedians of Brisbane");
    await click(".connection-colleagues__look");
    assert.dom(".connection-colleagues .btn").isFocused();
    assert
      .dom(".connection-colleagues .btn")
      .hasAria("label", "Ask \u2068Bo\u2069 along");

    refusal = "There is no seat left: at most 4 people meet.";
    await click(".connection-colleagues .btn");
    assert.dom(".--colleagues [role=alert]").includesText(refusal);
    refusal = null;
    after = { ...current, members: [aminaIn(), forGroup, boIn] };
    await click(".connection-colleagues .btn");

    assert.deepEqual(sent.at(-1), ["PUT", "colleagues/8", {}]);
    assert.dom(".connection-colleagues").doesNotExist();
    assert
      .dom(".connection-colleagues__asked")
      .hasText("\u2068Bo\u2069 has been asked, and has not answered yet.")
      .isFocused();
    assert
      .dom(".--agreement")
      .includesText("brought along by \u2068Robin Ward\u2069");
    assert.dom(".connection__with").doesNotIncludeText("Bo");
  });

  test("nobody to bring is said honestly, and who takes part for themselves is not asked", async function (assert) {
    current = agreed({
      members: [aminaIn(), forGroup],
      can_bring_colleague: true,
    });
    colleagues = [];
    await visit("/peer-learning/connections/5");
    await click(".connection-colleagues__look");
    assert
      .dom(".connection-colleagues li")
      .includesText("Nobody could come along now.")
      .isFocused();

    current = agreed();
    await visit("/peer-learning/connections");
    await visit("/peer-learning/connections/5");
    assert.dom(".--colleagues").doesNotExist();
  });

  test("who is asked along sees what it is, and answers", async function (assert) {
    current = agreed({
      state: "scheduled",
      starts_at: LATER,
      next_step: "answer",
      members: [
        aminaIn({
          user: { ...aminaIn().user, affiliate: "Wikimedians of Kano" },
        }),
        aminaIn({ user: bo }),
        meIn({ answer: "open", brought_by_id: 7 }),
      ],
    });
    await visit("/peer-learning/connections/5");
    assert
      .dom(".connection__story")
      .hasText(
        "\u2068Amina Bello\u2069 would like to bring you along, to meet \u2068Bo\u2069: Tue, Dec 4 18:00–19:30 · 09:00 for \u2068Amina Bello\u2069 · 09:00 for \u2068Bo\u2069"
      );
    assert
      .dom(".connection__with")
      .includesText("\u2068Amina Bello\u2069, for \u2068Wikimedians of Kano");
    assert.dom(".slot-choices").doesNotExist("the time is agreed on");
    for (const panel of ["time", "room", "guide", "support", "colleagues"]) {
      assert.dom(`.page-section.--${panel}`).doesNotExist();
    }
    assert.dom(".connection-cancel").doesNotExist();

    await click(".connection-decline");
    assert.dom(".--answer").includesText("nothing else changes");
    await click(".--answer .btn-flat");
    after = {
      ...current,
      next_step: "meet",
      members: [aminaIn(), aminaIn({ user: bo }), meIn({ brought_by_id: 7 })],
    };
    await click(".connection-accept");
    assert.deepEqual(sent, [["PUT", "acceptance", { starts: [] }]]);
    assert.dom(".page-section.--time").exists();
  });

  test("what happened so far, on the reader's clock", async function (assert) {
    current = agreed({
      members: [aminaIn(), meIn()],
      changes: [
        { change: "proposed", actor_id: 7, created_at: "2026-11-18T15:30:00Z" },
        {
          change: "accepted",
          actor_id: 19,
          created_at: "2026-11-19T02:00:00Z",
        },
        { change: "left", actor_id: null, created_at: "2026-11-20T02:00:00Z" },
      ],
    });
    await visit("/peer-learning/connections/5");
    assert.dom(".--changes").doesNotHaveAttribute("open");
    assert.deepEqual(
      findAll(".--changes li").map((line) =>
        line.textContent?.trim().replace(/\s+/g, " ")
      ),
      [
        "Thu, Nov 19 01:30 \u2068Amina Bello\u2069 asked",
        "Thu, Nov 19 12:00 You said yes",
        "Fri, Nov 20 12:00 somebody who has left stepped out, the others went on",
      ]
    );
  });

  test("it is called off only after a second thought", async function (assert) {
    current = agreed();
    await visit("/peer-learning/connections/5");
    await click(".connection-cancel .btn");
    assert.deepEqual(sent, []);
    after = agreed({ state: "cancelled", next_step: null });
    await click(".dialog-footer .btn-primary");
    assert.deepEqual(sent, [["PUT", "cancellation", {}]]);
    assert.dom(".connection__story").hasText("It was called off.");
    assert.dom(".connection__onward").exists();
  });

  test("did you meet?", async function (assert) {
    current = agreed({
      state: "scheduled",
      next_step: "say_whether_met",
      starts_at: "2026-11-20T08:00:00Z",
    });
    await visit("/peer-learning/connections/5");
    after = met();
    await click(".--met .btn-primary");
    assert.deepEqual(sent, [["PUT", "meeting", { met: true }]]);
    assert.dom(".--summary textarea").exists({ count: 5 });
  });

  test("the summary is kept as typed, read by all who say so, and thanked for", async function (assert) {
    current = met();
    await visit("/peer-learning/connections/5");
    after = met({ summary: summary({ finished_at: null }) });
    await fillIn(".--summary [name=did]", "A first query");
    assert.dom(".--summary .save-status").hasText("Saved");

    after = met({
      state: "summarised",
      next_step: "allow_publishing",
      summary: summary(),
    });
    await click(".--summary [type=submit]");
    assert.dom(".connection-summary dd").hasText("A first query");
    assert.dom(".connection__story").isFocused();

    after = {
      ...after,
      next_step: "thank",
      members: [aminaIn(), meIn({ may_publish: true })],
    };
    await fillIn(".--thanks [name=words]", "So patient");
    await click(".--publication .btn-primary");
    assert
      .dom(".--publication")
      .includesText("Still to answer: \u2068Amina Bello\u2069");
    assert
      .dom(".--thanks [name=words]")
      .hasValue("So patient", "kept while something else was sent");

    after = {
      ...after,
      next_step: null,
      thanks: [
        { giver_id: 19, receiver_id: 7, skill_id: 2, words: "So patient" },
      ],
    };
    await click(".connection-thank");
    assert.dom(".--thanks").includesText("You thanked");
    assert.dom(".--thanks form").doesNotExist();
    assert.deepEqual(sent, [
      ["PUT", "summary", { did: "A first query" }],
      ["PUT", "summary", { finished: true }],
      ["PUT", "publication", {}],
      ["POST", "thanks", { receiver_id: 7, skill_id: 2, words: "So patient" }],
    ]);
  });

  test("what others read stays as it is, until somebody takes it back", async function (assert) {
    current = met({
      state: "summarised",
      next_step: null,
      members: [aminaIn({ may_publish: true }), meIn({ may_publish: true })],
      summary: summary({ topic_url: "/t/a-first-query/12" }),
    });
    await visit("/peer-learning/connections/5");
    assert.dom(".--summary .btn").doesNotExist();
    assert.dom(".--publication a").hasAttribute("href", "/t/a-first-query/12");
    after = met({
      state: "summarised",
      next_step: null,
      members: [aminaIn({ may_publish: true }), meIn({ may_publish: false })],
      summary: summary(),
    });
    await click(".--publication button");
    assert.deepEqual(sent, [["DELETE", "publication", {}]]);
    assert.dom(".--publication").includesText("It stays between you");
  });

  test("where there is no place for summaries, it says that they wait", async function (assert) {
    const nowhere = summary({ can_be_public: false });
    current = met({
      state: "summarised",
      next_step: "thank",
      summary: nowhere,
      members: [aminaIn({ may_publish: true }), meIn()],
    });
    await visit("/peer-learning/connections/5");
    assert.dom(".--publication").includesText("If all of you say yes");
    assert.dom(".--publication").includesText("yours waits here");

    after = met({
      state: "summarised",
      next_step: "thank",
      summary: nowhere,
      members: [aminaIn({ may_publish: true }), meIn({ may_publish: true })],
    });
    await click(".--publication .btn-primary");
    assert.dom(".--publication").includesText("All of you said yes.");
    assert.dom(".--publication").includesText("yours waits here");
    assert.dom(".--publication").doesNotIncludeText("public soon");

    after = met({
      state: "summarised",
      next_step: "thank",
      summary: nowhere,
      members: [aminaIn({ may_publish: true }), meIn({ may_publish: false })],
    });
    await click(".--publication button");
    assert.dom(".--publication").doesNotIncludeText("waits here");
  });

  test("what cannot be saved stays on the page", async function (assert) {
    current = met();
    refusal = "Too fast.";
    await visit("/peer-learning/connections/5");
    await fillIn(".--summary [name=hard]", "The sound");
    assert.dom(".save-status__error").includesText("Too fast.");
    assert.dom(".--summary [name=hard]").hasValue("The sound");
    refusal = null;
    await click(".save-status__error .btn");
    assert.dom(".save-status__error").doesNotExist();
  });

  test("a connection of others is not there", async function (assert) {
    await visit("/peer-learning/connections/8");
    assert.dom(".peer-learning-notice").includesText("no connection to see");
    assert
      .dom(".peer-learning-notice .btn")
      .hasAttribute("href", "/peer-learning/connections");
  });
});

acceptance("Peer learning | Connections for visitors", function (needs: Needs) {
  needs.settings({ peer_learning_enabled: true });

  test("the way in", async function (assert) {
    await visit("/peer-learning/connections");
    assert
      .dom(".peer-learning-notice .btn-primary")
      .hasAttribute("href", "/login");
  });
});
