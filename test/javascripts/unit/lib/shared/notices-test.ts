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

  test("leads the working group to what nobody looks after", function (assert) {
    assert.deepEqual(
      noticeOf({ kind: "peer_learning.support_needed", count: 2 }, READER),
      {
        text: "2 requests for help to be able to meet, and nobody looks after them yet.",
        path: "/peer-learning/support-requests",
      }
    );
  });

  test("leads ambassadors to what waits for somebody they can find", function (assert) {
    assert.deepEqual(
      noticeOf(
        { kind: "peer_learning.ambassador_help_waits", count: 3 },
        READER
      ),
      {
        text: "3 requests for help wait for somebody you can find",
        path: "/peer-learning/ambassadors",
      }
    );
  });

  test("leads hosts to where they add what was recorded, and to what waits", function (assert) {
    const leadsTo = (kind: string, facts: Record<string, string | number>) =>
      noticeOf({ kind: `peer_learning.${kind}`, ...facts }, READER)?.path;

    assert.strictEqual(
      leadsTo("recording_wanted", {
        clinic: "Maps",
        clinic_id: 3,
        sitting_id: 5,
      }),
      "/peer-learning/clinics/3/sittings/5/recording"
    );
    assert.strictEqual(
      leadsTo("recording_waits", { resource: "Maps", resource_id: 7 }),
      "/peer-learning/library/7"
    );
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

  test("puts dates and reasons into words, and leads on to the next door", function (assert) {
    assert.deepEqual(
      noticeOf(
        { kind: "peer_learning.round_open", until: "2026-12-11" },
        READER
      ),
      {
        text: "The monthly round is open: pause or change your profile until December 11, 2026.",
        path: "/u/amina/learning?section=room",
      }
    );
    const nobody = (why: string, want?: string) =>
      noticeOf(
        {
          kind: "peer_learning.round_nobody",
          month: "2026-12-01",
          why,
          want,
        },
        READER
      );
    assert.true(
      nobody("time")?.text.startsWith(
        "The round of December 2026 brought you nobody. Those who fit are free at other hours."
      )
    );
    assert.strictEqual(nobody("time")?.path, "/u/amina/learning?section=week");
    assert.strictEqual(
      nobody("skill", "query-tools")?.path,
      "/peer-learning/peers?want=query-tools"
    );
    assert.strictEqual(nobody("room")?.path, "/peer-learning/peers");
  });

  test("says when what has no time yet ends", function (assert) {
    assert.deepEqual(
      noticeOf(
        {
          kind: "peer_learning.connection_last_word",
          connection_id: 5,
          skill: "Podcasting",
          until: "2026-12-11",
        },
        READER
      ),
      {
        text: "No time yet. It ends on December 11, 2026, unless one is found: Podcasting",
        path: "/peer-learning/connections/5",
      }
    );
  });

  test("leaves the lines of others alone", function (assert) {
    assert.strictEqual(noticeOf({ message: "solved" }, READER), null);
    assert.strictEqual(noticeOf({ kind: "solved.skill" }, READER), null);
    assert.strictEqual(noticeOf({ kind: "peer_learning.x" }, READER), null);
  });
});
