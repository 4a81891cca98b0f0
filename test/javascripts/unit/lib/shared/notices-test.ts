import { module, test } from "qunit";
import { noticeOf } from "discourse/plugins/discourse-peer-learning/discourse/lib/shared/notices";

const READER = { username: "amina" };

module("Unit | Lib | shared/notices", function () {
  test("says what happened, and leads to where it shows", function (assert) {
    assert.deepEqual(
      noticeOf(
        {
          kind: "peer_learning.skill_declined",
          skill: "Podcasting",
          reason: "It is part of Storytelling.",
        },
        READER
      ),
      {
        text: "The skill you proposed, “Podcasting”, was not taken up: It is part of Storytelling.",
        path: "/u/amina/learning",
      }
    );
  });

  test("leaves the lines of others alone", function (assert) {
    assert.strictEqual(noticeOf({ message: "solved" }, READER), null);
    assert.strictEqual(noticeOf({ kind: "solved.skill" }, READER), null);
    assert.strictEqual(noticeOf({ kind: "peer_learning.x" }, READER), null);
  });
});
