import { module, test } from "qunit";
import {
  type Way,
  wayAddress,
  waysOn,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/peers/ways";
import type {
  Purpose,
  Skill,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/skills/types";
import { skills } from "../../../fixtures/peer-learning";

const WAYS: Way[] = ["resource", "help-request", "clinic"];
const [skill] = skills() as [Skill];

function ways(level: number, purpose: Purpose | null, fits: boolean) {
  const { first, others, reason } = waysOn(
    skill,
    { level, purpose },
    { ways: WAYS, fits }
  );
  return { first, others, reason };
}

module("Unit | Lib | peers/ways", function () {
  test("waysOn has before the list what makes more sense than a person", function (assert) {
    assert.deepEqual(ways(0, "understand", true), {
      first: "resource",
      others: ["clinic", "help-request"],
      reason: "understand",
    });
    assert.deepEqual(ways(3, "do_now", true), {
      first: "help-request",
      others: ["resource", "clinic"],
      reason: "do-now",
    });
  });

  test("waysOn has all of them after the list where a person comes first, or nobody fits", function (assert) {
    assert.deepEqual(ways(2, null, true), {
      first: null,
      others: ["clinic", "help-request", "resource"],
      reason: "further-along",
    });
    assert.deepEqual(ways(0, null, false), {
      first: null,
      others: ["resource", "clinic", "help-request"],
      reason: "new",
    });
  });

  test("wayAddress carries names of any script", function (assert) {
    const wish = { skill: { ...skill, name: "خرائط & more" }, level: 0 };
    assert.strictEqual(
      wayAddress("resource", wish),
      `/search?q=${encodeURIComponent("خرائط & more")}`
    );

    const topic = new URL(wayAddress("help-request", wish), "https://a.org");
    assert.strictEqual(topic.pathname, "/new-topic");
    assert.strictEqual(
      topic.searchParams.get("title"),
      "I need help with خرائط & more"
    );
    assert.true(
      topic.searchParams.get("body")?.includes("Where I stand: new to it")
    );
    assert.strictEqual(
      wayAddress("clinic", wish),
      `/peer-learning/clinics?skill=${skill.slug}`
    );
  });

  test("wayAddress asks in the category that is given", function (assert) {
    const wish = { skill, level: 0 };
    const categoryIn = (address: string) =>
      new URL(address, "https://a.org").searchParams.get("category_id");
    assert.strictEqual(categoryIn(wayAddress("help-request", wish, 7)), "7");
    assert.strictEqual(categoryIn(wayAddress("help-request", wish)), null);
    assert.strictEqual(categoryIn(wayAddress("clinic", wish, 7)), null);
  });
});
