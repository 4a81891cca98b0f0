import { setupTest } from "ember-qunit";
import { module, test } from "qunit";
import ConnectionInHand from "discourse/plugins/discourse-peer-learning/discourse/lib/connections/connection-in-hand";
import type { Connection } from "discourse/plugins/discourse-peer-learning/discourse/lib/connections/types";
import { agreed, connection, met } from "../../../fixtures/connections";

module("Unit | Lib | connections/connection-in-hand", function (hooks) {
  setupTest(hooks);

  test("what is pressed twice is done once, and another deed waits for its turn", async function (assert) {
    let answer!: (current: Connection) => void;
    const hand = new ConnectionInHand(connection());
    const first = hand.perform("accept", () => {
      assert.step("accept");
      return new Promise<Connection>((resolve) => (answer = resolve));
    });
    const again = hand.perform("accept", () => {
      assert.step("accept once more");
      return Promise.resolve(agreed());
    });
    const next = hand.perform("video", () => {
      assert.step("video");
      return Promise.resolve(agreed({ video_url: "https://example.org" }));
    });

    assert.false(await again);
    assert.verifySteps(["accept"]);
    answer(agreed());
    assert.true(await first);
    assert.true(await next);
    assert.verifySteps(["video"]);
    assert.strictEqual(hand.connection.video_url, "https://example.org");
  });

  test("what failed does not keep the next from being done", async function (assert) {
    const hand = new ConnectionInHand(met());
    const failed = await hand.perform("publish", () =>
      Promise.reject(new Error("Gone"))
    );
    assert.false(failed);
    assert.strictEqual(hand.failed, "publish");

    assert.true(await hand.perform("publish", () => Promise.resolve(met())));
    assert.strictEqual(hand.failed, null);
  });

  test("only what brings it further counts as a move", async function (assert) {
    const hand = new ConnectionInHand(agreed());
    await hand.perform("video", () =>
      Promise.resolve(agreed({ video_url: "https://example.org" }))
    );
    assert.strictEqual(hand.moves, 0);
    await hand.perform("pick", () =>
      Promise.resolve(agreed({ next_step: "wait_for_picks" }))
    );
    assert.strictEqual(hand.moves, 1);
  });
});
