import { setupTest } from "ember-qunit";
import { module, test } from "qunit";
import QuestionDraft, {
  languagesOfBoth,
  lessonsOf,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/connections/question-draft";
import SkillBook from "discourse/plugins/discourse-peer-learning/discourse/lib/skills/skill-book";
import type {
  Member,
  ProfileTag,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/skills/types";
import { member, ownMember, skills } from "../../../fixtures/peer-learning";

module("Unit | Lib | connections/question-draft", function (hooks) {
  setupTest(hooks);

  const book = new SkillBook(skills(), "en");

  function tag(
    skill_id: number,
    direction: ProfileTag["direction"],
    changes: Partial<ProfileTag> = {}
  ): ProfileTag {
    return {
      skill_id,
      direction,
      level: 1,
      priority: 2,
      formats: [],
      purpose: null,
      confirmed_at: "2026-11-01T00:00:00Z",
      ...changes,
    };
  }

  function having(...skill_tags: ProfileTag[]): Member {
    return member({ skill_tags });
  }

  test("what is wanted first of all comes first, then what is wanted, then the rest", function (assert) {
    const teacher = having(
      tag(3, "offer", { level: 4 }),
      tag(2, "offer"),
      tag(1, "offer")
    );
    const learner = having(
      tag(1, "want", { priority: 2 }),
      tag(2, "want", { priority: 3 })
    );
    assert.deepEqual(
      lessonsOf(learner, teacher, book).map(({ skill, wanted }) => [
        skill.id,
        wanted,
      ]),
      [
        [2, true],
        [1, true],
        [3, false],
      ]
    );
  });

  test("what is a part of a want answers it", function (assert) {
    const [lesson] = lessonsOf(
      having(tag(1, "want")),
      having(tag(2, "offer")),
      book
    );
    assert.true(lesson?.wanted, "query tools are a part of Wikidata basics");
    const [wider] = lessonsOf(
      having(tag(2, "want")),
      having(tag(1, "offer")),
      book
    );
    assert.false(wider?.wanted);
  });

  test("languages in which both can talk, the best first", function (assert) {
    assert.deepEqual(
      languagesOfBoth(
        [
          { code: "en", proficiency: 5 },
          { code: "ha", proficiency: 4 },
          { code: "fr", proficiency: 5 },
          { code: "ar", proficiency: 1 },
        ],
        [
          { code: "ar", proficiency: 5 },
          { code: "en", proficiency: 2 },
          { code: "ha", proficiency: 5 },
        ]
      ),
      ["ha", "en"]
    );
  });

  test("friendly words follow the skill until they are the asker's own", function (assert) {
    const draft = new QuestionDraft(
      ownMember(),
      having(tag(2, "offer"), tag(3, "offer")),
      book,
      "storytelling"
    );
    assert.strictEqual(draft.skill?.slug, "storytelling", "as the link says");
    assert.true(draft.goal.includes("Storytelling"));
    draft.skill = book.find(2) ?? null;
    assert.true(draft.goal.includes("Query tools"));
    draft.ownGoal = "Mine";
    draft.skill = book.find(3) ?? null;
    assert.strictEqual(draft.goal, "Mine");
    assert.strictEqual(draft.giveBack, "", "there is nothing they want");
  });

  test("suggested times do not replace chosen ones", function (assert) {
    const draft = new QuestionDraft(ownMember(), having(tag(2, "offer")), book);
    draft.suggest(["one", "two", "three", "four"]);
    assert.deepEqual(draft.starts, ["one", "two", "three"]);
    draft.starts = ["five"];
    draft.suggest(["one"]);
    assert.deepEqual(draft.starts, ["five"]);
  });
});
