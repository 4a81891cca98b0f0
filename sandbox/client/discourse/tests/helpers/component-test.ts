import type ApplicationInstance from "@ember/application/instance";
import type { TestContext } from "@ember/test-helpers";
import { setupRenderingTest as setupEmberRenderingTest } from "ember-qunit";
import User from "discourse/models/user";
import { onlyKnown } from "../../../app/lib/strict";

type Context = TestContext & Record<string, unknown>;

export function setupRenderingTest(
  hooks: NestedHooks,
  opts: { anonymous?: boolean } = {}
): void {
  onlyKnown("setupRenderingTest", opts, ["anonymous"]);
  setupEmberRenderingTest(hooks);

  hooks.beforeEach(function (this: Context) {
    this.siteSettings = this.owner.lookup("service:site-settings");
    this.site = this.owner.lookup("service:site");
    this.container = this.owner;

    if (!opts.anonymous) {
      this.currentUser = User.create({
        username: "eviltrout",
        name: "Robin Ward",
        admin: false,
        moderator: false,
        user_option: { timezone: "Australia/Brisbane" },
      });
      const owner = this.owner as ApplicationInstance;
      owner.unregister("service:current-user");
      owner.register("service:current-user", this.currentUser as object, {
        instantiate: false,
      });
    }
  });
}
