import {
  click,
  currentURL,
  fillIn,
  triggerKeyEvent,
  visit,
} from "@ember/test-helpers";
import { test } from "qunit";
import { popupAjaxError } from "discourse/lib/ajax-error";
import { acceptance } from "../discourse/tests/helpers/qunit-helpers";

const TOPIC = {
  id: 7,
  title: "Hello",
  slug: "hello",
  category_id: 1,
  posts_count: 1,
  last_posted_at: "2026-01-01T00:00:00Z",
  posters: [{ user_id: 5 }],
};
const CHARLIE = {
  id: 5,
  username: "charlie",
  name: "Charlie",
  avatar_template: "data:,{size}",
};

acceptance("Sandbox pages", function (needs) {
  let sent: string[];

  needs.user({ username: "eviltrout" });
  needs.settings({ title: "Quiet forum" });
  needs.pretender((server, helper) => {
    sent = [];
    server.get("/latest.json", () =>
      helper.response({ users: [CHARLIE], topic_list: { topics: [TOPIC] } })
    );
    server.get("/t/7.json", () =>
      helper.response({
        ...TOPIC,
        tags: ["maps"],
        details: { allowed_users: [CHARLIE] },
        post_stream: {
          posts: [
            {
              ...CHARLIE,
              post_number: 1,
              cooked: "<p>Hi</p>",
              created_at: TOPIC.last_posted_at,
            },
          ],
        },
      })
    );
    server.get("/t/8.json", () => helper.response(404, { errors: ["gone"] }));
    server.get("/admin/plugins/quiet.json", () =>
      helper.response({
        id: "quiet",
        name: "quiet",
        humanized_name: "Quiet",
        about: "",
        enabled: true,
      })
    );
    server.get("/admin/site_settings.json", () =>
      helper.response({
        site_settings: [
          {
            setting: "quiet_enabled",
            description: "Be quiet",
            type: "bool",
            value: "true",
          },
        ],
      })
    );
    server.post("/posts.json", ({ requestBody }) => {
      sent.push(requestBody);
      return helper.response({
        action: "create_post",
        post: { topic_id: 7, topic_slug: "hello" },
      });
    });
    server.put("/admin/site_settings/quiet_enabled.json", () =>
      helper.response(422, { errors: ["No."] })
    );
  });

  test("a topic is reached from the list, and titles follow", async function (assert) {
    await visit("/");
    assert.strictEqual(document.title, "Quiet forum");
    await click(".topic-list .title");
    assert.strictEqual(currentURL(), "/t/hello/7");
    assert.strictEqual(document.title, "Hello - Quiet forum");
    assert.dom(".cooked p").hasText("Hi");
    assert.dom("#topic-title .discourse-tag").hasText("maps");
    assert
      .dom('#topic-title [data-user-card="charlie"]')
      .exists("for whom a private message is");
  });

  test("a name opens its card, Escape closes it", async function (assert) {
    await visit("/t/hello/7");
    await click('.names a[data-user-card="charlie"]');
    assert.dom("#user-card .names__primary").hasText("charlie");
    await click("#user-card .user-profile-link");
    assert.strictEqual(currentURL(), "/u/charlie/summary", "without a reload");
    assert.dom("#user-card").doesNotExist();

    await visit("/t/hello/7");
    await click('.names a[data-user-card="charlie"]');
    await triggerKeyEvent(document.body, "keydown", "Escape");
    assert.dom("#user-card").doesNotExist();
  });

  test("a profile opens on its summary", async function (assert) {
    await visit("/u/charlie");
    assert.strictEqual(currentURL(), "/u/charlie/summary");
    assert.dom(".user-nav__summary").hasAria("current", "page");
    assert.strictEqual(document.title, "charlie - Quiet forum");
  });

  test("a topic is begun, and kept while it is not", async function (assert) {
    await visit("/new-topic?title=Hi&category_id=1");
    await fillIn(".d-editor-input", "Hello & welcome");
    await visit("/t/hello/7");
    await visit("/new-topic");
    assert.dom("#reply-title").hasValue("Hi");
    assert.dom(".d-editor-input").hasValue("Hello & welcome");
    assert.dom("#reply-control select").hasValue("1");

    await click(".create");
    assert.deepEqual(sent, [
      "raw=Hello%20%26%20welcome&title=Hi&category=1&archetype=regular&nested_post=true",
    ]);
    assert.strictEqual(currentURL(), "/t/hello/7");
    await visit("/new-topic");
    assert.dom("#reply-title").hasValue("");
  });

  test("what is not there says so", async function (assert) {
    await visit("/t/gone/8");
    assert.dom(".page-not-found").exists();
    await visit("/t/7");
    assert.strictEqual(currentURL(), "/t/hello/7", "an id is enough");
    await visit("/no/such/page");
    assert.dom(".page-not-found").exists();
  });

  test("a setting that the server refuses goes back", async function (assert) {
    await visit("/admin/plugins/quiet");
    assert.strictEqual(currentURL(), "/admin/plugins/quiet/settings");
    await click("#quiet_enabled");
    assert.dom("#dialog-holder").includesText("An error occurred: No.");
    assert.dom("#quiet_enabled").isChecked();
  });

  test("a dialog holds the focus and gives it back", async function (assert) {
    await visit("/");
    const before = document.querySelector<HTMLElement>(".logo");
    before?.focus();
    popupAjaxError({ jqXHR: { responseJSON: { errors: ["No."] } } });
    await triggerKeyEvent("#dialog-holder", "keydown", "Tab");
    assert.dom("#dialog-holder .btn").isFocused();
    await click("#dialog-holder .btn");
    assert.dom(before).isFocused();
  });
});

acceptance("Sandbox pages for visitors", function () {
  test("a visitor may sign in", async function (assert) {
    await visit("/");
    assert.dom(".login-button").exists();
    assert.dom("#current-user").doesNotExist();
  });
});
