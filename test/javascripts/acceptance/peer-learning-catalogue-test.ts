import {
  click,
  currentURL,
  fillIn,
  focus,
  triggerKeyEvent,
  visit,
} from "@ember/test-helpers";
import { test } from "qunit";
import pretender from "discourse/tests/helpers/create-pretender";
import { acceptance } from "discourse/tests/helpers/qunit-helpers";
import type { CatalogueSkill } from "discourse/plugins/discourse-peer-learning/discourse/lib/skills/catalogue";
import { answer, type Needs, user } from "../fixtures/peer-learning";

const PAGE = "/peer-learning/skills";
const ROOT = "/peer-learning/skills";

function skill(changes: Partial<CatalogueSkill>): CatalogueSkill {
  return {
    id: 1,
    slug: "query-tools",
    area: "technical",
    groups: ["technical"],
    parent_id: null,
    name: "Query tools",
    names: { en: "Query tools", ar: "أدوات الاستعلام" },
    aliases: { en: ["SPARQL"] },
    status: "active",
    wikidata_qid: null,
    reason: null,
    created_at: "2026-03-12T10:00:00Z",
    merged_into_id: null,
    lock_version: 3,
    members_count: 12,
    proposer: null,
    ...changes,
  };
}

const PROPOSAL = skill({
  id: 2,
  slug: "podcasting",
  name: "Podcasting",
  names: { en: "Podcasting" },
  aliases: {},
  area: "individual",
  groups: [],
  status: "proposed",
  reason: "Making a show",
  members_count: 1,
  lock_version: 0,
  proposer: user(),
});

acceptance("Peer learning | Catalogue", function (needs: Needs) {
  let skills: CatalogueSkill[];
  let sent: unknown[];

  needs.user();
  needs.settings({ peer_learning_enabled: true });
  needs.pretender((server) => {
    sent = [];
    skills = [
      PROPOSAL,
      skill({}),
      skill({
        id: 3,
        slug: "storytelling",
        name: "Storytelling",
        names: { en: "Storytelling" },
        aliases: {},
        area: "individual",
      }),
      skill({
        id: 4,
        slug: "old",
        name: "Old way",
        names: { en: "Old way" },
        aliases: {},
        status: "retired",
      }),
    ];
    server.get(`${ROOT}/catalogue.json`, () => answer({ skills }));
  });

  function accept(
    type: "put" | "post",
    path: string,
    changes: Partial<CatalogueSkill>,
    id: number
  ) {
    pretender[type](`${ROOT}/${path}.json`, ({ requestBody }) => {
      sent.push({ path, ...(JSON.parse(requestBody) as object) });
      const changed = {
        ...(skills.find((one) => one.id === id) as CatalogueSkill),
        ...changes,
      };
      skills = skills.map((one) => (one.id === id ? changed : one));
      return answer({ skill: changed });
    });
  }

  test("approves what waits, and says so", async function (assert) {
    accept("post", "2/approve", { status: "active", lock_version: 1 }, 2);
    await visit(PAGE);
    assert.dom("[data-skill=podcasting]").includesText("Amina Bello");
    assert.dom("[data-skill=podcasting]").includesText("Making a show");

    await click("[data-skill=podcasting] .catalogue-skill__approve");
    assert.deepEqual(sent, [
      {
        path: "2/approve",
        lock_version: 0,
        changes: {},
      },
    ]);
    assert.dom(".catalogue__said").hasText(/“Podcasting” is in the catalogue/);
    assert.dom(".catalogue__said").isFocused();
    assert.dom(".catalogue__none").hasText("No proposal is waiting.");
    assert.dom(".catalogue-skill.--active").exists({ count: 3 });
  });

  test("declines with a reason, which is not lost when it fails", async function (assert) {
    pretender.post(`${ROOT}/2/decline.json`, () =>
      answer({ errors: ["Somebody else was there first."] }, 409)
    );
    await visit(PAGE);
    await click("[data-skill=podcasting] .catalogue-skill__decline");
    assert.dom("[name=reason]").isFocused();
    await fillIn("[name=reason]", "It is part of Storytelling.");
    await click(".skill-form [type=submit]");
    assert.dom("[role=alert]").includesText("Somebody else was there first.");
    assert.dom("[name=reason]").hasValue("It is part of Storytelling.");

    accept("post", "2/decline", { status: "retired" }, 2);
    await click(".skill-form [type=submit]");
    assert.deepEqual(sent, [
      { path: "2/decline", reason: "It is part of Storytelling." },
    ]);
    assert.dom("[data-skill=podcasting]").doesNotExist();
  });

  test("finds by a name in any language, and narrows", async function (assert) {
    await visit(PAGE);
    assert.dom(".catalogue__count").hasText("2 skills");
    await fillIn("[name=q]", "استعلام");
    assert.dom(".catalogue__count").hasText("1 skill");
    assert.dom("[data-skill=query-tools]").exists();

    await fillIn("[name=q]", "");
    await fillIn("[name=area]", "individual");
    assert.dom("[data-skill=query-tools]").doesNotExist();
    assert.dom("[data-skill=storytelling]").exists();

    await fillIn("[name=area]", "");
    await fillIn("[name=status]", "retired");
    assert.dom("[data-skill=old]").exists();
    assert.dom(".catalogue__count").hasText("1 skill");
  });

  test("filters are in the address, which can be shared and gone back from", async function (assert) {
    await visit(PAGE);
    await focus("[name=q]");
    await fillIn("[name=q]", "s");
    await fillIn("[name=q]", "story");
    assert.dom("[name=q]").isFocused("while the address follows");
    await focus("[name=area]");
    await fillIn("[name=area]", "individual");
    assert.dom("[name=area]").isFocused();
    assert.strictEqual(currentURL(), `${PAGE}?area=individual&q=story`);

    await fillIn("[name=q]", "");
    await fillIn("[name=area]", "");
    assert.strictEqual(currentURL(), PAGE);

    await visit(`${PAGE}?area=nowhere&q=way&status=retired`);
    assert.dom("[name=q]").hasValue("way");
    assert.dom("[name=area]").hasValue("", "what an address makes up is none");
    assert.dom("[name=status]").hasValue("retired");
    assert.dom("[data-skill=old]").exists();
  });

  test("edits names in several languages", async function (assert) {
    accept("put", "1", { lock_version: 4 }, 1);
    await visit(PAGE);
    await click("[data-skill=query-tools] .catalogue-skill__toggle");
    await click("[data-skill=query-tools] .catalogue-skill__edit");
    assert.dom("[data-locale=ar] [name=name]").hasValue("أدوات الاستعلام");

    await fillIn("[data-locale=en] [name=aliases]", "SPARQL\n\n Quarry ");
    await click("[data-locale=ar] .btn");
    await fillIn(".skill-form .combobox__input", "french");
    await triggerKeyEvent(".skill-form .combobox__input", "keydown", "Enter");
    assert.dom("[data-locale=fr] [name=name]").isFocused();
    await fillIn("[data-locale=fr] [name=name]", "Requêtes");
    await fillIn(".skill-picker .combobox__input", "story");
    await click(".skill-picker .combobox__option");
    await click(".skill-form__groups [name=funding]");
    await fillIn("[name=wikidata_qid]", "Q42");
    await click(".skill-form [type=submit]");

    assert.deepEqual(sent, [
      {
        path: "1",
        lock_version: 3,
        changes: {
          groups: ["technical", "funding"],
          parent_id: 3,
          wikidata_qid: "Q42",
          names: { en: "Query tools", fr: "Requêtes" },
          aliases: { en: ["SPARQL", "Quarry"] },
        },
      },
    ]);
    assert.dom(".skill-form").doesNotExist();
  });

  test("what somebody else changed meanwhile is not written over", async function (assert) {
    pretender.put(`${ROOT}/3.json`, () =>
      answer({ errors: ["Somebody else has just changed this skill."] }, 409)
    );
    await visit(PAGE);
    await click("[data-skill=storytelling] .catalogue-skill__toggle");
    await click("[data-skill=storytelling] .catalogue-skill__edit");
    await fillIn("[data-locale=en] [name=name]", "Telling stories");
    await click(".skill-form [type=submit]");
    assert.dom("[role=alert]").includesText("Somebody else has just changed");

    skills = skills.map((one) =>
      one.id === 3 ? { ...one, area: "governance", lock_version: 9 } : one
    );
    await click(".catalogue-skill__reload");
    assert.dom("[data-skill=storytelling]").includesText("Governance");
    assert.dom("[data-locale=en] [name=name]").hasValue("Telling stories");

    accept("put", "3", {}, 3);
    await click(".skill-form [type=submit]");
    assert.deepEqual(sent, [
      {
        path: "3",
        lock_version: 9,
        changes: { names: { en: "Telling stories" } },
      },
    ]);
  });

  test("merges, after saying what that does", async function (assert) {
    accept("post", "2/merge", { status: "retired", merged_into_id: 3 }, 2);
    await visit(PAGE);
    await click("[data-skill=podcasting] .catalogue-skill__merge");
    assert.dom(".skill-form [type=submit]").isDisabled();
    await fillIn(".skill-form .combobox__input", "stroytelling");
    await click(".skill-form .combobox__option");
    assert
      .dom(".skill-form__effect")
      .includesText("“Podcasting” goes over to “Storytelling”");

    await click(".skill-form [type=submit]");
    assert.deepEqual(sent, [{ path: "2/merge", into_id: 3 }]);
    await fillIn("[name=status]", "retired");
    await click("[data-skill=podcasting] .catalogue-skill__toggle");
    assert.dom("[data-skill=podcasting]").includesText("Storytelling");
    assert
      .dom("[data-skill=podcasting] .catalogue-skill__restore")
      .doesNotExist("a merge cannot be undone");
  });

  test("retires, and brings back", async function (assert) {
    accept("post", "3/retire", { status: "retired" }, 3);
    accept("post", "3/restore", { status: "active" }, 3);
    await visit(PAGE);
    await click("[data-skill=storytelling] .catalogue-skill__toggle");
    await click("[data-skill=storytelling] .catalogue-skill__retire");
    assert.dom("[data-skill=storytelling]").doesNotExist();

    await fillIn("[name=status]", "retired");
    await click("[data-skill=storytelling] .catalogue-skill__toggle");
    await click("[data-skill=storytelling] .catalogue-skill__restore");
    assert.dom(".catalogue__said").includesText("is back");
  });

  test("tells who did what", async function (assert) {
    pretender.get(`${ROOT}/2/history.json`, () =>
      answer({
        changes: [
          {
            id: 2,
            action: "edited",
            actor: null,
            created_at: "2026-03-13T10:00:00Z",
            details: { area: ["technical", "individual"], names: [{}, {}] },
          },
          {
            id: 1,
            action: "proposed",
            actor: user(),
            created_at: "2026-03-12T10:00:00Z",
            details: {},
          },
        ],
      })
    );
    await visit(PAGE);
    await click("[data-skill=podcasting] .catalogue-skill__history");
    assert.dom(".skill-history li").exists({ count: 2 });
    assert.dom(".skill-history li:nth-child(1)").includesText("names · area");
    assert.dom(".skill-history li:nth-child(1)").includesText("has left");
    assert.dom(".skill-history li:nth-child(2)").includesText("Amina Bello");
  });

  test("others are told whose page it is", async function (assert) {
    pretender.get(`${ROOT}/catalogue.json`, () => answer({}, 403));
    await visit(PAGE);
    assert
      .dom(".peer-learning-notice__title")
      .hasText("This page is for the working group");
  });
});
