import { setupApplicationTest } from "ember-qunit";
import type Pretender from "pretender";
import { module } from "qunit";
import { merge } from "../../../app/lib/merge";
import { session } from "../../../app/lib/session";
import { strict } from "../../../app/lib/strict";
import { ROBIN } from "../../../app/testing/fixtures";
import pretender, { pretenderHelpers } from "./create-pretender";

type Helper = ReturnType<typeof pretenderHelpers>;

interface Needs {
  hooks: NestedHooks;
  user(changes?: object): void;
  settings(changes: object): void;
  site(changes: object): void;
  pretender(handle: (server: Pretender, helper: Helper) => void): void;
}

function extend(key: "currentUser" | "site" | "siteSettings", changes: object) {
  session[key] = merge(session[key] ?? {}, changes);
}

export function acceptance(
  name: string,
  callback: (needs: Needs) => void
): void {
  module(`Acceptance: ${name}`, function (hooks) {
    const setups: (() => void)[] = [];
    const needs = strict<Needs>("acceptance needs", {
      hooks,
      user: (changes = {}) =>
        setups.push(() => extend("currentUser", { ...ROBIN, ...changes })),
      settings: (changes) => setups.push(() => extend("siteSettings", changes)),
      site: (changes) => setups.push(() => extend("site", changes)),
      pretender: (handle) =>
        setups.push(() => handle(pretender, pretenderHelpers())),
    });

    hooks.beforeEach(() => setups.forEach((setup) => setup()));
    callback(needs);
    setupApplicationTest(hooks);
  });
}
