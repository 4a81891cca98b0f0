import { readFileSync } from "node:fs";
import path from "node:path";
import { runInThisContext } from "node:vm";

const BUNDLE = path.resolve(
  import.meta.dirname,
  "../../lib/peer_learning/matching.bundle.js"
);
const STDIN = 0;
const REFUSED = 2;

runInThisContext(readFileSync(BUNDLE, "utf8"), BUNDLE);

const [verb = ""] = process.argv.slice(2);
const answer = globalThis.peerLearning(verb, readFileSync(STDIN, "utf8"));
const { result, error } = JSON.parse(answer);
if (error) {
  process.stderr.write(`${error}\n`);
  process.exitCode = REFUSED;
} else {
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
