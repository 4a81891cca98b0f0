import assert from "node:assert/strict";
import { test } from "node:test";
import resolveModules from "../build/resolve.mjs";
import { standIns } from "../checks/files.mjs";
import { outdated } from "../checks/generated.mjs";
import {
  plainWords,
  tooLong,
  undrawnOutlets,
  unused,
} from "../checks/stand-ins.mjs";

function resolveId(id) {
  const context = {
    error(message) {
      throw new Error(message);
    },
  };
  return resolveModules({ testing: true }).resolveId.call(
    context,
    id,
    "app.ts"
  );
}

test("an import that is not stood in for fails the build by name", () => {
  assert.throws(
    () => resolveId("discourse/lib/kiwi"),
    /no stand-in for "discourse\/lib\/kiwi" \(imported by .*app\.ts\)/
  );
  assert.match(resolveId("discourse/lib/ajax"), /discourse\/lib\/ajax\.ts$/);
});

test("another plugin's module is absent", () => {
  assert.equal(resolveId("discourse/plugins/discourse-kiwi/lib/x"), "\0absent");
});

test("every file of the client is reached from the plugin or from a page", () => {
  assert.deepEqual(unused(), []);
});

test("a stand-in that nobody imports is found", () => {
  const invented = "sandbox/client/discourse/lib/kiwi.ts";
  assert.equal(unused([invented, ...standIns()])[0], invented);
});

test("every outlet of core.yml is drawn", () => {
  assert.deepEqual(undrawnOutlets(), []);
});

test("the sandbox does not speak of the plugin", () => {
  assert.deepEqual(plainWords(), []);
  assert.deepEqual(plainWords(["plugin.rb"]), ["plugin.rb"]);
});

test("no file is longer than two hundred lines", () => {
  assert.deepEqual(tooLong(), []);
});

test("held.ts and the README are up to date", async () => {
  assert.deepEqual(await outdated(), []);
});
