// Walks through the demo's pages as the people who use them: bin/support/tour.mjs URL
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";

const FOLDER = "tmp/tour";
const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

const LEARNER = "zainab_musa";
const ARABIC_READER = "nour_abdelaziz";
const NEWCOMER = "ifeoma_nwosu";
const SHARER = "karim_mansour";
const ADMIN = "temesgen_alemu";

/** Each page with who looks at it; `open` gets to what an address alone does not show. */
const PAGES = [
  { name: "home-visitor", path: "/peer-learning" },
  { name: "home-newcomer", path: "/peer-learning", as: NEWCOMER },
  { name: "home", path: "/peer-learning", as: LEARNER },
  { name: "profile-own-empty", path: `/u/${NEWCOMER}/learning`, as: NEWCOMER },
  { name: "profile-own", path: `/u/${LEARNER}/learning`, as: LEARNER },
  { name: "profile", path: `/u/${SHARER}/learning`, as: LEARNER },
  { name: "find-a-peer", path: "/peer-learning/peers", as: LEARNER },
  {
    name: "find-a-peer-set-aside",
    path: "/peer-learning/peers",
    as: LEARNER,
    open: async (page) => {
      await page
        .locator(".peer-card__choices .btn:nth-child(2)")
        .first()
        .click();
      await page.locator(".peer-card.--none").waitFor();
    },
  },
  { name: "chosen", path: "/peer-learning/peers/chosen", as: LEARNER },
  {
    name: "chosen-empty",
    path: "/peer-learning/peers/chosen",
    as: NEWCOMER,
  },
  { name: "find-a-peer-empty", path: "/peer-learning/peers", as: NEWCOMER },
  { name: "directory", path: "/peer-learning/peers/everyone", as: LEARNER },
  { name: "directory-visitor", path: "/peer-learning/peers/everyone" },
  {
    name: "directory-nobody",
    path: "/peer-learning/peers/everyone?language=ug&q=zzzz",
    as: LEARNER,
  },
  {
    name: "user-card",
    path: `/peer-learning/peers/everyone?q=${SHARER}`,
    as: LEARNER,
    open: async (page) => {
      await page.locator(`[data-user-card="${SHARER}"]`).first().click();
      await page.locator("#user-card").waitFor();
    },
  },
  {
    name: "import",
    path: "/admin/plugins/discourse-peer-learning/import",
    as: ADMIN,
  },
];

const VARIANTS = [
  { name: "wide", viewport: WIDE, colorScheme: "light" },
  { name: "phone", viewport: PHONE, colorScheme: "light" },
  { name: "dark", viewport: WIDE, colorScheme: "dark" },
  { name: "arabic", viewport: WIDE, colorScheme: "light", locale: "ar" },
  { name: "arabic-phone", viewport: PHONE, colorScheme: "dark", locale: "ar" },
];

async function picture(browser, url, variant, step) {
  const { name, viewport, colorScheme, locale } = variant;
  const reader =
    step.as === LEARNER && locale === "ar" ? ARABIC_READER : step.as;
  const context = await browser.newContext({
    baseURL: url,
    viewport,
    colorScheme,
    locale: locale ?? "en",
    reducedMotion: "reduce",
    timezoneId: "Africa/Lagos",
  });
  const page = await context.newPage();
  const problems = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("response", (response) => {
    if (response.status() >= 500) {
      problems.push(`${response.status()} ${response.url()}`);
    }
  });
  if (reader) {
    await page.goto(`/session/${reader}/become?redirect=false`);
  }
  const path = step.path.replace(LEARNER, reader ?? LEARNER);
  await page.goto(locale ? withLocale(path, locale) : path, {
    waitUntil: "networkidle",
  });
  await page.locator("[aria-busy='true']").waitFor({ state: "detached" });
  await step.open?.(page);
  await page.screenshot({
    path: join(FOLDER, `${step.name}.${name}.png`),
    fullPage: !step.open,
    animations: "disabled",
  });
  await context.close();
  return problems.map((problem) => `${step.name}.${name}: ${problem}`);
}

function withLocale(path, locale) {
  return `${path}${path.includes("?") ? "&" : "?"}tl=${locale}`;
}

async function main(url) {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: [
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
    ],
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const problems = [];
  try {
    for (const step of PAGES) {
      for (const variant of VARIANTS) {
        problems.push(...(await picture(browser, url, variant, step)));
      }
      console.log(`  ${step.name}`);
    }
  } finally {
    await browser.close();
  }
  problems.forEach((problem) => console.error(problem));
  console.log(`${PAGES.length * VARIANTS.length} pictures in ${FOLDER}`);
  return problems.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv[2]);
