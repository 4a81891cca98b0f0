import { setupTest } from "ember-qunit";
import { module, test } from "qunit";
import type {
  ChangeName,
  Connection,
  NextStep,
  Origin,
  State,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/connections/types";
import {
  changeWords,
  isPast,
  lessonWords,
  othersIn,
  partiesOf,
  stepWord,
  storyOf,
  thanksOwed,
  waitsForReader,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/connections/words";
import SkillBook from "discourse/plugins/discourse-peer-learning/discourse/lib/skills/skill-book";
import {
  agreed,
  aminaIn,
  connection,
  LATER,
  meIn,
  met,
} from "../../../fixtures/connections";
import { skills, user } from "../../../fixtures/peer-learning";

const STATES: Record<State, (NextStep | null)[]> = {
  proposed: ["answer", "wait_for_answers"],
  accepted: ["propose_times", "pick_time", "wait_for_picks"],
  scheduled: ["meet", "say_whether_met", null],
  met: ["summarise"],
  summarised: ["allow_publishing", "thank", null],
  declined: [null],
  expired: [null],
  cancelled: [null],
  not_met: [null],
};
const ORIGINS: Origin[] = ["asked", "round", "swap", "bridge", "help"];

module("Unit | Lib | connections/words", function (hooks) {
  setupTest(hooks);

  const book = new SkillBook(skills(), "en");
  const bo = aminaIn({
    user: user({ id: 8, username: "bo", name: "Bo" }),
    answer: "open",
  });

  function told(changes: Partial<Connection>): string {
    return storyOf(connection(changes), "Australia/Brisbane");
  }

  test("every state has its words, whoever began it", function (assert) {
    for (const [state, steps] of Object.entries(STATES)) {
      for (const next_step of steps) {
        for (const origin of ORIGINS) {
          const changes = { state: state as State, next_step, origin };
          const words = told({ ...changes, starts_at: LATER });
          assert.false(
            /\[en\.|undefined|%\{/.test(words),
            `${state}, ${String(next_step)}, ${origin}: ${words}`
          );
          assert.notStrictEqual(stepWord(connection(changes)), "");
        }
      }
    }
  });

  test("waiting names those who are waited for", function (assert) {
    const words = told({
      members: [meIn(), aminaIn(), bo],
      next_step: "wait_for_answers",
    });
    assert.true(words.includes("Bo"));
    assert.false(words.includes("Amina"));
  });

  test("what has no time yet says until when there is to be one", function (assert) {
    for (const next_step of [
      "propose_times",
      "pick_time",
      "wait_for_picks",
    ] as const) {
      const words = storyOf(agreed({ next_step }), "Australia/Brisbane");
      assert.true(words.includes("December 1, 2096"), words);
    }
  });

  test("what nobody answered is told from what nobody found a time for", function (assert) {
    const over = { state: "expired", next_step: null } as const;
    assert.strictEqual(
      told(over),
      "Not everybody answered in time.",
      "it was no agreement yet"
    );
    assert.strictEqual(
      storyOf(agreed(over), "Australia/Brisbane"),
      "No time was found. That happens."
    );
  });

  test("of what came to nothing, the other is still named", function (assert) {
    const others = othersIn(
      connection({ members: [aminaIn({ answer: "declined" }), meIn()] })
    );
    assert.deepEqual(
      others.map(({ user: { username } }) => username),
      [aminaIn().user.username]
    );
  });

  test("everything that happened has its words, whoever did it", function (assert) {
    const changes: ChangeName[] = [
      "proposed",
      "accepted",
      "invited",
      "joined",
      "left",
      "declined",
      "expired",
      "lapsed",
      "cancelled",
      "times_proposed",
      "scheduled",
      "video_link",
      "met",
      "not_met",
      "summarised",
      "publishing_allowed",
      "published",
      "unpublished",
    ];
    for (const change of changes) {
      for (const actor_id of [7, 19, null]) {
        const words = changeWords(
          { change, actor_id, created_at: LATER },
          connection()
        );
        assert.false(/\[en\.|undefined|%\{/.test(words), `${change}: ${words}`);
      }
    }
    assert.strictEqual(
      changeWords(
        { change: "proposed", actor_id: null, created_at: LATER },
        connection({ origin: "round" })
      ),
      "The forum brought you together"
    );
  });

  test("whom one takes part for stands beside the name, and each apart from the next", function (assert) {
    const plain = (words: string) => words.replace(/[\u2068\u2069]/g, "");
    const amina = user({ affiliate: "Wikimedians of Kano" });
    assert.strictEqual(
      plain(partiesOf([amina, bo.user])),
      "Amina Bello, for Wikimedians of Kano · Bo"
    );
    assert.strictEqual(
      plain(partiesOf([user(), bo.user])),
      "Amina Bello and Bo"
    );
  });

  test("who is asked along is not in it before they say yes", function (assert) {
    const invited = { ...bo, brought_by_id: 7 };
    const words = told({
      state: "accepted",
      next_step: "propose_times",
      members: [meIn(), aminaIn(), invited],
    });
    assert.true(words.includes("Amina"));
    assert.false(words.includes("Bo"));

    const late = told({
      state: "scheduled",
      next_step: null,
      members: [aminaIn(), meIn({ answer: "open", brought_by_id: 7 })],
    });
    assert.true(late.startsWith("They have gone on without you."));
  });

  test("who interprets is asked to", function (assert) {
    const words = told({
      origin: "bridge",
      members: [meIn({ answer: "open", interprets: true }), aminaIn(), bo],
    });
    assert.true(words.startsWith("You could interpret for"), words);
    assert.true(words.includes("Amina"));
    assert.true(words.includes("Bo"));
  });

  test("who left is named no more", function (assert) {
    const words = told({
      members: [meIn(), aminaIn(), { ...bo, answer: "declined" }],
      next_step: "propose_times",
      state: "accepted",
    });
    assert.true(words.includes("Amina"));
    assert.false(words.includes("Bo"));
  });

  test("what is over is past, and what waits for a word of others is not", function (assert) {
    assert.true(isPast(met({ state: "summarised", next_step: null })));
    assert.false(isPast(agreed({ state: "scheduled", next_step: null })));
    assert.false(isPast(met()));
    assert.true(waitsForReader(met()));
    assert.false(waitsForReader(agreed({ next_step: "meet" })));
    assert.false(waitsForReader(agreed({ next_step: "wait_for_picks" })));
  });

  test("who teaches whom, from where the reader stands", function (assert) {
    const ring = connection({
      members: [meIn(), aminaIn(), bo],
      teachings: [
        { teacher_id: 19, learner_id: 7, skill_id: 2 },
        { teacher_id: 7, learner_id: 8, skill_id: 3 },
        { teacher_id: 8, learner_id: 19, skill_id: 1 },
      ],
    });
    assert.deepEqual(
      lessonWords(ring, book).map((words) =>
        words.replace(/[\u2068\u2069]/g, "")
      ),
      [
        "You share Query tools with Amina Bello",
        "Amina Bello shares Storytelling with Bo",
        "You learn Wikidata basics from Bo",
      ]
    );
  });

  test("thanks are owed to who taught and who interpreted, once", function (assert) {
    const bridge = met({
      members: [meIn(), aminaIn(), { ...bo, interprets: true }],
    });
    const owed = (thanks: Connection["thanks"]) =>
      thanksOwed({ ...bridge, thanks }, book).map(({ user: { id } }) => id);

    assert.deepEqual(owed([]), [7, 8]);
    assert.deepEqual(
      owed([{ giver_id: 19, receiver_id: 7, skill_id: 2, words: null }]),
      [8]
    );
    assert.deepEqual(
      owed([{ giver_id: 8, receiver_id: 7, skill_id: 2, words: null }]),
      [7, 8],
      "what others gave is theirs"
    );
  });
});
