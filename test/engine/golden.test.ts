import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { callWithJson } from "../../assets/javascripts/discourse/lib/matching/call-with-json";

// Chromium and V8 in the server are held to the same files: matching-test.ts, matching_golden_spec.rb.
const GOLDEN = "test/engine/golden";

function match(verb: string, input: string) {
  return spawnSync("bin/match", [verb], { encoding: "utf8", input });
}

describe("golden instances, byte for byte", () => {
  for (const file of readdirSync(GOLDEN)) {
    const { verb, instance, answer } = JSON.parse(
      readFileSync(`${GOLDEN}/${file}`, "utf8")
    );
    const input = JSON.stringify(instance);

    it(`${file} by the sources`, () => {
      assert.equal(callWithJson(verb, input), JSON.stringify(answer));
    });

    it(`${file} by bin/match`, () => {
      const { stdout, stderr, status } = match(verb, input);
      assert.deepEqual(
        { stdout, stderr, status },
        answer.result
          ? {
              stdout: `${JSON.stringify(answer.result)}\n`,
              stderr: "",
              status: 0,
            }
          : { stdout: "", stderr: `${answer.error}\n`, status: 2 }
      );
    });
  }
});

describe("bin/match", () => {
  it("refuses by name a verb that it does not have", () => {
    const { stdout, stderr, status } = match("settle", "{}");
    assert.deepEqual([stdout, status], ["", 2]);
    assert.equal(
      stderr,
      'verb: "settle" is not one of: bridges, gaps, promise, rank, round, swaps, twins\n'
    );
  });

  it("refuses what is not JSON", () => {
    const { stdout, stderr, status } = match("rank", "");
    assert.deepEqual([stdout, status], ["", 2]);
    assert.equal(stderr, "instance: is not JSON\n");
  });
});
