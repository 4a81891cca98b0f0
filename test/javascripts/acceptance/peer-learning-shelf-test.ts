import {
  click,
  currentURL,
  fillIn,
  focus,
  triggerEvent,
  visit,
} from "@ember/test-helpers";
import { test } from "qunit";
import pretender from "discourse/tests/helpers/create-pretender";
import { acceptance } from "discourse/tests/helpers/qunit-helpers";
import type {
  Card,
  Desk,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/library/types";
import { card, desk, material, noCards } from "../fixtures/library";
import { answer, type Needs, skills } from "../fixtures/peer-learning";

const PAGE = "/peer-learning/library";
const SKILL = { id: 2, slug: "query-tools" };

acceptance("Peer learning | Shelf", function (needs: Needs) {
  let asked: object[];
  let waiting: Desk;

  needs.user();
  needs.settings({ peer_learning_enabled: true });
  needs.pretender((server) => {
    asked = [];
    waiting = desk();
    server.get("/peer-learning/skills.json", () =>
      answer({ skills: skills() })
    );
    server.get(`${PAGE}/desk.json`, () => answer(waiting));
    server.get(`${PAGE}/shelves.json`, ({ queryParams }) => {
      asked.push(queryParams);
      return answer({
        shelves: [{ skill: SKILL, count: 6, resources: [card()] }],
      });
    });
    server.get(`${PAGE}.json`, ({ queryParams }) => {
      asked.push(queryParams);
      return answer(noCards());
    });
  });

  function find(...pages: Card[][]) {
    pretender.get(`${PAGE}.json`, ({ queryParams }) => {
      asked.push(queryParams);
      const index = Number(queryParams.after ?? 0);
      const next = index + 1 < pages.length ? String(index + 1) : null;
      return answer({ resources: pages[index] ?? [], next });
    });
  }

  test("it stands by skill, and each card says what it takes to open it", async function (assert) {
    await visit(PAGE);
    assert.dom("h1").hasText("Library");
    assert.dom(".shelf h2").hasText("Query tools");
    assert
      .dom(".resource-card")
      .hasText(
        /Guide\s+Maps for beginners\s+How to draw a map\.\s+Query tools\s+English and French\s+1\.5 MB\s+for people who are starting|used 3 times/
      );
    assert.dom(".resource-card").includesText("used 3 times");
    assert.dom(".resource-card h3 a").hasAttribute("href", `${PAGE}/7`);
    assert.dom("a[href='/peer-learning/library/new']").exists();

    await click(".shelf__all");
    assert.strictEqual(currentURL(), `${PAGE}?skill=query-tools`);
    assert.deepEqual(asked.at(-1), { skill: "query-tools", sort: "useful" });
  });

  test("what is typed is looked for after a moment, and the focus stays", async function (assert) {
    await visit(PAGE);
    await focus("[name=q]");
    await fillIn("[name=q]", "maps ");
    assert.strictEqual(currentURL(), `${PAGE}?q=maps`);
    assert.dom("[name=q]").isFocused().hasValue("maps ");
    assert.deepEqual(asked.at(-1), { q: "maps", sort: "useful" });

    const before = asked.length;
    await triggerEvent(".shelf-filters", "submit");
    assert.strictEqual(asked.length, before, "it is found already");
  });

  test("filters are in the address, and taken back one by one or all at once", async function (assert) {
    await visit(PAGE);
    assert.dom(".shelf-filters__choices").isNotVisible();
    await click(".shelf-filters__toggle");
    assert.dom(".shelf-filters__toggle").hasAria("expanded", "true");
    await focus("[name=kind]");
    await fillIn("[name=kind]", "guide");
    assert.dom("[name=kind]").isFocused();
    await fillIn("[name=megabytes]", "5");
    await fillIn("[name=region]", "202");
    assert.deepEqual(asked.at(-1), {
      kind: "guide",
      megabytes: "5",
      region: "202",
      sort: "useful",
    });
    assert.dom(".active-filters__remove").exists({ count: 3 });
    assert.dom(".active-filters").includesText("At most 5 MB");
    await click(".active-filters__remove");
    assert.strictEqual(currentURL(), `${PAGE}?megabytes=5&region=202`);
    assert.dom(".peer-learning-notice").includesText("Nothing fits");

    await click(".shelf__clear");
    assert.strictEqual(currentURL(), PAGE);
    assert.dom(".shelf").exists();
    assert.dom(".active-filters").isFocused();
  });

  test("what an address says that has no meaning is shown, to be taken back", async function (assert) {
    pretender.get(`${PAGE}.json`, () =>
      answer({ errors: ["Choose one of the kinds."] }, 400)
    );
    await visit(`${PAGE}?kind=film&sort=best`);
    assert.dom(".active-filters__remove").hasText("film");
    assert.dom(".peer-learning-notice").includesText("one of the kinds");
    assert.dom("[name=sort]").hasValue("useful");
  });

  test("more of it comes when it is asked for, and the focus goes there", async function (assert) {
    find([card()], [card({ id: 8 })]);
    await visit(`${PAGE}?kind=guide`);
    assert.dom(".resource-card").exists({ count: 1 });
    await click(".shelf__more");
    assert.dom(".resource-card").exists({ count: 2 });
    assert.dom(".resource-cards > li:nth-child(2)").isFocused();
    assert.dom(".shelf__more").doesNotExist();
  });

  test("light ones come first to who asks for little, until they say otherwise", async function (assert) {
    waiting = desk({ light_first: true });
    await visit(PAGE);
    assert.deepEqual(asked, [{ sort: "light" }]);
    assert.dom(".shelf-sort").includesText("Light ones come first");
    assert.dom("[name=sort]").hasValue("light");

    await focus("[name=sort]");
    await fillIn("[name=sort]", "useful");
    assert.strictEqual(currentURL(), `${PAGE}?sort=useful`);
    assert.deepEqual(asked.at(-1), { sort: "useful" });
    assert.dom(".shelf-sort p").doesNotExist();
    assert.dom("[name=sort]").isFocused();
  });

  test("what waits for the reader stands first", async function (assert) {
    const mine = card({ id: 11, title: "Mine" });
    const gone = card({ id: 12, title: "Gone" });
    waiting = desk({
      asked: [card({ id: 10, title: "Talk", type: "recording" })],
      mine: [
        { ...mine, taken_down_at: null },
        { ...gone, taken_down_at: "2026-12-06T08:00:00.000Z" },
      ],
      proposed: [mine, card({ id: 13 }), card({ id: 14 })],
    });
    await visit(PAGE);
    assert.dom(".library-desk li").exists({ count: 4 });
    assert
      .dom(".library-desk li:nth-child(1)")
      .hasText(/Talk\s+May it be shown/);
    assert.dom(".library-desk").includesText("Proposed: have a look");
    await click(".--desk .btn");
    assert.dom(".library-desk li").exists({ count: 5 }, "each once");
    assert.dom(".library-desk li:nth-child(5)").hasText(/Gone\s+Not shown/);
    assert.dom(".library-desk li:nth-child(1)").isFocused();
  });

  test("an empty library asks for the first, of who may", async function (assert) {
    pretender.get(`${PAGE}/shelves.json`, () => answer({ shelves: [] }));
    await visit(PAGE);
    assert
      .dom(".peer-learning-notice .btn")
      .hasText("Propose the first")
      .hasAttribute("href", `${PAGE}/new`);

    waiting = desk({ can_add: false });
    await visit("/peer-learning/library/new");
    await visit(PAGE);
    assert.dom("a[href='/peer-learning/library/new']").doesNotExist();
  });

  test("what is proposed stays as it was written when it is refused", async function (assert) {
    const sent: unknown[] = [];
    pretender.post(`${PAGE}.json`, ({ requestBody }) => {
      sent.push(JSON.parse(requestBody));
      return sent.length === 1
        ? answer({ errors: ["It is there already: “Maps”."] }, 422)
        : answer(material({ published_at: null }));
    });
    pretender.get(`${PAGE}/7.json`, () =>
      answer(material({ published_at: null }))
    );
    await visit(`${PAGE}/new`);
    assert.dom("[name=title]").isFocused();
    assert.dom("[name=from]").doesNotExist("materials have no parts");
    await fillIn("[name=title]", "Maps for beginners");
    await fillIn("[name=url]", "https://meta.wikimedia.org/wiki/Maps");
    await fillIn("[name=megabytes]", "1,5");
    await fillIn(".clinic-editor__skills .combobox__input", "query");
    await click(".clinic-editor__skills .combobox__option");
    await fillIn("[name=level]", "1");
    await click(".clinic-editor [type=submit]");
    assert.dom(".deed-error").includesText("there already").isFocused();
    assert.dom("[name=title]").hasValue("Maps for beginners");

    await click(".clinic-editor [type=submit]");
    assert.deepEqual(sent[1], {
      type: "material",
      title: "Maps for beginners",
      description: "",
      language: "en",
      level: 1,
      region: null,
      licence: "cc_by_sa",
      attribution: "",
      skill_ids: [2],
      media: [
        {
          kind: "guide",
          url: "https://meta.wikimedia.org/wiki/Maps",
          language: null,
          seconds: null,
          bytes: 1_500_000,
          from_second: null,
          to_second: null,
        },
      ],
    });
    assert.strictEqual(currentURL(), `${PAGE}/7`);
    assert.dom(".shelving__state").includesText("Proposed");
  });
});

acceptance("Peer learning | Shelf for visitors", function (needs: Needs) {
  needs.settings({ peer_learning_enabled: true });
  needs.pretender((server) => {
    server.get("/peer-learning/skills.json", () =>
      answer({ skills: skills() })
    );
    server.get(`${PAGE}/shelves.json`, () =>
      answer({ shelves: [{ skill: SKILL, count: 1, resources: [card()] }] })
    );
  });

  test("they see all of it but the desk", async function (assert) {
    await visit(PAGE);
    assert.dom(".resource-card").exists();
    assert.dom(".shelf__all").doesNotExist("there is no more");
    assert.dom(".library-desk, a[href$='/library/new']").doesNotExist();
    await visit(`${PAGE}/new`);
    assert.dom(".peer-learning-notice").includesText("Members add");
    assert.dom("form.clinic-editor").doesNotExist();
  });
});
