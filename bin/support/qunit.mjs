#!/usr/bin/env node
// QUnit in Debian's Chromium: bin/support/qunit.mjs [FILE…]
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { SourceMap } from "node:module";
import { extname, join, normalize, relative, resolve } from "node:path";
import { chromium } from "playwright-core";
import { buildClient, TESTS } from "../../sandbox/client/build/main.mjs";

const LIMIT = 5 * 60 * 1000;
const CHROMIUM = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const TYPES = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".map": "application/json",
};
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tests</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"></head><body><div id="qunit-fixture"></div>
<div id="ember-testing-container"><div id="ember-testing"></div></div>
<script type="module" src="/tests.js"></script></body></html>`;

async function serve() {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, "http://localhost").pathname);
    const file = join(TESTS, path);
    if (path === "/") {
      response.writeHead(200, { "Content-Type": "text/html" }).end(PAGE);
    } else if ((await stat(file).catch(() => undefined))?.isFile()) {
      response.writeHead(200, {
        "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
      });
      createReadStream(file).pipe(response);
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return server;
}

/** Names the sources where a stack names the bundle. */
async function readStacks() {
  const map = new SourceMap(
    JSON.parse(await readFile(join(TESTS, "tests.js.map"), "utf8"))
  );
  return (stack = "") =>
    stack.replace(/[^\s(]+\/tests\.js:(\d+):(\d+)/g, (place, line, column) => {
      const { originalSource, originalLine } = map.findEntry(
        line - 1,
        column - 1
      );
      return originalSource
        ? `${relative(".", resolve(TESTS, originalSource))}:${originalLine + 1}`
        : place;
    });
}

function printTest(number, { fullName, status, errors }, readStack) {
  const skipped =
    status === "skipped" || status === "todo"
      ? ` # ${status.toUpperCase()}`
      : "";
  console.log(
    `${status === "failed" ? "not ok" : "ok"} ${number} - ${fullName.join(" | ")}${skipped}`
  );
  for (const { message, actual, expected, stack } of errors) {
    console.log(`  # ${message ?? "failed"}`);
    if (expected !== undefined) {
      console.log(`  #   expected: ${JSON.stringify(expected)}`);
      console.log(`  #   actual:   ${JSON.stringify(actual)}`);
    }
    readStack(stack)
      .split("\n")
      .slice(0, 8)
      .forEach((line) => console.log(`  #   ${line.trim()}`));
  }
}

/** Runs the page to its end; rejects at the first error outside a test. */
async function run(page, url, readStack) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  await new Promise((finish, reject) => {
    setTimeout(
      () => reject(new Error(`no end after ${LIMIT / 1000} s`)),
      LIMIT
    ).unref();
    page.on("pageerror", reject);
    page.on("crash", () => reject(new Error("the page crashed")));
    page.on(
      "console",
      (message) =>
        message.type() === "error" &&
        console.log(`  # console: ${message.text()}`)
    );
    page
      .exposeFunction("reportTest", (test) => {
        counts[test.status in counts ? test.status : "skipped"] += 1;
        const number = counts.passed + counts.failed + counts.skipped;
        printTest(number, test, readStack);
      })
      .then(() => page.exposeFunction("reportEnd", finish))
      .then(() => page.goto(url))
      .then(() =>
        page.on("framenavigated", () =>
          reject(new Error("a test left the page"))
        )
      )
      .catch(reject);
  });
  return counts;
}

async function main(files) {
  await buildClient({ testing: true, files });
  const readStack = await readStacks();
  const server = await serve();
  const sandbox = process.getuid() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: [...CHROMIUM, ...sandbox],
  });

  try {
    const context = await browser.newContext({
      locale: "en-GB",
      timezoneId: "UTC",
    });
    const url = `http://127.0.0.1:${server.address().port}/`;
    const counts = await run(await context.newPage(), url, readStack);
    console.log(
      `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`
    );
    return counts.failed === 0 && counts.passed > 0 ? 0 : 1;
  } catch (error) {
    console.log(`Bail out! ${readStack(error.stack)}`);
    return 1;
  } finally {
    await browser.close();
    server.close();
  }
}

process.exitCode = await main(process.argv.slice(2));
