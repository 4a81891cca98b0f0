import { build } from "esbuild";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");
const GOLDEN = "test/engine/golden";
const SPOTTING_GOLDEN = "test/engine/spotting-golden";
const DATE_FNS = "assets/javascripts/discourse/vendor/date-fns.d.ts";

const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "error",
  target: "es2022",
  write: false,
};

async function bundle(options) {
  const { outputFiles } = await build({ ...COMMON, ...options });
  return outputFiles[0].text;
}

/** One script for mini_racer, which calls a flat global function: a verb and JSON in, JSON out. */
function script(folder, module, name, banner) {
  return bundle({
    banner: { js: banner },
    format: "iife",
    stdin: {
      contents: `
        import { ${name} } from "./${module}";
        globalThis.peerLearning = ${name};
      `,
      loader: "ts",
      resolveDir: path.join(ROOT, folder),
      sourcefile: "bin/support/build.mjs",
    },
  });
}

function matchingBundle() {
  const folder = "assets/javascripts/discourse/lib/matching";
  const banner = `// Built by bin/build from ${folder}`;
  return script(folder, "call-with-json", "callWithJson", banner);
}

function spottingBundle() {
  const folder = "assets/javascripts/discourse/lib/help/spotting";
  const banner = `// Built by bin/build from ${folder}`;
  return script(folder, "spot-with-json", "spotWithJson", banner);
}

/** Reads calendars with ical.js, whose licence goes with it. */
async function spacesBundle() {
  const folder = "lib/peer_learning/spaces";
  const banner = `/*! Built by bin/build from ${folder}\n\n${await licence("ical.js")}\n*/`;
  return script(folder, "read-calendar", "readWithJson", banner);
}

/** A plugin cannot import from npm at run time, so what it uses of date-fns is one module of its own. */
async function dateFns() {
  const licences = await Promise.all(
    ["date-fns", "@date-fns/tz"].map((name) => licence(name))
  );
  return bundle({
    banner: {
      js: `/*! Built by bin/build; date-fns.d.ts lists what is in it.\n\n${licences.join("\n\n")}\n*/`,
    },
    entryPoints: [DATE_FNS],
    format: "esm",
  });
}

async function licence(name) {
  const folder = path.join(ROOT, "node_modules", name);
  const { version } = JSON.parse(
    await readFile(path.join(folder, "package.json"), "utf8")
  );
  const file = (await readdir(folder)).find((entry) => /^LICENSE/.test(entry));
  const text = await readFile(path.join(folder, file), "utf8");
  return `${name} ${version}\n${text.trim()}`;
}

/** The golden instances as a module, so that QUnit holds the browser to them too. */
async function goldenModule(folder) {
  const names = (await readdir(path.join(ROOT, folder))).sort();
  const cases = await Promise.all(
    names.map(async (name) => {
      const file = path.join(ROOT, folder, name);
      return { name, ...JSON.parse(await readFile(file, "utf8")) };
    })
  );
  const lines = cases.map(({ name, verb, instance, answer }) =>
    JSON.stringify({
      name,
      verb,
      instance: JSON.stringify(instance),
      answer: JSON.stringify(answer),
    })
  );
  return `// Built by bin/build from ${folder}\nexport default [\n  ${lines.join(",\n  ")},\n];\n`;
}

const TARGETS = {
  "lib/peer_learning/matching.bundle.js": matchingBundle,
  "lib/peer_learning/spaces.bundle.js": spacesBundle,
  "lib/peer_learning/spotting.bundle.js": spottingBundle,
  "assets/javascripts/discourse/vendor/date-fns.js": dateFns,
  "test/javascripts/fixtures/matching-golden.ts": () => goldenModule(GOLDEN),
  "test/javascripts/fixtures/spotting-golden.ts": () =>
    goldenModule(SPOTTING_GOLDEN),
};

async function check(file, text) {
  const present = await readFile(path.join(ROOT, file), "utf8").catch(() => "");
  if (present === text) {
    return true;
  }
  console.error(`${file} is not what its sources give: run bin/build`);
  return false;
}

async function write(file, text) {
  await mkdir(path.dirname(path.join(ROOT, file)), { recursive: true });
  await writeFile(path.join(ROOT, file), text);
  return true;
}

const handle = process.argv.includes("--check") ? check : write;
const outcomes = await Promise.all(
  Object.entries(TARGETS).map(async ([file, make]) =>
    handle(file, await make())
  )
);
const passed = outcomes.filter(Boolean).length;
console.log(`build: ${passed} passed, ${outcomes.length - passed} failed`);
process.exitCode = passed === outcomes.length ? 0 : 1;
