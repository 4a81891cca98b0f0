// What the types of held.ts cannot hold of the stand-ins.
import yaml from "js-yaml";
import { readFileSync } from "node:fs";
import { parse } from "node:path";
import { inRepository, pluginName } from "../build/paths.mjs";
import { filesIn, importsOf, servicesOf, standIns } from "./files.mjs";

const LONGEST = 200;
// Where what nobody imports has its use all the same.
const ROOTS = [
  "assets/javascripts",
  "admin/assets/javascripts",
  "test/javascripts",
  "sandbox/client/app/routes",
  "sandbox/client/app/templates",
];

/** Files of the client that neither the plugin nor a page reaches. */
export function unused(
  candidates = [...standIns(), ...filesIn("sandbox/client/app")]
) {
  const waiting = ROOTS.flatMap((folder) => filesIn(folder));
  waiting.push("sandbox/client/app.ts", "sandbox/client/tests.ts");
  const seen = new Set(waiting);
  for (const file of waiting) {
    const reached = [...importsOf(file), ...servicesOf(file)];
    for (const next of reached.filter((path) => !seen.has(path))) {
      seen.add(next);
      waiting.push(next);
    }
  }
  return candidates.filter(
    (file) => !seen.has(file) && !file.endsWith(".d.ts")
  );
}

/** Outlets that core.yml lists and no page draws. */
export function undrawnOutlets() {
  const { outlets } = yaml.load(read("sandbox/client/core.yml"));
  const pages = filesIn("sandbox/client/app").map(read).join("");
  return Object.keys(outlets).filter(
    (outlet) => !pages.includes(`@name="${outlet}"`)
  );
}

/** Files that know more of the plugin than where its parts stand. */
export function plainWords(files = sources()) {
  const word = pluginName()
    .replace(/^discourse-/, "")
    .replace("-", "[-_ ]?");
  return files.filter((file) => new RegExp(word, "i").test(read(file)));
}

export function tooLong() {
  return sources().filter(
    (file) => read(file).split("\n").length - 1 > LONGEST
  );
}

function sources() {
  return filesIn("sandbox", /\.(ts|gts|mjs|rb|yml|scss|erb)$/).filter(
    (file) =>
      !/^sandbox\/(seed|client\/dist|server\/spec)\//.test(file) &&
      parse(file).base !== "held.ts"
  );
}

function read(file) {
  return readFileSync(inRepository(file), "utf8");
}
