import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { spotWithJson } from "../../assets/javascripts/discourse/lib/help/spotting/spot-with-json";

// Chromium and V8 in the server are held to the same files: skill-spotter-test.ts, spotter_spec.rb.
const GOLDEN = "test/engine/spotting-golden";

describe("golden requests, byte for byte", () => {
  for (const file of readdirSync(GOLDEN)) {
    const { verb, instance, answer } = JSON.parse(
      readFileSync(`${GOLDEN}/${file}`, "utf8")
    );

    it(file, () => {
      assert.equal(
        spotWithJson(verb, JSON.stringify(instance)),
        JSON.stringify(answer)
      );
    });
  }
});
