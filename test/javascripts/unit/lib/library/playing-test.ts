import { module, test } from "qunit";
import {
  lightestFirst,
  mediumAt,
  playerAt,
  startIn,
  tracksOf,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/library/playing";
import { isSlowConnection } from "discourse/plugins/discourse-peer-learning/discourse/lib/shared/connection";
import { medium } from "../../../fixtures/library";

const player = "https://player.example.org/1";
const file = "https://files.example.org/1.webm";

module("Peer learning | Unit | library playing", function () {
  test("a second is in what holds it, here rather than elsewhere", function (assert) {
    const framed = medium({ id: 1, player });
    const part = medium({ id: 2, file, from_second: 60, to_second: 120 });
    const slides = medium({ id: 3, kind: "slides", file });
    const media = [slides, framed, part];
    assert.strictEqual(mediumAt(media, 60)?.id, 2);
    assert.strictEqual(mediumAt(media, 120)?.id, 1);
    assert.strictEqual(mediumAt([slides, part], 10), undefined);
  });

  test("of a part, it counts from the beginning of that", function (assert) {
    const part = medium({ id: 2, from_second: 60, to_second: 120 });
    assert.strictEqual(startIn(part, { mediumId: 2, second: 75 }), 15);
    assert.strictEqual(startIn(part, { mediumId: 1, second: 75 }), null);
  });

  test("another site's player begins there", function (assert) {
    assert.strictEqual(playerAt(player, null), player);
    assert.strictEqual(
      playerAt(`${player}?a=1`, 30),
      `${player}?a=1&start=30#t=30s`
    );
  });

  test("captions of a part are asked for as that part", function (assert) {
    const captions = [{ id: 7, language: "en" }];
    const address = "/peer-learning/library/media/7/captions.vtt";
    const part = medium({ from_second: 60, to_second: 120 });
    assert.strictEqual(tracksOf({ captions }, medium())[0]?.address, address);
    assert.strictEqual(
      tracksOf({ captions }, part)[0]?.address,
      `${address}?from=60&to=120`
    );
  });

  test("words come before sound, and sound before pictures", function (assert) {
    const media = [
      medium({ id: 1, kind: "video", bytes: 1 }),
      medium({ id: 2, kind: "audio", bytes: null }),
      medium({ id: 3, kind: "audio", bytes: 9 }),
      medium({ id: 4, kind: "slides", bytes: 99 }),
    ];
    assert.deepEqual(
      lightestFirst(media).map(({ id }) => id),
      [4, 3, 2, 1]
    );
  });

  test("a connection is slow where the browser says so", function (assert) {
    assert.false(isSlowConnection({}));
    assert.false(isSlowConnection({ connection: { effectiveType: "4g" } }));
    assert.true(isSlowConnection({ connection: { effectiveType: "3g" } }));
    assert.true(isSlowConnection({ connection: { saveData: true } }));
  });
});
