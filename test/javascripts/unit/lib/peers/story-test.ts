import { module, test } from "qunit";
import { storyOf } from "discourse/plugins/discourse-peer-learning/discourse/lib/peers/story";
import { peer } from "../../../fixtures/peer-learning";

module("Unit | Lib | peers/story", function () {
  test("sorts reasons by what a card says about them", function (assert) {
    const story = storyOf(peer());
    assert.deepEqual(
      story.shares.map(({ offered }) => offered),
      ["query-tools"]
    );
    assert.deepEqual(
      story.givesBack.map(({ skill }) => skill),
      ["storytelling"]
    );
    assert.strictEqual(story.language?.language, "ha");
    assert.deepEqual(story.ranges, [[128, 138]]);
  });

  test("does without any of them", function (assert) {
    const story = storyOf(peer({ reasons: [] }));
    assert.deepEqual(story.shares, []);
    assert.strictEqual(story.language, null);
    assert.deepEqual(story.ranges, []);
  });
});
