import { cancel } from "@ember/runloop";
import { module, test } from "qunit";
import getURL from "discourse/lib/get-url";
import discourseLater from "discourse/lib/later";
import User from "discourse/models/user";

module("Unit | Contract | lib", function () {
  test("getURL leaves an address on a site at the root as it is", function (assert) {
    assert.strictEqual(getURL("/login"), "/login");
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
});
