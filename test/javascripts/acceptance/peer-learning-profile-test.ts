import {
  click,
  currentURL,
  fillIn,
  triggerKeyEvent,
  visit,
} from "@ember/test-helpers";
import { test } from "qunit";
import { acceptance } from "discourse/tests/helpers/qunit-helpers";
import type {
  Member,
  OwnMember,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/skills/types";
import {
  answer,
  emptyMember,
  ME,
  member,
  type Needs,
  ownMember,
  skills,
  user,
} from "../fixtures/peer-learning";

acceptance("Peer learning | Profile", function (needs: Needs) {
  let me: OwnMember;
  let amina: Member;
  let saved: object[];
  let unreachable: boolean;
  let loads: number;

  needs.user({ username: ME });
  needs.settings({ peer_learning_enabled: true });
  needs.pretender((server) => {
    me = ownMember();
    amina = member();
    saved = [];
    unreachable = false;
    loads = 0;
    server.get("/u/amina.json", () =>
      answer({
        user: { ...user(), can_see_learning_profile: true, can_edit: false },
      })
    );
    server.get(`/peer-learning/members/${ME}.json`, () => {
      loads += 1;
      return answer({ member: me });
    });
    server.get("/peer-learning/members/amina.json", () =>
      answer({ member: amina })
    );
    server.get("/peer-learning/members/charlie.json", () =>
      answer({ errors: ["gone"] }, 404)
    );
    server.get("/peer-learning/skills.json", () =>
      answer({ skills: skills() })
    );
    server.put("/peer-learning/profile.json", ({ requestBody }) => {
      saved.push(JSON.parse(requestBody) as object);
      return unreachable
        ? answer({ errors: ["Not now."] }, 503)
        : answer({ member: me });
    });
    server.put("/peer-learning/skill-tags/:skill/:direction", () =>
      answer({ skill_tag: {} })
    );
  });

  test("somebody's profile, as they chose to be seen", async function (assert) {
    await visit("/u/amina/learning");
    assert.dom(".user-nav__learning a").hasText("Learning");
    assert.dom(".profile-section.--offers .skill-chip").hasText(/Query tools/);
    assert.dom(".profile-section.--wants .skill-chip").hasText(/Storytelling/);
    assert.dom(".spoken-languages li").exists({ count: 2 });
    assert.dom(".learning-profile").includesText("Nigeria");
    assert.dom(".learning-profile").includesText("there now (Lagos)");
    assert.dom(".learning-profile.--own").doesNotExist();
  });

  test("what somebody says of a skill and of their work", async function (assert) {
    amina = member({
      affiliation: "Kano user group",
      role: "Trainer",
      contexts: ["education", "events"],
      bandwidth: "audio",
    });
    Object.assign(amina.skill_tags[0] ?? {}, {
      formats: ["teach", "one_off"],
      note: "Slides in Hausa",
    });
    await visit("/u/amina/learning");
    assert
      .dom(".--offers .skill-chips__words")
      .hasText("teaching · one-off help");
    assert.dom(".--offers .skill-chips__note").hasText("Slides in Hausa");
    assert.dom(".--offers .skill-chips__note [dir=auto]").exists();
    assert.dom(".--wants .skill-chips__note").doesNotExist();
    assert
      .dom(".profile-section.--about")
      .includesText("Trainer · Kano user group");
    assert.dom(".profile-section.--about").includesText("events and campaigns");
    assert.dom(".profile-section.--about").includesText("no video");
  });

  test("a profile that is not shown says no more than that", async function (assert) {
    await visit("/u/charlie/learning");
    assert
      .dom(".peer-learning-notice")
      .includesText("no learning profile to see");
    assert.dom(".user-nav__learning").doesNotExist();
  });

  test("a newcomer fills in their own", async function (assert) {
    me = emptyMember();
    await visit(`/u/${ME}/learning`);
    await fillIn(".--wants .combobox__input", "story");
    await triggerKeyEvent(".--wants .combobox__input", "keydown", "Enter");
    await click(".level-form .btn-primary");
    assert.dom(".--wants .own-tag__name").hasText("Storytelling");

    await fillIn(".--languages .combobox__input", "haus");
    await triggerKeyEvent(".--languages .combobox__input", "keydown", "Enter");
    await triggerKeyEvent('[data-day="0"][data-hour="18"]', "keydown", " ");
    await click(".--visibility .choice-group__choice:nth-of-type(2) input");
    assert.deepEqual(saved, [
      { languages: [{ code: "ha", proficiency: 3 }] },
      { availability: [[72, 76]], time_zone: "Australia/Brisbane" },
      { visibility: "members" },
    ]);
  });

  test("what was painted while the server was away is not lost", async function (assert) {
    unreachable = true;
    await visit(`/u/${ME}/learning`);
    await triggerKeyEvent('[data-day="1"][data-hour="9"]', "keydown", " ");
    assert.dom(".--week [role=alert]").includesText("Not now.");
    assert.dom('[data-day="1"][data-hour="9"]').hasAria("selected", "true");

    unreachable = false;
    await click(".--week [role=alert] .btn");
    assert.dom(".--week [role=alert]").doesNotExist();
    assert.deepEqual(saved.at(-1), saved.at(0), "the same again");
  });

  test("the first change does not load the page again", async function (assert) {
    await visit(`/u/${ME}/learning`);
    await fillIn(".--offers .combobox__input", "wiki");
    await triggerKeyEvent('[data-day="1"][data-hour="9"]', "keydown", " ");
    assert.strictEqual(saved.length, 1);
    assert.strictEqual(loads, 1);
    assert.dom(".--offers .combobox__input").hasValue("wiki");
  });

  test("a link into a section is followed once", async function (assert) {
    await visit(`/u/${ME}/learning?section=week`);
    assert.dom("#profile-section-week").isFocused();
    await visit("/u/amina/learning");
    assert.strictEqual(currentURL(), "/u/amina/learning");
  });
});
