import { readFileSync } from "node:fs";
import { parse } from "node:path";
import { inRepository } from "../build/paths.mjs";
import { filesIn, importsOf, moduleOf, standIns } from "./files.mjs";

const INTRODUCTION = `
<!-- Written by sandbox/client/checks/generated.mjs. -->

# The sandbox

It stands in for Discourse, so that the plugin runs and is tested without a Discourse checkout. It is no part of the plugin: a release leaves it out, and it knows no more of the plugin than where Discourse looks for its parts.

- **server/**: a Rails application with the gems Discourse uses and a real PostgreSQL. It loads \`plugin.rb\` as Discourse does and gives what this plugin calls.
- **client/**: the forum's pages in Ember, built by Vite, and the \`discourse/*\` modules that the plugin imports. [core.yml](client/core.yml) lists the outlets, routes and icons of core's that are here.
- **calendar/**: a small plugin in the place of the calendar plugin: events in first posts and what members answer to them. It is off until a spec or the demo switches it on, as the real one is, and held by [events_plugin_spec](../spec/contract/events_plugin_spec.rb).
- **seed/**: the community of \`bin/demo\`.

Two rules keep it honest. It has only what is called: another module fails the build, and another method, argument, option, setting, outlet or icon raises its own name, so nothing is undefined in silence. And whatever is here is held to the real thing: the client's modules by the types core publishes as \`@discourse/types\` ([held.ts](client/checks/held.ts), one line a module, and [wrong.ts](client/checks/wrong.ts), which must be caught), and both by tests that run inside Discourse too (\`spec/contract\`, \`test/javascripts/*/contract\`).

## How the client is built

\`node sandbox/client/build/main.mjs\` writes \`client/dist\` and a manifest that Rails serves it by; \`--watch\` goes on doing so. Its three plugins are in \`client/build\`: **resolve** maps Ember's, Discourse's and the plugin's module names to files, **compile** does what Discourse does to a plugin's TypeScript (content-tag, Babel, decorators), **host-data** reads the plugin's name, settings, strings and registered icons.

| | |
| --- | --- |
| \`bin/support/qunit.mjs [FILE…]\` | builds and runs the plugin's QUnit tests and the sandbox's own in Chromium |
| \`bin/lint\` | checks the stand-ins' types, in which \`discourse/*\` are core's real declarations |
| \`bin/test sandbox/client/tests/checks.test.mjs\` | what types cannot say: every stand-in is used, no file is long, none speaks of the plugin |
| \`node sandbox/client/checks/generated.mjs\` | writes \`held.ts\` and this file anew |

**To stand in for one more module**: write \`client/discourse/…\` under core's name and with core's signature, raise for what it leaves out (\`onlyKnown\`, \`strict\`), run \`generated.mjs\`, then \`bin/lint\`.
`;

const CONTRACTS = [
  "test/javascripts/unit/contract",
  "test/javascripts/integration/contract",
];

const link = (file) =>
  file.startsWith("sandbox/") ? file.slice("sandbox/".length) : `../${file}`;

/** Test files whose code matches, as links. */
function heldBy(folder, pattern, ending) {
  const files = filesIn(folder, ending).filter((file) =>
    pattern.test(readFileSync(inRepository(file), "utf8"))
  );
  return files.sort().map((file) => `[${parse(file).name}](${link(file)})`);
}

function clientTable() {
  const rows = standIns().map((file) => {
    const tests = [...CONTRACTS, "sandbox/client/tests"]
      .flatMap((folder) => filesIn(folder))
      .filter((test) => importsOf(test).includes(file))
      .map((test) => `[${parse(test).name}](${link(test)})`);
    return `| [${moduleOf(file)}](${link(file)}) | ${["types", ...tests.sort()].join(", ")} |`;
  });
  return ["| module | held by |", "| --- | --- |", ...rows].join("\n");
}

function serverTable() {
  const stands = /^sandbox\/server\/(app\/models|lib|spec_support)\//;
  const rows = filesIn("sandbox/server", /\.rb$/)
    .filter((file) => stands.test(file) && !file.includes("/lib/sandbox"))
    .sort()
    .map((file) => {
      const code = readFileSync(inRepository(file), "utf8");
      const [, constant] = code.match(/^(?:class|module) ([A-Z][\w:]*)/m) ?? [];
      const name = constant ?? parse(file).name;
      const specs = heldBy(
        "spec/contract",
        new RegExp(`\\b${name}\\b`),
        /_spec\.rb$/
      );
      return `| [${name}](${link(file)}) | ${specs.join(", ")} |`;
    });
  return ["| stands in for | held by |", "| --- | --- |", ...rows].join("\n");
}

export function readme() {
  return [
    INTRODUCTION.trim(),
    "## What the client stands in for",
    "“Types” are core's own, in held.ts; where core is plain JavaScript they hold names alone.",
    clientTable(),
    "## What the server stands in for",
    "A class is held by the contract specs that speak of it; an empty cell is held through the classes that use it.",
    serverTable(),
  ].join("\n\n");
}
