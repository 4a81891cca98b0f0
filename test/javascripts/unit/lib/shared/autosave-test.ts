import { settled } from "@ember/test-helpers";
import { setupTest } from "ember-qunit";
import { module, test } from "qunit";
import Autosave from "discourse/plugins/discourse-peer-learning/discourse/lib/shared/autosave";

type Patch = Record<string, number>;

/** Requests that a test answers when it likes. */
class Server {
  received: Patch[] = [];
  send = (patch: Patch) => {
    this.received.push(patch);
    return new Promise<void>((resolve, reject) =>
      this.#answers.push({ resolve, reject })
    );
  };
  #answers: { resolve: () => void; reject: (error: Error) => void }[] = [];

  answer() {
    this.#answers.shift()?.resolve();
  }

  async succeed() {
    this.answer();
    await settled();
  }

  async fail() {
    this.#answers.shift()?.reject(new Error("no"));
    await settled();
  }
}

module("Unit | Lib | shared/autosave", function (hooks) {
  setupTest(hooks);

  let server: Server;
  let autosave: Autosave<Patch>;

  hooks.beforeEach(function () {
    server = new Server();
    autosave = new Autosave(server.send, {
      merge: (older, newer) => ({ ...older, ...newer }),
    });
  });

  test("says how saving goes", async function (assert) {
    assert.strictEqual(autosave.state, "idle");
    autosave.save({ a: 1 });
    assert.strictEqual(autosave.state, "saving");
    await server.succeed();
    assert.strictEqual(autosave.state, "saved");
  });

  test("sends one request at a time, and then all that waited in one", async function (assert) {
    autosave.save({ a: 1 });
    autosave.save({ a: 2 });
    autosave.save({ b: 3 });
    assert.deepEqual(server.received, [{ a: 1 }]);
    await server.succeed();
    assert.deepEqual(server.received, [{ a: 1 }, { a: 2, b: 3 }]);
  });

  test("keeps what failed, under what came after it", async function (assert) {
    autosave.save({ a: 1, b: 1 });
    autosave.save({ a: 2 });
    await server.fail();
    assert.strictEqual(autosave.state, "failed");
    assert.strictEqual((autosave.error as Error).message, "no");

    autosave.retry();
    await server.succeed();
    assert.deepEqual(server.received, [
      { a: 1, b: 1 },
      { a: 2, b: 1 },
    ]);
    assert.strictEqual(autosave.state, "saved");
    assert.strictEqual(autosave.error, null);
  });

  test("a change after a failure takes the failed one along", async function (assert) {
    autosave.save({ a: 1 });
    await server.fail();
    autosave.save({ b: 2 });
    await server.succeed();
    assert.deepEqual(server.received, [{ a: 1 }, { a: 1, b: 2 }]);
  });

  test("with a pause, what follows waits; in a hurry it does not", async function (assert) {
    const slow = new Autosave(server.send, { pause: 60_000 });
    slow.save({ a: 1 });
    server.answer();
    await promises();
    slow.save({ a: 2 });
    await promises();
    assert.deepEqual(server.received, [{ a: 1 }]);

    slow.hurry();
    await promises();
    assert.deepEqual(server.received, [{ a: 1 }, { a: 2 }]);
  });
});

/** Lets what is resolved run, without letting time pass. */
async function promises() {
  for (let turn = 0; turn < 10; turn++) {
    await Promise.resolve();
  }
}
