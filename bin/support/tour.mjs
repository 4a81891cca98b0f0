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
const ARABIC_NEWCOMER = "rania_saleh";
const SHARER = "karim_mansour";
const UNCONFIRMED = "sani_garba";
const REVIEWER = "oksana_shevchuk";
const ARABIC_REVIEWER = "salma_elsayed";
const ADMIN = "temesgen_alemu";
const SHUT_OUT = "luana_nogueira";
const IN_A_GROUP = "yiting_lin";
const WITHOUT_TIME = "adjoua_kouassi";
const DECLINED = "akosua_mensah";
const WITHOUT_ENGLISH = "iracema_lopes";
const AMBASSADOR = "valentina_cardenas";
const APPLICANT = "mazin_osman";
const ELIGIBLE = "mugisha_okello";
const CERTIFIED = "nomvula_dlamini";

/** Who looks at a page in Arabic in whose stead. */
const ARABIC_READERS = {
  [LEARNER]: ARABIC_READER,
  [REVIEWER]: ARABIC_REVIEWER,
  [SHARER]: ARABIC_REVIEWER,
  [NEWCOMER]: ARABIC_NEWCOMER,
  [CERTIFIED]: ARABIC_READER,
};

const AMBASSADORS = "/peer-learning/ambassadors";
const SUPPORT = "/peer-learning/support-requests";
const ROUNDS = "/peer-learning/rounds";

/** Where this month's and last month's stand in the list. */
const DRAWN = 0;
const PUBLISHED = 1;
const IMPORT = "/admin/plugins/discourse-peer-learning/import";
const MESSY_DIRECTORY = `username;Shoe size;country;skills_to_share;consent
${LEARNER};39;NG;"query-tools 3 (teach): in the evening";members
${SHARER};42;EG;"wikidata-training 3; Darning socks 2";members
nobody_of_that_name;40;NG;query-tools 3;members
${NEWCOMER};41;Atlantis;3-Mar;perhaps
`;

async function checkPasted(page, csv) {
  await page.locator(".directory-import textarea").fill(csv);
  await page.locator(".directory-import form [type=submit]").click();
  await page.locator(".directory-import__report").waitFor();
}

const MINE = "/peer-learning/connections";

/** From the list to the connection of which one of these stands next. */
async function openConnection(page, ...steps) {
  const rows = steps.map((step) => `.connection-row[data-step="${step}"] .btn`);
  await page.locator(rows.join()).first().click();
  await page.locator(".connection").waitFor();
}

async function openPast(page) {
  await page.locator(".past-connections summary").click();
  await page.locator(".past-connections .btn").first().click();
  await page.locator(".connection").waitFor();
}

/** What there is to be looked up on a connection's page. */
async function unfold(page) {
  for (const fold of await page.locator(".connection-fold summary").all()) {
    await fold.click();
  }
  await page.evaluate(() => window.scrollTo(0, 0));
}

async function openRound(page, place) {
  await page.locator(".round-list a").nth(place).click();
  await page.locator(".round__places").waitFor();
}

async function openQuestion(page) {
  await page.locator(".peer-card__ask").first().click();
  await page.locator(".times-picker__day").first().waitFor();
}

const CLINICS = "/peer-learning/clinics";

/** From the list to the clinic that stands at this place, or says this. */
async function openClinic(page, place) {
  const links = page.locator(".clinic-row__title a");
  const link = Number.isInteger(place)
    ? links.nth(place)
    : links.filter({ hasText: place });
  await link.click();
  await page.locator(".clinic").waitFor();
}

/** From there to one that was held, the latest being the first. */
async function openPastClinic(page, place = 0) {
  await page.locator(".past-clinics summary").click();
  await page.locator(".past-clinics .clinic-row__title a").nth(place).click();
  await page.locator(".clinic").waitFor();
}

/** From there to what was recorded of it. */
async function openRecording(page, place = 0) {
  await openPastClinic(page, place);
  await page.locator(".sitting-card__recording").first().click();
  await page.locator(".media-list").waitFor();
}

const LIBRARY = "/peer-learning/library";

async function openMaterial(page, title) {
  await page.locator(".resource-card a", { hasText: title }).first().click();
  await page.locator(".resource-uses__trail").waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** From the list of requests to the topic of the first. */
async function openRequest(page) {
  await page.locator(".help-row__title a").first().click();
  await page.locator(".topic-help__title").waitFor();
}

const REQUEST_TITLE = encodeURIComponent(
  "Which query tool do I need for a map of museums?"
);

async function composeRequest(page) {
  await page
    .locator("#reply-control .composer-fields > select")
    .selectOption({ label: "Help" });
  await page.locator(".composer-help__line").waitFor();
}

/** From the desk to the first that stands there like this. */
async function openWaiting(page, state) {
  await page.locator(`.library-desk [data-state="${state}"] a`).first().click();
  await page.locator(".shelving__state").waitFor();
}

/** From what is over to the page that says so, which is made where there is none. */
async function openCertificate(page) {
  const panel = page.locator(".--certificate").first();
  const link = panel.locator("a.btn-primary");
  const make = panel.locator("[type=submit]");
  await link.or(make).waitFor();
  if (await make.isVisible()) {
    await make.click();
  }
  await link.click();
  await page.locator(".certificate").waitFor();
}

/** Each page with who looks at it; `open` gets to what an address alone does not show, `close` leaves it. */
const PAGES = [
  { name: "home-visitor", path: "/peer-learning" },
  { name: "home-newcomer", path: "/peer-learning", as: NEWCOMER },
  { name: "home", path: "/peer-learning", as: LEARNER },
  { name: "profile-own-empty", path: `/u/${NEWCOMER}/learning`, as: NEWCOMER },
  { name: "profile-own", path: `/u/${LEARNER}/learning`, as: LEARNER },
  {
    name: "profile-own-details",
    path: `/u/${LEARNER}/learning`,
    as: LEARNER,
    open: (page) => page.locator(".tag-details summary").first().click(),
  },
  {
    name: "profile-own-asked",
    path: `/u/${UNCONFIRMED}/learning`,
    as: UNCONFIRMED,
  },
  { name: "profile", path: `/u/${SHARER}/learning`, as: LEARNER },
  { name: "find-a-peer", path: "/peer-learning/peers", as: LEARNER },
  {
    name: "find-a-peer-want",
    path: "/peer-learning/peers?want=query-tools",
    as: LEARNER,
  },
  {
    name: "find-a-peer-nobody-fits",
    path: "/peer-learning/peers?want=partnerships",
    as: SHUT_OUT,
  },
  {
    name: "find-a-peer-bridge",
    path: "/peer-learning/peers?want=metrics-tools",
    as: WITHOUT_ENGLISH,
  },
  {
    name: "find-a-peer-bridge-asked",
    path: "/peer-learning/peers?want=metrics-tools",
    as: WITHOUT_ENGLISH,
    fullPage: true,
    open: async (page) => {
      await page.locator(".ask-both").click();
      await page.locator(".ask-both__see").waitFor();
    },
  },
  {
    name: "find-a-peer-hours-to-add",
    path: `/u/${SHUT_OUT}/learning?section=week-0-9`,
    as: SHUT_OUT,
    fullPage: false,
  },
  {
    name: "find-a-peer-reminded",
    path: "/peer-learning/peers?reminded=true",
    as: LEARNER,
  },
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
    name: "directory-filters",
    path: "/peer-learning/peers/everyone?skills=query-tools,wikidata-training&match=any&direction=offer&level=2",
    as: LEARNER,
    fullPage: true,
    open: async (page) => {
      const toggle = page.locator(".directory-filters__toggle");
      if (await toggle.isVisible()) {
        await toggle.click();
      }
    },
  },
  {
    name: "directory-skill-typed",
    path: "/peer-learning/peers/everyone?skills=query-tools",
    as: LEARNER,
    open: async (page) => {
      const toggle = page.locator(".directory-filters__toggle");
      if (await toggle.isVisible()) {
        await toggle.click();
      }
      await page.locator(".directory-filters .combobox__input").fill("wikdata");
      await page.locator(".combobox__option").first().waitFor();
    },
  },
  {
    name: "directory-nobody",
    path: "/peer-learning/peers/everyone?skills=query-tools,storytelling&direction=offer&level=4",
    as: LEARNER,
  },
  {
    name: "directory-refused",
    path: "/peer-learning/peers/everyone?skills=juggling&region=NG&level=9",
    as: LEARNER,
  },
  {
    name: "directory-download",
    path: "/peer-learning/peers/everyone?region=NG",
    as: REVIEWER,
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
    name: "ask",
    path: "/peer-learning/peers",
    as: LEARNER,
    open: openQuestion,
  },
  {
    name: "ask-times",
    path: "/peer-learning/peers",
    as: LEARNER,
    open: async (page) => {
      await openQuestion(page);
      await page.locator(".times-picker__count").scrollIntoViewIfNeeded();
    },
  },
  { name: "connections", path: MINE, as: LEARNER },
  { name: "connections-none", path: MINE, as: NEWCOMER },
  { name: "connections-visitor", path: MINE },
  {
    name: "connection-answer",
    path: MINE,
    as: LEARNER,
    fullPage: true,
    open: (page) => openConnection(page, "answer"),
  },
  {
    name: "connection-decline",
    path: MINE,
    as: LEARNER,
    fullPage: true,
    open: async (page) => {
      await openConnection(page, "answer");
      await page.locator(".connection-decline").click();
    },
  },
  {
    name: "connection-group",
    path: MINE,
    as: IN_A_GROUP,
    fullPage: true,
    open: (page) => openConnection(page, "answer"),
  },
  {
    name: "connection-times",
    path: MINE,
    as: WITHOUT_TIME,
    fullPage: true,
    open: (page) => openConnection(page, "propose_times"),
  },
  {
    name: "connection-meet",
    path: MINE,
    as: LEARNER,
    fullPage: true,
    open: async (page) => {
      await openConnection(page, "meet");
      await unfold(page);
    },
  },
  {
    name: "connection-colleagues",
    path: MINE,
    as: LEARNER,
    fullPage: true,
    open: async (page) => {
      await openConnection(page, "meet");
      await page.locator(".connection-colleagues__look").click();
      await page.locator(".connection-colleagues").waitFor();
    },
  },
  {
    name: "connection-invited",
    path: MINE,
    as: ARABIC_REVIEWER,
    fullPage: true,
    open: (page) => openConnection(page, "answer"),
  },
  {
    name: "connection-other-time",
    path: MINE,
    as: LEARNER,
    fullPage: true,
    open: async (page) => {
      await openConnection(page, "meet");
      await page.locator(".connection-more-times").click();
      await page.locator(".times-picker").waitFor();
    },
  },
  {
    name: "connection-summary",
    path: MINE,
    as: LEARNER,
    fullPage: true,
    open: (page) => openConnection(page, "summarise"),
  },
  {
    name: "connection-thanks",
    path: MINE,
    as: SHARER,
    fullPage: true,
    open: async (page) => {
      await openPast(page);
      await unfold(page);
    },
  },
  {
    name: "connection-over",
    path: MINE,
    as: DECLINED,
    fullPage: true,
    open: openPast,
  },
  {
    name: "connection-hidden",
    path: `${MINE}/999999`,
    as: LEARNER,
  },
  {
    name: "skill-missed",
    path: `/u/${LEARNER}/learning?section=offers`,
    as: LEARNER,
    open: async (page) => {
      await page.locator(".--offers .combobox__input").fill("Zine making");
      await page.locator(".--offers .combobox__option.--instead").waitFor();
    },
  },
  {
    name: "skill-proposed",
    path: `/u/${LEARNER}/learning`,
    as: LEARNER,
    open: async (page) => {
      await page.locator(".--offers .combobox__input").fill("Zine making");
      await page.locator(".--offers .combobox__option.--instead").click();
      await page.locator(".propose-skill").waitFor();
    },
  },
  { name: "ambassadors-visitor", path: AMBASSADORS },
  { name: "ambassadors-missing", path: AMBASSADORS, as: LEARNER },
  { name: "ambassadors-serving", path: AMBASSADORS, as: AMBASSADOR },
  {
    name: "ambassadors-mine",
    path: AMBASSADORS,
    as: AMBASSADOR,
    fullPage: true,
    open: async (page) => {
      await page.locator('.queue-parts [data-part="mine"]').click();
      await page.locator(".queue-entry__finish").first().waitFor();
    },
  },
  { name: "ambassadors-applied", path: AMBASSADORS, as: APPLICANT },
  { name: "ambassadors-to-decide", path: AMBASSADORS, as: REVIEWER },
  {
    name: "ambassadors-apply",
    path: AMBASSADORS,
    as: ELIGIBLE,
    fullPage: true,
    open: async (page) => {
      await page.locator(".own-term__apply").click();
      await page.locator(".ambassador-form").waitFor();
    },
  },
  { name: "skills-refused", path: "/peer-learning/skills", as: LEARNER },
  { name: "skills", path: "/peer-learning/skills", as: REVIEWER },
  {
    name: "skills-edit",
    path: "/peer-learning/skills",
    as: REVIEWER,
    open: async (page) => {
      const card = page.locator(".catalogue-skill.--active").first();
      await card.locator(".catalogue-skill__toggle").click();
      await card.locator(".catalogue-skill__edit").click();
      await card.locator(".skill-form").scrollIntoViewIfNeeded();
    },
  },
  {
    name: "skills-merge",
    path: "/peer-learning/skills",
    as: REVIEWER,
    open: async (page) => {
      const card = page.locator(".catalogue-skill.--proposed").first();
      await card.locator(".catalogue-skill__merge").click();
      await card.locator(".combobox__input").fill("stroytelling");
      await card.locator(".combobox__option").first().click();
    },
  },
  {
    name: "skills-decline",
    path: "/peer-learning/skills",
    as: REVIEWER,
    open: async (page) => {
      const card = page.locator(".catalogue-skill.--proposed").first();
      await card.locator(".catalogue-skill__history").click();
      await card.locator(".skill-history li").waitFor();
      const next = page.locator(".catalogue-skill.--proposed").nth(1);
      await next.locator(".catalogue-skill__decline").click();
      await next.locator(".skill-form").waitFor();
    },
  },
  { name: "rounds", path: ROUNDS, as: REVIEWER },
  { name: "rounds-refused", path: `${ROUNDS}/1`, as: LEARNER },
  {
    name: "round",
    path: ROUNDS,
    as: REVIEWER,
    fullPage: true,
    open: (page) => openRound(page, DRAWN),
  },
  {
    name: "round-published",
    path: ROUNDS,
    as: REVIEWER,
    fullPage: true,
    open: (page) => openRound(page, PUBLISHED),
  },
  {
    name: "round-change",
    path: ROUNDS,
    as: REVIEWER,
    open: async (page) => {
      await openRound(page, DRAWN);
      await page.locator(".round-place__change summary").first().click();
      await page.locator(".round__places").scrollIntoViewIfNeeded();
    },
  },
  {
    name: "round-effect",
    path: ROUNDS,
    as: REVIEWER,
    open: async (page) => {
      await openRound(page, DRAWN);
      await page.locator("[name=minProficiency]").selectOption("4");
      await page.locator(".round-place__change summary").first().click();
      await page.locator(".round-place__leave-out").first().click();
      await page.locator(".round-levers__try").click();
      await page.locator(".round-effect__adopt").waitFor();
      await page.locator(".round-levers").scrollIntoViewIfNeeded();
    },
  },
  {
    name: "round-publish",
    path: ROUNDS,
    as: REVIEWER,
    open: async (page) => {
      await openRound(page, DRAWN);
      await page.locator(".round-decision__publish").click();
    },
  },
  { name: "clinics-visitor", path: CLINICS },
  { name: "clinics", path: CLINICS, as: LEARNER },
  { name: "clinics-region", path: `${CLINICS}?region=202`, as: LEARNER },
  { name: "clinics-month", path: `${CLINICS}?view=month`, as: LEARNER },
  {
    name: "clinics-month-empty",
    path: `${CLINICS}?view=month&month=2026-02&region=419`,
  },
  {
    name: "clinics-none",
    path: `${CLINICS}?skill=juggling&level=4&language=fo`,
  },
  {
    name: "clinic",
    path: CLINICS,
    as: LEARNER,
    fullPage: true,
    open: (page) => openClinic(page, 0),
  },
  {
    name: "clinic-without-time",
    path: CLINICS,
    as: LEARNER,
    fullPage: true,
    open: (page) => openClinic(page, "Proposals"),
  },
  {
    name: "clinic-managed",
    path: CLINICS,
    as: REVIEWER,
    fullPage: true,
    open: async (page) => {
      await openClinic(page, 0);
      await page.locator(".sitting-manager summary").first().click();
      await page.locator(".attendees .btn").first().click();
      await page.locator(".attendees__list").waitFor();
    },
  },
  {
    name: "clinic-past",
    path: CLINICS,
    as: LEARNER,
    fullPage: true,
    open: (page) => openPastClinic(page),
  },
  {
    name: "recording",
    path: CLINICS,
    fullPage: true,
    open: (page) => openRecording(page),
  },
  {
    name: "recording-asked",
    path: CLINICS,
    as: REVIEWER,
    fullPage: true,
    open: (page) => openRecording(page, 1),
  },
  {
    name: "recording-new",
    path: CLINICS,
    as: REVIEWER,
    fullPage: true,
    open: async (page) => {
      await openPastClinic(page);
      await page.locator(".sitting-card__record").first().click();
      await page.locator(".medium-fields").waitFor();
    },
  },
  { name: "library-visitor", path: LIBRARY },
  { name: "library", path: LIBRARY, as: LEARNER },
  {
    name: "library-found",
    path: `${LIBRARY}?skill=query-tools&sort=light`,
    as: LEARNER,
  },
  { name: "help", path: "/peer-learning/help", as: SHARER, fullPage: true },
  { name: "help-newcomer", path: "/peer-learning/help", as: NEWCOMER },
  {
    name: "help-all",
    path: "/peer-learning/help",
    as: REVIEWER,
    fullPage: true,
  },
  {
    name: "help-topic",
    path: "/peer-learning/help",
    as: SHARER,
    open: (page) => openRequest(page),
  },
  {
    name: "help-topic-own",
    path: "/peer-learning/help",
    as: LEARNER,
    open: (page) => openRequest(page),
  },
  {
    name: "help-mark",
    path: "/peer-learning/help",
    as: LEARNER,
    fullPage: true,
    open: async (page) => {
      await openRequest(page);
      await page.locator(".topic-help__mark").click();
      await page.locator(".help-form").waitFor();
    },
  },
  {
    name: "help-composer",
    path: `/new-topic?title=${REQUEST_TITLE}`,
    as: NEWCOMER,
    open: (page) => composeRequest(page),
  },
  {
    name: "help-composer-changed",
    path: `/new-topic?title=${REQUEST_TITLE}`,
    as: NEWCOMER,
    open: async (page) => {
      await composeRequest(page);
      await page.locator(".composer-help__change").click();
      await page.locator(".request-dialog__done").waitFor();
    },
  },
  {
    name: "help-category",
    path: "/c/help/edit/settings",
    as: ADMIN,
  },
  {
    name: "library-filters",
    path: `${LIBRARY}?kind=guide&megabytes=5`,
    as: LEARNER,
    fullPage: true,
    open: (page) => page.locator(".shelf-filters__toggle").click(),
  },
  {
    name: "library-none",
    path: `${LIBRARY}?q=kayaks&language=fo`,
    as: LEARNER,
  },
  { name: "library-working-group", path: LIBRARY, as: REVIEWER },
  {
    name: "library-new",
    path: `${LIBRARY}/new`,
    as: LEARNER,
    fullPage: true,
  },
  {
    name: "library-record",
    path: `${LIBRARY}/record`,
    as: LEARNER,
    fullPage: true,
  },
  { name: "library-record-visitor", path: `${LIBRARY}/record` },
  {
    name: "material",
    path: LIBRARY,
    as: LEARNER,
    fullPage: true,
    open: (page) => openMaterial(page, "A query, step by step"),
  },
  {
    name: "material-proposed",
    path: LIBRARY,
    as: REVIEWER,
    fullPage: true,
    open: async (page) => {
      await openWaiting(page, "to_look_at");
      await page.locator(".shelving__take-down").click();
    },
  },
  {
    name: "material-not-shown",
    path: LIBRARY,
    as: LEARNER,
    fullPage: true,
    open: (page) => openWaiting(page, "not_shown"),
  },
  {
    name: "clinic-twins",
    path: CLINICS,
    as: REVIEWER,
    fullPage: true,
    open: async (page) => {
      await openClinic(page, "Proposals");
      await page.locator(".clinic-manage a").first().click();
      await page.locator(".twin-pair").first().waitFor();
    },
  },
  { name: "clinic-new", path: `${CLINICS}/new`, as: REVIEWER, fullPage: true },
  { name: "clinic-new-refused", path: `${CLINICS}/new`, as: LEARNER },
  { name: "clinic-feeds", path: `${CLINICS}/feeds`, as: LEARNER },
  {
    name: "certificate-clinic",
    path: `${CLINICS}?skill=proposal-writing`,
    as: CERTIFIED,
    fullPage: true,
    open: async (page) => {
      await openPastClinic(page);
      await openCertificate(page);
    },
  },
  {
    name: "certificate-connection",
    path: MINE,
    as: SHARER,
    fullPage: true,
    open: async (page) => {
      await openPast(page);
      await openCertificate(page);
    },
  },
  {
    name: "certificate-ambassador",
    path: AMBASSADORS,
    as: AMBASSADOR,
    fullPage: true,
    open: (page) => openCertificate(page),
  },
  { name: "certificate-unknown", path: "/peer-learning/certificates/none" },
  { name: "support-requests", path: SUPPORT, as: REVIEWER },
  {
    name: "support-request-taken",
    path: SUPPORT,
    as: REVIEWER,
    fullPage: true,
    open: async (page) => {
      const first = page.locator(".queued-request").first();
      await first.locator(".queued-request__take").click();
      await first.locator(".queued-request__finish").waitFor();
    },
    close: async (page) => {
      const first = page.locator(".queued-request").first();
      await first.locator(".queued-request__put-back").click();
      await first.locator(".queued-request__take").waitFor();
    },
  },
  { name: "support-requests-refused", path: SUPPORT, as: LEARNER },
  { name: "home-working-group", path: "/peer-learning", as: REVIEWER },
  { name: "import", path: IMPORT, as: ADMIN },
  {
    name: "import-under-way",
    path: IMPORT,
    as: ADMIN,
    fullPage: true,
    open: async (page) => {
      const rows = Array.from({ length: 60_000 }, (_, i) => `nobody_${i},NG`);
      await page.locator(".directory-import__file").setInputFiles({
        name: "members.csv",
        mimeType: "text/csv",
        buffer: Buffer.from(["username,country", ...rows].join("\n")),
      });
      await page
        .locator(".directory-import__progress", { hasText: /[1-9]\d/ })
        .waitFor();
    },
    close: async (page) => {
      await page.locator(".directory-import__cancel").click();
      await page.locator(".directory-import__report").waitFor();
    },
  },
  {
    name: "import-checked",
    path: IMPORT,
    as: ADMIN,
    fullPage: true,
    open: (page) => checkPasted(page, MESSY_DIRECTORY),
  },
  {
    name: "import-failed",
    path: IMPORT,
    as: ADMIN,
    fullPage: true,
    open: (page) => checkPasted(page, "name,languages\nAmina,en 3\n"),
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
  const reader = (locale === "ar" && ARABIC_READERS[step.as]) || step.as;
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
  const path = step.as ? step.path.replace(step.as, reader) : step.path;
  await page.goto(locale ? withLocale(path, locale) : path, {
    waitUntil: "networkidle",
  });
  await page.locator("[aria-busy='true']").waitFor({ state: "detached" });
  await step.open?.(page);
  await page.screenshot({
    path: join(FOLDER, `${step.name}.${name}.png`),
    fullPage: step.fullPage ?? !step.open,
    animations: "disabled",
  });
  await step.close?.(page);
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
