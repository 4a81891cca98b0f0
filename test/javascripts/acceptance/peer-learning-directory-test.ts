import {
  click,
  currentURL,
  fillIn,
  triggerEvent,
  visit,
} from "@ember/test-helpers";
import { test } from "qunit";
import { acceptance } from "discourse/tests/helpers/qunit-helpers";
import type { MemberPage } from "discourse/plugins/discourse-peer-learning/discourse/lib/peers/types";
import {
  answer,
  memberCard,
  type Needs,
  skills,
  user,
} from "../fixtures/peer-learning";

const EVERYONE = "/peer-learning/peers/everyone";

acceptance("Peer learning | Directory", function (needs: Needs) {
  let pages: MemberPage[];
  let asked: unknown[];
  let broken: boolean;

  needs.settings({ peer_learning_enabled: true });
  needs.pretender((server) => {
    pages = [{ members: [memberCard()], next: null }];
    asked = [];
    broken = false;
    server.get("/peer-learning/peers.json", ({ queryParams }) => {
      asked.push({ ...queryParams });
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
    await fillIn(".skill-picker .combobox__input", "sparlq");
    await click(".skill-picker .combobox__option");
    await fillIn("select[name=direction]", "offer");
    await fillIn("select[name=region]", "NG");
    await fillIn("input[name=q]", " amina ");
    await triggerEvent(".directory-filters", "submit");
    assert.strictEqual(
      currentURL(),
      `${EVERYONE}?direction=offer&q=amina&region=NG&skill=query-tools`
    );
    assert.strictEqual(asked.length, 5, "one request a change");
    assert.deepEqual(asked.at(-1), {
      direction: "offer",
      q: "amina",
      region: "NG",
      skill: "query-tools",
    });
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
