import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  path,
  type PathInput,
  type Step,
  STEPS,
} from "../../assets/javascripts/discourse/lib/matching";

const ALL = [...STEPS];

function steps(level: number, purpose: PathInput["purpose"], open = ALL) {
  return path({ level, purpose, open }).steps;
}

describe("path", () => {
  it("lets a beginner who wants to understand read first", () => {
    assert.deepEqual(path({ level: 0, purpose: "understand", open: ALL }), {
      reason: "understand",
      steps: ["resource", "clinic", "person", "help-request"],
    });
    assert.deepEqual(steps(1, "understand"), steps(0, "understand"));
  });

  it("sends who must do it now for help, whatever they know", () => {
    for (const level of [0, 1, 2, 3]) {
      const { reason, steps: found } = path({
        level,
        purpose: "do_now",
        open: ALL,
      });
      assert.equal(reason, "do-now");
      assert.deepEqual(found.slice(0, 2), ["help-request", "person"]);
    }
  });

  it("has a person first for who trains others, and for who is further along", () => {
    const found = [
      steps(0, "train_others"),
      steps(2, null),
      steps(3, "understand"),
    ];
    assert.deepEqual(
      found.map(([first]) => first),
      ["person", "person", "person"]
    );
    assert.equal(
      path({ level: 3, purpose: "understand", open: ALL }).reason,
      "further-along"
    );
  });

  it("goes by the level alone where no purpose was said", () => {
    assert.deepEqual(path({ level: 0, purpose: null, open: ALL }), {
      reason: "new",
      steps: ["resource", "clinic", "person", "help-request"],
    });
    assert.deepEqual(path({ level: 1, purpose: null, open: ALL }), {
      reason: "starting",
      steps: ["person", "clinic", "resource", "help-request"],
    });
  });

  it("lets the others move up where nobody fits", () => {
    const open: Step[] = ["resource", "help-request", "clinic"];
    assert.deepEqual(steps(2, null, open), [
      "clinic",
      "help-request",
      "resource",
    ]);
    assert.deepEqual(steps(2, null, []), []);
  });
});

describe("path: whoever asks", () => {
  const learners = fc.record({
    level: fc.integer({ min: 0, max: 3 }),
    purpose: fc.constantFrom(
      null,
      "understand" as const,
      "do_now" as const,
      "train_others" as const
    ),
    open: fc.shuffledSubarray(ALL),
  });

  it("has every open step once, and none that is closed", () => {
    fc.assert(
      fc.property(learners, (input) => {
        assert.deepEqual([...path(input).steps].sort(), [...input.open].sort());
      })
    );
  });

  it("keeps the order of the others, and the reason, when a step closes", () => {
    fc.assert(
      fc.property(learners, fc.constantFrom(...ALL), (input, closed) => {
        const whole = path({ ...input, open: ALL });
        const open = input.open.filter((step) => step !== closed);
        const { reason, steps: left } = path({ ...input, open });
        assert.equal(reason, whole.reason);
        assert.deepEqual(
          left,
          whole.steps.filter((step) => open.includes(step))
        );
      })
    );
  });

  it("brings a person no later to who is further along", () => {
    fc.assert(
      fc.property(learners, ({ level, purpose }) => {
        const person = (at: number) => steps(at, purpose).indexOf("person");
        assert.ok(level === 3 || person(level + 1) <= person(level));
      })
    );
  });
});
