import {
  click,
  currentURL,
  fillIn,
  findAll,
  focus,
  triggerEvent,
  visit,
} from "@ember/test-helpers";
import { test } from "qunit";
import { acceptance } from "discourse/tests/helpers/qunit-helpers";
import type {
  CardTag,
  MemberPage,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/peers/types";
import {
  answer,
  memberCard,
  type Needs,
  skills,
  user,
} from "../fixtures/peer-learning";

const EVERYONE = "/peer-learning/peers/everyone";
const [offer] = memberCard().offers as [CardTag];

async function pick(query: string): Promise<void> {
  await fillIn(".skill-picker .combobox__input", query);
  await click(".skill-picker .combobox__option");
}

function active(): (string | undefined)[] {
  return findAll(".active-filters__list .btn").map((button) =>
    button.textContent?.trim()
  );
}

acceptance("Peer learning | Directory", function (needs: Needs) {
  let pages: MemberPage[];
  let asked: unknown[];
  let broken: boolean;
  let refusal: string | null;

  needs.settings({ peer_learning_enabled: true });
  needs.pretender((server) => {
    pages = [{ members: [memberCard()], next: null }];
    asked = [];
    broken = false;
    refusal = null;
    server.get("/peer-learning/peers.json", ({ queryParams }) => {
      asked.push({ ...queryParams });
      if (refusal) {
        return answer({ errors: [refusal] }, 400);
      }
      return broken
        ? answer({}, 500)
        : answer(pages.shift() ?? { members: [], next: null });
    });
    server.get("/peer-learning/skills.json", () =>
      answer({ skills: skills() })
    );
  });

  test("cards of everyone, for visitors too", async function (assert) {
    await visit(EVERYONE);
    assert.dom(".peer-card").exists({ count: 1 });
    assert.dom(".peer-face__name").hasText("Amina Bello");
    assert.dom(".skill-chip.--offer").hasText(/Query tools\s+confident/);
    assert.dom(".skill-chip.--want").hasText(/Storytelling\s+new to it/);
    assert.dom(".peer-card__facts").hasText("Hausa, English");
    assert.dom(".directory__more").doesNotExist();
  });

  test("filters are in the address, and in the request", async function (assert) {
    await visit(EVERYONE);
    assert.dom("select[name=match]").doesNotExist("there is no skill yet");
    await pick("sparlq");
    await pick("storytelling");
    await fillIn("select[name=match]", "any");
    await fillIn("select[name=direction]", "offer");
    await fillIn("select[name=level]", "3");
    await fillIn("select[name=way]", "mentor");
    await fillIn("select[name=region]", "NG");
    await fillIn("input[name=affiliation]", " Kano ");
    await fillIn("input[name=q]", " amina ");
    await triggerEvent(".directory-filters", "submit");
    const filters = {
      skills: "query-tools,storytelling",
      match: "any",
      direction: "offer",
      level: "3",
      way: "mentor",
      region: "NG",
      affiliation: "Kano",
      q: "amina",
    };
    const [path, query] = currentURL().split("?");
    assert.strictEqual(path, EVERYONE);
    assert.deepEqual(
      Object.fromEntries(new URLSearchParams(query)),
      filters,
      "all of them in the address"
    );
    assert.strictEqual(asked.length, 10, "one request a change");
    assert.deepEqual(asked.at(-1), filters);
    assert
      .dom(".directory-filters__toggle")
      .hasText("Filters: 7", "but the text, which is seen all the time");
  });

  test("what makes no sense together is not asked", async function (assert) {
    await visit(`${EVERYONE}?direction=offer&level=4&way=teach`);
    assert.dom("select[name=level] option").exists({ count: 5 });
    await fillIn("select[name=direction]", "want");
    assert.strictEqual(currentURL(), `${EVERYONE}?direction=want`);
    assert.dom("select[name=level] option").exists({ count: 4 });
    assert.dom("select[name=way]").doesNotExist();
  });

  test("active filters are taken back one by one, and the focus goes on", async function (assert) {
    await visit(
      `${EVERYONE}?skills=query-tools,storytelling&match=any&level=2&language=ha`
    );
    assert.deepEqual(active(), [
      "Query tools",
      "Storytelling",
      "at least practising",
      "Hausa",
    ]);

    await click(".active-filters li:nth-child(2) .btn");
    assert.strictEqual(
      currentURL(),
      `${EVERYONE}?language=ha&level=2&skills=query-tools`,
      "of one skill there is nothing to choose"
    );
    assert.dom(".active-filters li:nth-child(2) .btn").isFocused();

    await click(".active-filters li:nth-child(3) .btn");
    assert.dom(".active-filters li:nth-child(2) .btn").isFocused();
    assert.deepEqual(active(), ["Query tools", "at least practising"]);

    await click(".active-filters__clear");
    assert.strictEqual(currentURL(), EVERYONE);
    assert.dom(".active-filters").isFocused();
    assert.dom(".active-filters").hasText("No filter is left.");
  });

  test("old addresses lead where they led", async function (assert) {
    await visit(`${EVERYONE}?skill=query-tools&direction=offer`);
    assert.deepEqual(asked.at(-1), {
      skills: "query-tools",
      direction: "offer",
    });
    assert.deepEqual(active(), ["Query tools", "Can share"]);

    await click(".active-filters li:first-child .btn");
    assert.strictEqual(currentURL(), `${EVERYONE}?direction=offer`);
  });

  test("who comes by another link is not narrowed by what was asked before", async function (assert) {
    await visit(`${EVERYONE}?region=NG`);
    await visit("/peer-learning/peers");
    await click(".peer-learning-page [href$='/peers/everyone']");
    assert.strictEqual(currentURL(), EVERYONE);
    assert.deepEqual(asked.at(-1), {});
  });

  test("an address with filters shows them, and nobody who fits is said", async function (assert) {
    pages = [
      { members: [], next: null },
      { members: [memberCard()], next: null },
    ];
    await visit(`${EVERYONE}?language=ug&q=zzz`);
    assert.dom("select[name=language]").hasValue("ug");
    assert.dom("input[name=q]").hasValue("zzz");
    assert
      .dom(".peer-learning-notice")
      .includesText("Nobody fits all of these");

    await click(".peer-learning-notice .btn");
    assert.strictEqual(currentURL(), EVERYONE);
    assert.dom(".peer-card").exists();
    assert.dom("input[name=q]").hasValue("");
  });

  test("where nobody fits, the ways out are one press away", async function (assert) {
    pages = [
      { members: [], next: null, ways_out: ["level", "match", "skills"] },
      { members: [memberCard()], next: null },
    ];
    await visit(`${EVERYONE}?skills=query-tools,storytelling&level=4`);
    assert.deepEqual(
      findAll(".directory__way-out").map((button) =>
        button.textContent?.trim()
      ),
      [
        "Without “at least leading”",
        "Any of the skills is enough",
        "Without the skills",
      ]
    );

    await click(".directory__way-out:nth-child(2)");
    assert.strictEqual(
      currentURL(),
      `${EVERYONE}?level=4&match=any&skills=query-tools%2Cstorytelling`
    );
    assert.dom(".peer-card").exists();
    assert.dom(".directory__count").isFocused();

    pages = [{ members: [memberCard()], next: null }];
    await focus("select[name=region]");
    await fillIn("select[name=region]", "NG");
    assert.dom("select[name=region]").isFocused("where the reader is");
  });

  test("an address that makes no sense is said to, and loses nothing", async function (assert) {
    refusal = "There is no skill called “juggling”.";
    await visit(`${EVERYONE}?skills=juggling,query-tools&region=NG`);
    assert.dom(".directory__refused").includesText(refusal);
    assert.deepEqual(active(), ["juggling", "Query tools", "Nigeria"]);

    refusal = null;
    await click(".active-filters li:first-child .btn");
    assert.dom(".peer-card").exists();
    assert.strictEqual(
      currentURL(),
      `${EVERYONE}?region=NG&skills=query-tools`
    );
  });

  test("what was looked for stands first on the card, with how it is shared", async function (assert) {
    const others = [11, 12, 13, 14].map((skill_id) => ({ ...offer, skill_id }));
    const fitting: CardTag = { ...offer, formats: ["mentor"], fits: true };
    pages = [
      {
        members: [memberCard({ offers: [...others, fitting], wants: [] })],
        next: null,
      },
    ];
    await visit(`${EVERYONE}?way=mentor`);
    assert
      .dom(".skill-chips li:first-child .skill-chip")
      .hasText(/Query tools\s+confident\s+mentoring/);
    assert.dom(".skill-chip__ways").exists({ count: 1 });
    assert.dom(".skill-chips__more").hasText("and 1 more");
  });

  test("nobody else is offered the file", async function (assert) {
    await visit(EVERYONE);
    assert.dom(".directory__download").doesNotExist();
  });

  test("more comes when asked for", async function (assert) {
    const binta = user({ id: 8, username: "binta", name: "Binta" });
    pages = [
      { members: [memberCard()], next: 7 },
      { members: [memberCard({ user: binta })], next: null },
    ];
    await visit(`${EVERYONE}?direction=offer`);
    await click(".directory__more");
    assert.deepEqual(asked.at(-1), { direction: "offer", after: "7" });
    assert.dom(".peer-card").exists({ count: 2 });
    assert.dom(".directory__more").doesNotExist();
  });

  test("when more fails, what is there stays", async function (assert) {
    pages = [
      { members: [memberCard()], next: 7 },
      { members: [memberCard({ user: user({ id: 8 }) })], next: null },
    ];
    await visit(EVERYONE);
    broken = true;
    await click(".directory__more");
    assert.dom(".directory__error").exists();
    assert.dom(".peer-card").exists({ count: 1 });

    broken = false;
    await click(".directory__more");
    assert.dom(".directory__error").doesNotExist();
    assert.dom(".peer-card").exists({ count: 2 });
  });

  test("a directory without anybody", async function (assert) {
    pages = [];
    await visit(EVERYONE);
    assert
      .dom(".peer-learning-notice")
      .includesText("Nobody can be seen here yet");
  });
});

acceptance("Peer learning | Directory | file", function (needs: Needs) {
  needs.user({ can_download_learning_directory: true });
  needs.settings({ peer_learning_enabled: true });
  needs.pretender((server) => {
    server.get("/peer-learning/peers.json", () =>
      answer({ members: [memberCard()], next: null })
    );
    server.get("/peer-learning/connections.json", () =>
      answer({ connections: [], can_manage_rounds: false })
    );
    server.get("/peer-learning/skills.json", () =>
      answer({ skills: skills() })
    );
  });

  test("the file holds what the page is narrowed to", async function (assert) {
    await visit(`${EVERYONE}?skills=query-tools&affiliation=Kano %26 co`);
    assert
      .dom(".directory__download")
      .hasAttribute(
        "href",
        "/peer-learning/peers/directory.csv?skills=query-tools&affiliation=Kano+%26+co"
      );
  });
});
