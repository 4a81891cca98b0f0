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

  test("counts in the reader's language", function (assert) {
    const notice = noticeOf(
      { kind: "peer_learning.skills_to_confirm", count: 3 },
      READER
    );
    assert.true(notice?.text.includes("confirmed 3 of your skills"));
    assert.strictEqual(notice?.path, "/u/amina/learning");
  });

  test("leads to those who fit", function (assert) {
    const notice = noticeOf(
      {
        kind: "peer_learning.peer_found",
        skill: "Query tools",
        want: "query-tools",
      },
      READER
    );
    assert.true(notice?.text.endsWith("Query tools"));
    assert.strictEqual(
      notice?.path,
      "/peer-learning/peers?want=query-tools&reminded=true"
    );
  });

  test("leaves the lines of others alone", function (assert) {
    assert.strictEqual(noticeOf({ message: "solved" }, READER), null);
    assert.strictEqual(noticeOf({ kind: "solved.skill" }, READER), null);
    assert.strictEqual(noticeOf({ kind: "peer_learning.x" }, READER), null);
  });
});
