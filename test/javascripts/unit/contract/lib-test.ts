import { cancel } from "@ember/runloop";
import { module, test } from "qunit";
import getURL, { getAbsoluteURL } from "discourse/lib/get-url";
import discourseLater from "discourse/lib/later";
import Custom from "discourse/lib/notification-types/custom";
import User from "discourse/models/user";

module("Unit | Contract | lib", function () {
  test("getURL leaves an address on a site at the root as it is", function (assert) {
    assert.strictEqual(getURL("/login"), "/login");
  });

  test("getAbsoluteURL says of a page where it is for everybody", function (assert) {
    const url = new URL(getAbsoluteURL("/login") as string);
    assert.strictEqual(url.pathname, "/login");
    assert.true(url.protocol.startsWith("http"));
  });

  test("discourseLater calls back after its time, but not what was cancelled", async function (assert) {
    const called: string[] = [];
    cancel(discourseLater(() => called.push("cancelled"), 5));
    await new Promise<void>((done) => {
      discourseLater(() => done(), 5);
    });
    assert.deepEqual(called, []);
  });

  test("a user knows their own page, whatever their name's case", function (assert) {
    const user = User.create({ id: 1, username: "Amina" });
    assert.strictEqual(user.get("path"), "/u/amina");
  });

  test("a notification of a plugin has the icon, the title and the words it came with", function (assert) {
    const look = new Custom({
      notification: {
        notification_type: 14,
        read: false,
        data: {
          message: "kind",
          title: "peer_learning.title",
          display_username: "amina",
          topic_title: "Hello",
        },
      },
      currentUser: {},
      siteSettings: {},
      site: { notificationLookup: { 14: "custom" } },
    });
    assert.strictEqual(look.icon, "notification.kind");
    assert.strictEqual(look.linkTitle, "Peer learning");
    assert.strictEqual(look.label, "amina");
    assert.strictEqual(look.description, "Hello");
    assert.deepEqual(look.classNames, ["notification", "unread", "custom"]);
  });
});
