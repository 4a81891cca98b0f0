import { setupApplicationTest } from "ember-qunit";
import type Pretender from "pretender";
import { module } from "qunit";
import PreloadStore from "discourse/lib/preload-store";
import { merge } from "../../../app/lib/merge";
import { strict } from "../../../app/lib/strict";
import { ROBIN } from "../../../app/testing/fixtures";
import pretender, { pretenderHelpers } from "./create-pretender";

type Helper = ReturnType<typeof pretenderHelpers>;
type Setup = () => void;

function extend(key: string, changes: object) {
  PreloadStore.store(
    key,
    merge((PreloadStore.get(key) as object | null) ?? {}, changes)
  );
}

export function acceptance(
  name: string,
  callback: (needs: object) => void
): void {
  module(`Acceptance: ${name}`, function (hooks) {
    const setups: Setup[] = [];
    const needs = strict("acceptance needs", {
      hooks,
      user: (changes: object = {}) =>
        setups.push(() => extend("currentUser", { ...ROBIN, ...changes })),
      settings: (changes: object) =>
        setups.push(() => extend("siteSettings", changes)),
      site: (changes: object) => setups.push(() => extend("site", changes)),
      pretender: (handle: (server: Pretender, helper: Helper) => void) =>
        setups.push(() => handle(pretender, pretenderHelpers())),
    });

    hooks.beforeEach(() => setups.forEach((setup) => setup()));
    callback(needs);
    setupApplicationTest(hooks);
  });
}
