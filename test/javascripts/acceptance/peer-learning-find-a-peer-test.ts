import { click, currentURL, visit } from "@ember/test-helpers";
import { test } from "qunit";
import pretender from "discourse/tests/helpers/create-pretender";
import { acceptance } from "discourse/tests/helpers/qunit-helpers";
import type {
  Bridge,
  ClosedDoors,
  Suggestions,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/peers/types";
import type { OwnMember } from "discourse/plugins/discourse-peer-learning/discourse/lib/skills/types";
import { connection } from "../fixtures/connections";
import { card, cards, noCards } from "../fixtures/library";
import {
  answer,
  bridge,
  closedDoors,
  emptyMember,
  ME,
  member,
  type Needs,
  ownMember,
  peer,
  skills,
  suggestions,
  user,
} from "../fixtures/peer-learning";

acceptance("Peer learning | Find a peer", function (needs: Needs) {
  let found: Suggestions;
  let doors: ClosedDoors;
  let me: OwnMember;
  let asked: unknown[];

  let bridges: Bridge[];
  let bridgesAsked: number;
  let sentToBoth: unknown[];
  let chosen: unknown[];
  let refuses: boolean;

  needs.user({ username: ME });
  needs.settings({ peer_learning_enabled: true });
  needs.site({
    categories: [
      { id: 1, name: "bug", slug: "bug", color: "e9dd00", permission: 1 },
      {
        id: 8,
        name: "Help",
        slug: "help",
        color: "0e76bd",
        permission: 1,
        custom_fields: { peer_learning_help: "guidance" },
      },
    ],
  });
  needs.pretender((server) => {
    chosen = [];
    refuses = false;
    const keep = (choice: unknown) => {
      chosen.push(choice);
      return refuses ? answer({ errors: ["Too fast."] }, 429) : answer({});
    };
    server.put("/peer-learning/peers/chosen/7.json", ({ requestBody }) =>
      keep(new URLSearchParams(requestBody).get("choice"))
    );
    server.delete("/peer-learning/peers/chosen/7.json", () => keep(null));
    server.get("/peer-learning/peers/chosen.json", () =>
      answer({
        choices: [
          { user: user(), choice: "saved", until: null },
          { user: user(), choice: "not_now", until: "2026-12-29" },
        ],
      })
    );
    found = suggestions();
    doors = closedDoors();
    me = ownMember();
    asked = [];
    server.get("/peer-learning/peers/suggestions.json", ({ queryParams }) => {
      asked.push(queryParams?.["want"]);
      return answer(found);
    });
    server.get("/peer-learning/peers/closed-doors.json", () => answer(doors));
    bridges = [];
    bridgesAsked = 0;
    sentToBoth = [];
    server.get("/peer-learning/peers/bridges.json", () => {
      bridgesAsked++;
      return answer({ week: "2026-12-07", bridges });
    });
    server.post("/peer-learning/connections/bridges.json", (asking) => {
      sentToBoth.push(JSON.parse(asking.requestBody));
      return refuses
        ? answer({ errors: ["Too fast."] }, 429)
        : answer(connection({ origin: "bridge", asked_by_me: true }));
    });
    server.get(`/peer-learning/members/${ME}.json`, () =>
      answer({ member: me })
    );
    server.get("/u/amina.json", () => answer({ user: user() }));
    server.get("/peer-learning/members/amina.json", () =>
      answer({ member: member() })
    );
    server.get("/peer-learning/library.json", () => answer(noCards()));
    server.get("/peer-learning/skills.json", () =>
      answer({ skills: skills() })
    );
    server.get("/peer-learning/connections.json", () =>
      answer({ connections: [], can_manage_rounds: false })
    );
  });

  test("from a want to a peer's profile", async function (assert) {
    await visit("/peer-learning/peers");
    assert.dom(".want-switcher__want").exists({ count: 2 });
    assert.dom(".want-switcher__want:nth-child(1)").hasAria("current", "true");

    found = suggestions({ want: "storytelling" });
    await click(".want-switcher__want:nth-child(2)");
    assert.strictEqual(currentURL(), "/peer-learning/peers?want=storytelling");
    assert.deepEqual(asked, [undefined, "storytelling"]);
    assert.dom(".want-switcher__want:nth-child(2)").hasAria("current", "true");
    assert.dom(".refusals").doesNotExist("nobody fell away");

    await click(".peer-card__button");
    assert.strictEqual(currentURL(), "/u/amina/learning");
    assert.dom(".skill-chip.--offer").hasText(/Query tools/);
  });

  test("why others fell away, and the door to open", async function (assert) {
    doors = closedDoors({ language: 6, time: 8 });
    await visit("/peer-learning/peers");
    assert.dom(".peer-card").exists({ count: 1 });
    assert.dom(".refusals__doors li").exists({ count: 2 });
    assert
      .dom(".refusals .btn")
      .hasAttribute("href", `/u/${ME}/learning?section=week`);
  });

  test("one change and what it would open, made in its own field", async function (assert) {
    doors = closedDoors({ language: 4, time: 3 }, [
      { kind: "language", code: "fr", more: 4 },
      { kind: "time", day: 1, from: 72, to: 84, more: 3 },
    ]);
    await visit("/peer-learning/peers");
    await click(".refusals__changes li:nth-child(1) .btn");
    assert.strictEqual(currentURL(), `/u/${ME}/learning?section=new-language`);
    assert.dom(".profile-section.--languages .combobox__input").isFocused();

    await visit("/peer-learning/peers");
    await click(".refusals__changes li:nth-child(2) .btn");
    assert
      .dom(".week-grid__cell[data-day='1'][data-hour='18']")
      .isFocused("the first hour of the block");
  });

  test("an old name of a want in the address marks the want as it is called now", async function (assert) {
    found = suggestions({ want: "storytelling" });
    await visit("/peer-learning/peers?want=story-telling");

    assert.dom(".want-switcher__want:nth-child(2)").hasAria("current", "true");
    assert.dom(".want-switcher [aria-current]").exists({ count: 1 });
  });

  test("other ways to learn one want, by level and purpose", async function (assert) {
    await visit("/peer-learning/peers");
    assert.dom(".other-ways").doesNotExist("not for all wants at once");

    const about: unknown[] = [];
    pretender.get("/peer-learning/library.json", ({ queryParams }) => {
      about.push(queryParams.skills);
      return answer(cards(card()));
    });
    found = suggestions({ want: "storytelling" });
    await visit("/peer-learning/peers?want=storytelling");
    assert.deepEqual(about, [["storytelling"]]);
    assert
      .dom(".--library-beside > a")
      .hasAttribute("href", "/peer-learning/library?skill=storytelling");
    assert.dom(".first-way").includesText("New to it?");
    assert
      .dom(".first-way .way-link")
      .hasAttribute("href", "/search?q=Storytelling");
    assert.dom(".other-ways__title").hasText("Other ways to learn this");
    assert.dom(".other-ways .way-link").exists({ count: 1 });
    assert
      .dom(".other-ways .way-link")
      .hasAttribute("href", /^\/new-topic\?title=I%20need%20help/)
      .hasAttribute("href", /&category_id=8$/, "where help is asked for");
  });

  test("a person first for who is further along", async function (assert) {
    me = ownMember({
      skill_tags: member().skill_tags.map((tag) => ({ ...tag, level: 2 })),
    });
    found = suggestions({ want: "storytelling" });
    doors.ways = ["resource", "help-request", "clinic"];
    await visit("/peer-learning/peers?want=storytelling");
    assert.dom(".first-way").doesNotExist();
    assert.dom(".other-ways li:nth-child(1) .way-link").hasClass("--clinic");
    assert.dom(".other-ways li").exists({ count: 3 });
  });

  test("somebody is saved, put off and hidden, each with a way back", async function (assert) {
    await visit("/peer-learning/peers");
    await click(".peer-card__choices .btn:nth-child(1)");
    assert
      .dom(".peer-card__choices .btn:nth-child(1)")
      .hasAria("pressed", "true");

    await click(".peer-card__choices .btn:nth-child(2)");
    assert.dom(".peer-card.--none").includesText("for 30 days");
    assert.dom(".peer-card.--none .btn").isFocused();

    await click(".peer-card.--none .btn");
    assert.dom(".peer-card__choices .btn:nth-child(2)").isFocused();
    await click(".peer-card__choices .btn:nth-child(3)");
    assert.dom(".peer-card.--none").includesText("any more");
    assert.deepEqual(chosen, ["saved", "not_now", null, "hidden"]);
  });

  test("what cannot be kept is taken back and said", async function (assert) {
    refuses = true;
    await visit("/peer-learning/peers");
    await click(".peer-card__choices .btn:nth-child(3)");
    assert.dom(".peer-card__error").includesText("Too fast.");
    assert.dom(".peer-card__button").exists();
  });

  test("whom the reader chose", async function (assert) {
    await visit("/peer-learning/peers/chosen");
    assert.dom(".chosen-peers").exists({ count: 2 });
    assert
      .dom(".chosen-peers:nth-of-type(2)")
      .includesText("December 29, 2026");

    await click(".chosen-peers:nth-of-type(2) .btn");
    assert.dom(".chosen-peers:nth-of-type(2)").includesText("Taken back");
    await click(".chosen-peers:nth-of-type(2) .btn");
    assert.deepEqual(chosen, [null, "not_now"]);
  });

  test("something wider comes after who fits", async function (assert) {
    const wider = peer({
      reasons: [
        {
          kind: "wider",
          points: 900,
          skill: "query-tools",
          offered: "wikidata-basics",
          level: 3,
          gap: 3,
        },
      ],
    });
    found = suggestions({ peers: [], wider: [wider] });
    await visit("/peer-learning/peers");
    assert.dom(".peer-cards__title").hasText("Something wider");
    assert.dom(".peer-card__part-of").hasText("Query tools is a part of it");
  });

  test("nobody fits", async function (assert) {
    found = suggestions({ peers: [] });
    doors = closedDoors({ language: 6 });
    await visit("/peer-learning/peers");
    assert.dom(".peer-learning-notice").includesText("Nobody fits yet");
    assert.dom(".refusals").exists();
  });

  test("nobody fits for want of a language, and somebody interprets", async function (assert) {
    found = suggestions({ peers: [] });
    doors = closedDoors({ language: 6 });
    bridges = [bridge()];
    await visit("/peer-learning/peers");
    assert.dom("#bridges-title").hasText("Somebody could interpret");
    assert.dom(".bridge-card").exists({ count: 1 });
    assert
      .dom(".bridge-card__person:nth-child(1)")
      .includesText("Amina Bello")
      .includesText("Query tools");
    assert
      .dom(".bridge-card__person:nth-child(2)")
      .includesText("Karim Mansour")
      .includesText("Interprets between Hausa and Arabic");
    assert.dom(".bridge-card").includesText("Tue 18:00–19:30");
    assert.dom(".bridge-card .peer-card__there").includesText("09:00 for");
    assert.dom(".bridge-card").includesText("4 hours each week");

    await click(".ask-both");
    assert.deepEqual(sentToBoth, [
      { sharer: "amina", interpreter: "karim", skill_id: 2 },
    ]);
    assert.dom(".ask-both__done").includesText("Both are asked.");
    assert
      .dom(".ask-both__see")
      .isFocused()
      .hasAttribute("href", "/peer-learning/connections/5");
  });

  test("what keeps both from being asked is said, and can be tried again", async function (assert) {
    found = suggestions({ peers: [] });
    doors = closedDoors({ language: 6 });
    bridges = [bridge()];
    refuses = true;
    await visit("/peer-learning/peers");
    await click(".ask-both");
    assert.dom(".bridge-card [role=alert]").includesText("Too fast.");

    refuses = false;
    await click(".ask-both");
    assert.dom(".bridge-card [role=alert]").doesNotExist();
    assert.dom(".ask-both__done").exists();
  });

  test("nobody is looked for who interprets, where somebody fits or no language stands between", async function (assert) {
    doors = closedDoors({ language: 6 });
    await visit("/peer-learning/peers");
    found = suggestions({ peers: [] });
    doors = closedDoors({ time: 6 });
    await visit("/peer-learning/peers?want=storytelling");
    assert.strictEqual(bridgesAsked, 0);

    doors = closedDoors({ language: 6 });
    await visit("/peer-learning/peers");
    assert.strictEqual(bridgesAsked, 1);
    assert.dom("#bridges-title").doesNotExist("there is none");
  });

  test("nobody shares it", async function (assert) {
    found = suggestions({ want: "storytelling", peers: [] });
    await visit("/peer-learning/peers?want=storytelling");
    assert.dom(".peer-learning-notice").includesText("Nobody shares this yet");
    assert
      .dom(".peer-learning-notice .btn")
      .hasAttribute(
        "href",
        "/peer-learning/peers/everyone?direction=want&skills=storytelling"
      );
    assert.dom(".refusals").doesNotExist();
    assert.dom(".first-way").doesNotExist("there is no list to stand above");
    assert.dom(".other-ways .way-link").exists({ count: 2 });
  });

  test("first things first", async function (assert) {
    me = emptyMember();
    await visit("/peer-learning/peers");
    assert
      .dom(".peer-learning-notice .btn")
      .hasAttribute("href", `/u/${ME}/learning?section=wants`);
    assert.dom(".want-switcher").doesNotExist();
    assert.dom(".other-ways").doesNotExist();
  });

  test("without hours there is nothing to compare", async function (assert) {
    me = ownMember({ availability: [] });
    await visit("/peer-learning/peers");
    assert
      .dom(".peer-learning-notice .btn")
      .hasAttribute("href", `/u/${ME}/learning?section=week`);
  });

  test("when suggestions cannot be worked out", async function (assert) {
    found = suggestions({ peers: [], matching: "unavailable" });
    await visit("/peer-learning/peers");
    assert.dom("[role=alert]").includesText("cannot be worked out");
    assert
      .dom("[role=alert] .btn-primary")
      .hasAttribute("href", "/peer-learning/peers/everyone?direction=offer");

    found = suggestions();
    await click("[role=alert] .btn-default:not(a)");
    assert.dom(".peer-card").exists();

    found = suggestions({
      want: "storytelling",
      peers: [],
      matching: "unavailable",
    });
    await visit("/peer-learning/peers?want=storytelling");
    assert.dom("[role=alert]").exists();
    assert.dom(".other-ways .way-link").exists({ count: 2 });
  });
});

acceptance("Peer learning | Find a peer as a visitor", function (needs: Needs) {
  needs.settings({ peer_learning_enabled: true });

  test("is told what signing in is for", async function (assert) {
    await visit("/peer-learning/peers");
    assert
      .dom(".peer-learning-notice .btn-primary")
      .hasAttribute("href", "/login");
    assert
      .dom(".peer-learning-notice .btn-default")
      .hasAttribute("href", "/peer-learning/peers/everyone");
  });
});
