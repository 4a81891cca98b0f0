import { click, currentURL, fillIn, visit } from "@ember/test-helpers";
import { test } from "qunit";
import { acceptance } from "discourse/tests/helpers/qunit-helpers";
import type { Question } from "discourse/plugins/discourse-peer-learning/discourse/lib/connections/types";
import type {
  Member,
  OwnMember,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/skills/types";
import { agreed, connection, LATER } from "../fixtures/connections";
import { noCards } from "../fixtures/library";
import {
  answer,
  closedDoors,
  ME,
  member,
  memberCard,
  type Needs,
  ownMember,
  skills,
  suggestions,
  user,
} from "../fixtures/peer-learning";

const TIMES = [
  LATER,
  "2096-12-05T08:00:00.000Z",
  "2096-12-05T11:00:00.000Z",
  "2096-12-06T08:00:00.000Z",
];

/** The reader wants what Amina offers a part of, and offers what she wants. */
function reader(changes: Partial<OwnMember> = {}): OwnMember {
  const [tag] = member().skill_tags;
  return ownMember({
    languages: [
      { code: "en", proficiency: 4 },
      { code: "ha", proficiency: 4 },
      { code: "fr", proficiency: 5 },
    ],
    skill_tags: tag
      ? [
          { ...tag, skill_id: 1, direction: "want", level: 0, priority: 3 },
          { ...tag, skill_id: 3, direction: "offer", level: 2 },
        ]
      : [],
    ...changes,
  });
}

acceptance("Peer learning | Ask", function (needs: Needs) {
  let me: OwnMember;
  let amina: Member;
  let sent: Question[];
  let lengths: unknown[];
  let answered: () => ReturnType<typeof answer>;
  let timesBroken: boolean;

  needs.user({ username: ME });
  needs.settings({ peer_learning_enabled: true });
  needs.pretender((server) => {
    me = reader();
    amina = member();
    sent = [];
    lengths = [];
    timesBroken = false;
    answered = () =>
      answer(connection({ asked_by_me: true, next_step: "wait_for_answers" }));
    server.get("/peer-learning/peers/suggestions.json", () =>
      answer(suggestions())
    );
    server.get("/peer-learning/peers/closed-doors.json", () =>
      answer(closedDoors())
    );
    server.get("/peer-learning/peers.json", () =>
      answer({
        members: [
          memberCard(),
          memberCard({ user: user({ id: 19, username: ME }) }),
          memberCard({ user: user({ id: 8 }), offers: [] }),
        ],
        next: null,
      })
    );
    server.get(`/peer-learning/members/${ME}.json`, () =>
      answer({ member: me })
    );
    server.get("/peer-learning/members/amina.json", () =>
      answer({ member: amina })
    );
    server.get("/u/amina.json", () =>
      answer({
        user: { ...user(), can_see_learning_profile: true, can_edit: false },
      })
    );
    server.get("/peer-learning/library.json", () => answer(noCards()));
    server.get("/peer-learning/skills.json", () =>
      answer({ skills: skills() })
    );
    server.get("/peer-learning/connections.json", () =>
      answer({ connections: [agreed()], can_manage_rounds: false })
    );
    server.get("/peer-learning/connections/times.json", ({ queryParams }) => {
      lengths.push(queryParams?.["minutes"]);
      return timesBroken ? answer({}, 500) : answer({ times: TIMES });
    });
    server.post("/peer-learning/connections.json", ({ requestBody }) => {
      sent.push(JSON.parse(requestBody) as Question);
      return answered();
    });
    server.get("/peer-learning/connections/5.json", () =>
      answer(connection({ asked_by_me: true, next_step: "wait_for_answers" }))
    );
  });

  test("from a card to a question, with everything suggested", async function (assert) {
    await visit("/peer-learning/peers");
    assert.dom(".connections-link__count").hasText("1");

    await click(".peer-card__ask");
    assert.dom(".ask-dialog").exists();
    assert
      .dom(".ask-form .choice-group:not(.--inline) .choice-group__hint")
      .hasText("on your list; they are confident");
    assert
      .dom(".ask-form [name=goal]")
      .hasValue(/^Hello Amina Bello, I would like to learn Query tools/);
    assert
      .dom(".ask-form [name=give_back]")
      .hasValue("In return I can help with Storytelling.");
    assert
      .dom(".choice-group.--inline .choice-group__choice")
      .exists({ count: 2 }, "French is not Amina's");
    assert
      .dom(".choice-group.--inline .is-chosen")
      .hasText("Hausa", "which both speak best");
    assert.dom(".times-picker__time.is-chosen").exists({ count: 3 });
    assert.dom(".times-picker__day:nth-of-type(1)").includesText("Dec 4");
    assert
      .dom(".times-picker__time")
      .hasText(/18:00\s+09:00 for \u2068Amina Bello\u2069/);
    assert
      .dom(".times-picker__day:nth-of-type(3) .times-picker__time")
      .isDisabled("three are chosen");

    await click(".times-picker__time.is-chosen");
    assert.dom(".times-picker__count").hasText("2 of 3 chosen");
    await fillIn(".ask-form [name=goal]", "Could you show me SPARQL?");
    await click(".ask-dialog [type=submit]");

    assert.deepEqual(sent, [
      {
        peer: "amina",
        skill_id: 2,
        goal: "Could you show me SPARQL?",
        give_back: "In return I can help with Storytelling.",
        language: "ha",
        minutes: 90,
        starts: TIMES.slice(1, 3),
      },
    ]);
    assert.dom(".ask-dialog__done").includesText("until").isFocused();

    await click(".ask-dialog .btn-primary");
    assert.strictEqual(currentURL(), "/peer-learning/connections/5");
    assert.dom(".ask-dialog").doesNotExist();
    assert.dom(".connection__story").includesText("can answer until");
  });

  test("what was typed stays when the dialog is closed, and when sending fails", async function (assert) {
    await visit("/peer-learning/peers");
    await click(".peer-card__ask");
    await fillIn(".ask-form [name=goal]", "Mine");
    await click(".ask-dialog .modal-close");
    assert.dom(".ask-dialog").doesNotExist();
    assert.dom(".peer-card__ask").isFocused();

    await click(".peer-card__ask");
    assert.dom(".ask-form [name=goal]").hasValue("Mine");

    answered = () => answer({ errors: ["They have no room."] }, 422);
    await click(".ask-dialog [type=submit]");
    assert
      .dom(".ask-form__error")
      .includesText("They have no room.")
      .includesText("still here")
      .isFocused();
    assert.dom(".ask-form [name=goal]").hasValue("Mine");
    assert.dom(".times-picker__time.is-chosen").exists({ count: 3 });

    answered = () => answer(connection());
    await click(".ask-dialog [type=submit]");
    assert.strictEqual(sent.length, 2);
    await click(".ask-dialog .btn-flat:not(.modal-close)");
    assert
      .dom("a.peer-card__ask")
      .hasText("See what you asked", "the same is not asked twice")
      .isFocused();
  });

  test("another length looks for other times", async function (assert) {
    await visit("/peer-learning/peers");
    await click(".peer-card__ask");
    await fillIn(".ask-form [name=minutes]", "30");
    assert.deepEqual(lengths, ["90", "30"]);
    assert.dom(".times-picker__time.is-chosen").exists({ count: 3 });
  });

  test("a time of one's own, where none is in common or they cannot be looked up", async function (assert) {
    timesBroken = true;
    await visit("/peer-learning/peers");
    await click(".peer-card__ask");
    await click(".ask-dialog [type=submit]");
    assert.dom(".ask-form__error").hasText(/at least one time/);
    assert.strictEqual(sent.length, 0);

    await click(".times-picker__other .btn");
    assert.dom(".times-picker__refusal").includesText("a day and an hour");
    await fillIn(".times-picker__other input", "2020-01-01T10:00");
    await click(".times-picker__other .btn");
    assert.dom(".times-picker__refusal").includesText("has passed");
    await fillIn(".times-picker__other input", "2096-12-04T18:00");
    await click(".times-picker__other .btn");
    assert.dom(".times-picker__time.is-chosen").exists({ count: 1 });

    await click(".ask-dialog [type=submit]");
    assert.deepEqual(sent[0]?.starts, [LATER], "18:00 in Brisbane");
  });

  test("who is hidden is told to show themselves first", async function (assert) {
    me = reader({ visibility: "nobody" });
    await visit("/peer-learning/peers");
    await click(".peer-card__ask");
    assert.dom(".ask-form").doesNotExist();
    assert
      .dom(".ask-dialog .peer-learning-notice .btn")
      .hasAttribute("href", `/u/${ME}/learning?section=visibility`);
  });

  test("who shares no language is told so", async function (assert) {
    me = reader({ languages: [{ code: "fr", proficiency: 5 }] });
    await visit("/peer-learning/peers");
    await click(".peer-card__ask");
    assert
      .dom(".ask-dialog .peer-learning-notice")
      .includesText("no language in common");
    assert.dom(".ask-dialog [type=submit]").doesNotExist();
  });

  test("the directory has the button where there is somebody to ask", async function (assert) {
    await visit("/peer-learning/peers/everyone");
    assert.dom(".peer-card").exists({ count: 3 });
    assert
      .dom(".peer-card__ask")
      .exists({ count: 1 }, "neither oneself nor who shares nothing");
  });

  test("a link opens the question on the profile, once", async function (assert) {
    await visit("/u/amina/learning?ask=true");
    assert.dom(".ask-dialog").exists();
    assert.dom(".ask-dialog").includesText("Query tools");

    await click(".ask-dialog .modal-close");
    await click(".learning-profile__ask");
    assert.dom(".ask-dialog").exists();
    assert.dom(".d-modal__title").includesText("Amina Bello");
  });
});
