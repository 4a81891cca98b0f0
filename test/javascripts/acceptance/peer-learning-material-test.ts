import { click, currentURL, fillIn, find, visit } from "@ember/test-helpers";
import { test } from "qunit";
import pretender from "discourse/tests/helpers/create-pretender";
import { acceptance } from "discourse/tests/helpers/qunit-helpers";
import type { Material } from "discourse/plugins/discourse-peer-learning/discourse/lib/library/types";
import { material, recording } from "../fixtures/library";
import { answer, type Needs, skills, user } from "../fixtures/peer-learning";

const PAGE = "/peer-learning/library/7";
const READER = { id: 19, username: "eviltrout", name: "Evil Trout" };
const AT = "2026-12-07T08:00:00.000Z";

acceptance("Peer learning | Material", function (needs: Needs) {
  let sent: unknown[];
  let shown: Material;

  needs.user(READER);
  needs.settings({ peer_learning_enabled: true });
  needs.pretender((server) => {
    sent = [];
    shown = material();
    server.get(`${PAGE}.json`, () => answer(shown));
    server.get("/peer-learning/skills.json", () =>
      answer({ skills: skills() })
    );
  });

  /** What comes back from then on. */
  function become(changes: Partial<Material>) {
    shown = { ...shown, ...changes };
    return answer(shown);
  }

  function bodyOf(requestBody: string | undefined): unknown {
    return requestBody ? JSON.parse(requestBody) : {};
  }

  test("it says what it is, for whom, whose, and where it lies", async function (assert) {
    shown = material({
      level: 1,
      region: "202",
      attribution: "Map group",
      description: "How to draw.\n\nAnd to read.",
      topic_url: "/t/maps/12",
    });
    await visit(PAGE);
    assert.dom("h1").hasText("Maps for beginners");
    assert
      .dom(".clinic-facts a")
      .hasText("Query tools")
      .hasAttribute("href", "/peer-learning/library?skill=query-tools");
    for (const fact of ["Sub-Saharan Africa", "CC BY-SA", "Map group"]) {
      assert.dom(".clinic-facts").includesText(fact);
    }
    assert.dom(".clinic-facts").includesText("Amina Bello");
    assert.dom(".resource__description p").exists({ count: 2 });
    assert.dom("[data-kind=guide]").includesText("meta.wikimedia.org");
    assert.dom("a[href='/t/maps/12']").hasText("Talk about it");
    assert.dom(".shelving__state, .shelving__take-down").doesNotExist();
  });

  test("the working group puts up what was proposed, and takes it down with a reason", async function (assert) {
    shown = material({
      published_at: null,
      can_manage: true,
      can_put_up: true,
      can_use: false,
    });
    pretender.put(`${PAGE}/publication.json`, () =>
      become({ published_at: AT })
    );
    pretender.delete(`${PAGE}/publication.json`, ({ requestBody }) => {
      sent.push(bodyOf(requestBody));
      return become({
        published_at: null,
        taken_down_at: AT,
        taken_down_words: "The page is gone",
      });
    });
    await visit(PAGE);
    assert.dom(".shelving__state").includesText("Proposed");
    assert.dom(".shelving__take-down").hasText("Decline it");
    await click(".shelving__put-up");
    assert.dom(".shelving__state").hasText("It is in the library.").isFocused();

    await click(".shelving__take-down");
    assert.dom("[name=reason]").isFocused();
    await click(".shelving__reason .btn-flat");
    assert.dom(".shelving__take-down").isFocused();

    await click(".shelving__take-down");
    await fillIn("[name=reason]", "The page is gone");
    await click(".shelving__reason [type=submit]");
    assert.deepEqual(sent, [{ words: "The page is gone" }]);
    assert.dom(".shelving__state").includesText("The page is gone").isFocused();
    assert.dom(".shelving__take-down").doesNotExist();
    assert.dom(".shelving__put-up").exists("it can come back");
  });

  test("who proposed it sees how it stands, and takes it back", async function (assert) {
    shown = material({ published_at: null, can_manage: true, can_use: false });
    await visit(PAGE);
    assert.dom(".shelving__put-up").doesNotExist();
    assert.dom(".shelving__take-down").hasText("Take my proposal back");
    assert.dom(".--uses, .--translations").doesNotExist();
    await click(`a[href='${PAGE}/edit']`);
    assert.dom("[name=title]").hasValue("Maps for beginners");
    pretender.put(`${PAGE}.json`, ({ requestBody }) => {
      sent.push(bodyOf(requestBody));
      return become({ title: "Maps" });
    });
    await fillIn("[name=title]", "Maps");
    await click(".clinic-editor [type=submit]");
    assert.propContains(sent[0] as object, { title: "Maps", skill_ids: [2] });
    assert.strictEqual(currentURL(), PAGE);
    assert.dom("h1").hasText("Maps");
  });

  test("who may not change it is told so", async function (assert) {
    await visit(`${PAGE}/edit`);
    assert.dom(".peer-learning-notice").includesText("working group");
    assert.dom("form.clinic-editor").doesNotExist();
  });

  test("what the reader did with it is told in one line, changed and taken back", async function (assert) {
    const others = { words: "At our school", created_at: AT, user: user() };
    shown = material({ uses: [others] });
    pretender.put(`${PAGE}/use.json`, ({ requestBody }) => {
      const { words } = bodyOf(requestBody) as { words: string };
      const mine = { words, created_at: AT, user: user(READER) };
      return become({ uses: [mine, others] });
    });
    pretender.delete(`${PAGE}/uses/19.json`, () => become({ uses: [others] }));
    await visit(PAGE);
    assert
      .dom(".resource-uses__trail li")
      .hasText(/At our school\s+Amina Bello\s+December 7, 2026/);
    assert.dom(".resource-uses__take-back").doesNotExist("it is another's");

    await fillIn(".--uses [name=words]", "At a fair");
    await click(".--uses [type=submit]");
    const own = ".resource-uses__trail .--mine";
    assert.dom(own).includesText("At a fair").isFocused();
    assert.dom(".resource-uses__form").doesNotExist();

    await click(`${own} .btn`);
    assert.dom(".--uses [name=words]").hasValue("At a fair").isFocused();
    await fillIn(".--uses [name=words]", "At two fairs");
    await click(".--uses [type=submit]");
    assert.dom(own).includesText("At two fairs").isFocused();

    await click(".resource-uses__take-back");
    assert.dom(own).doesNotExist();
    assert.dom(".--uses [name=words]").hasValue("").isFocused();
  });

  test("a line that is refused stays as it was written", async function (assert) {
    pretender.put(`${PAGE}/use.json`, () =>
      answer({ errors: ["Say it in 300 characters."] }, 400)
    );
    await visit(PAGE);
    await fillIn(".--uses [name=words]", "At a fair");
    await click(".--uses [type=submit]");
    assert.dom(".deed-error").includesText("300 characters");
    assert.dom(".--uses [name=words]").hasValue("At a fair");
  });

  test("in which languages it is missed, and who makes it so", async function (assert) {
    const makes = { language: "fr", stance: "makes" as const, user: user() };
    shown = material({
      translations: [{ language: "fr", stance: "wants" }, makes],
    });
    pretender.put(`${PAGE}/translations/ha.json`, ({ requestBody }) => {
      const { stance } = bodyOf(requestBody) as { stance: "wants" };
      sent.push(stance);
      return become({
        translations: [makes, { language: "ha", stance, user: user(READER) }],
      });
    });
    pretender.delete(`${PAGE}/translations/ha.json`, () =>
      become({ translations: [makes] })
    );
    await visit(PAGE);
    assert.dom(".--translations").includesText("It is in English.");
    assert
      .dom("[data-language=fr]")
      .hasText(/French\s+translating: .*Amina Bello.*\s+1 would like it/);

    await fillIn(".--translations .combobox__input", "hausa");
    await click(".--translations .combobox__option");
    await click(".resource-translations__other .page-buttons .btn");
    assert
      .dom("[data-language=ha]")
      .includesText("1 would like it")
      .isFocused();
    assert.dom(".resource-translations__other .page-buttons").doesNotExist();

    await click("[data-language=ha] .btn:nth-child(2)");
    assert.dom("[data-language=ha]").includesText("Evil Trout").isFocused();
    assert.deepEqual(sent, ["wants", "makes"]);
    await click("[data-language=ha] .btn");
    assert.dom("[data-language=ha]").doesNotExist();
    assert.dom(".--translations > p").isFocused();
  });

  test("of a recording all of that is told too", async function (assert) {
    pretender.get("/peer-learning/library/6.json", () => answer(recording()));
    await visit("/peer-learning/library/6");
    assert.dom(".--uses [name=words]").exists();
    assert.dom(".--translations").exists();
    assert.true(find("h1")?.textContent?.includes("Maps, as it was"));
  });
});

acceptance("Peer learning | Material for visitors", function (needs: Needs) {
  let shown: Material;

  needs.settings({ peer_learning_enabled: true });
  needs.pretender((server) => {
    shown = material({ can_use: false });
    server.get(`${PAGE}.json`, () => answer(shown));
    server.get("/peer-learning/skills.json", () =>
      answer({ skills: skills() })
    );
  });

  test("they read what others told, and are asked for nothing", async function (assert) {
    await visit(PAGE);
    assert.dom(".--uses, .--translations").doesNotExist();

    shown = material({
      can_use: false,
      languages: ["en", "fr"],
      uses: [{ words: "At school", created_at: AT, user: user() }],
    });
    await visit("/peer-learning/library/new");
    await visit(PAGE);
    assert.dom(".resource-uses__trail").includesText("At school");
    assert.dom(".--translations").includesText("English and French");
    assert.dom(".--uses form, .--translations .btn").doesNotExist();
  });
});
