import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { convert, Refused } from "./convert.mjs";
import { verify } from "./verify.mjs";

const ROOT = resolve(import.meta.dirname, "../../..");
const NAME = "discourse-peer-learning";
const SHIPPED = [
  "plugin.rb",
  "about.json",
  "README.md",
  "CHANGELOG.md",
  "LICENSE",
  "admin",
  "app",
  "assets",
  "config",
  "db",
  "lib",
];
// Two of the documents are what specs hold the plugin to.
const TESTS = [
  "spec",
  "docs/powers.md",
  "docs/privacy.md",
  "test/engine/calendars",
  "test/engine/golden",
  "test/engine/requests",
  "test/engine/spotting-golden",
  "test/javascripts",
];
const USAGE = `usage: bin/package [--for 3.5] [--with-tests] [--to FOLDER]
  --for 3.5     for hosts that do not compile TypeScript yet
  --with-tests  with spec/ and test/, to run the suite inside a host
  --to FOLDER   leave the files in FOLDER instead of making an archive
`;

function trackedFiles(withTests) {
  const paths = [...SHIPPED, ...(withTests ? TESTS : [])];
  return execFileSync(
    "git",
    [
      "ls-files",
      "-z",
      "--cached",
      "--others",
      "--exclude-standard",
      "--",
      ...paths,
    ],
    {
      cwd: ROOT,
      encoding: "utf8",
    }
  )
    .split("\0")
    .filter(Boolean)
    .sort();
}

function isTypeScript(file) {
  return /\.g?ts$/.test(file);
}

/** All files of the archive as path → content, converted for the host. */
async function collect(host, withTests) {
  const files = new Map();
  const problems = [];
  for (const file of trackedFiles(withTests)) {
    const content = readFileSync(join(ROOT, file));
    if (host !== "3.5" || !isTypeScript(file)) {
      files.set(file, content);
    } else if (!file.endsWith(".d.ts")) {
      try {
        const converted = await convert(file, content.toString("utf8"));
        converted && files.set(converted.file, converted.code);
      } catch (error) {
        if (!(error instanceof Refused)) {
          throw error;
        }
        problems.push(error.message);
      }
    }
  }
  if (host === "3.5") {
    const texts = [...files].map(([file, content]) => [
      file,
      content.toString(),
    ]);
    problems.push(...verify(new Map(texts)));
  }
  return { files, problems };
}

function write(files, folder) {
  for (const [file, content] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
}

function version() {
  const [, found] = readFileSync(join(ROOT, "plugin.rb"), "utf8").match(
    /^# version: (.+)$/m
  );
  return found.trim();
}

function archive(files, host) {
  const folder = mkdtempSync(join(ROOT, "tmp", "package-"));
  const target = join(
    ROOT,
    "tmp",
    `${NAME}-${version()}${host ? `-for-${host}` : ""}.tar.gz`
  );
  write(files, join(folder, NAME));
  execFileSync("tar", [
    "--sort=name",
    "--owner=0",
    "--group=0",
    "--mtime=@0",
    "-czf",
    target,
    "-C",
    folder,
    NAME,
  ]);
  rmSync(folder, { recursive: true });
  return target;
}

function options(args) {
  const { values } = parseArgs({
    args,
    options: {
      for: { type: "string" },
      "with-tests": { type: "boolean", default: false },
      to: { type: "string" },
    },
  });
  if (values.for && values.for !== "3.5") {
    throw new Error(`no rules for a ${values.for} host; known: 3.5`);
  }
  return values;
}

/** @returns {Promise<number>} the exit status: 0 made, 1 refused, 2 called wrongly */
export async function main(args) {
  let values;
  try {
    values = options(args);
  } catch (error) {
    process.stderr.write(`bin/package: ${error.message}\n${USAGE}`);
    return 2;
  }
  const { files, problems } = await collect(values.for, values["with-tests"]);
  if (problems.length > 0) {
    process.stderr.write(
      `${problems.join("\n")}\nbin/package: refused, ${problems.length} problem(s)\n`
    );
    return 1;
  }
  mkdirSync(join(ROOT, "tmp"), { recursive: true });
  if (values.to) {
    rmSync(values.to, { recursive: true, force: true });
    write(files, values.to);
  }
  const where = values.to ?? archive(files, values.for);
  process.stdout.write(`${files.size} files → ${where}\n`);
  return 0;
}
