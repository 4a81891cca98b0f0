import {
  click,
  currentURL,
  fillIn,
  find,
  focus,
  visit,
} from "@ember/test-helpers";
import { test } from "qunit";
import pretender from "discourse/tests/helpers/create-pretender";
import { acceptance } from "discourse/tests/helpers/qunit-helpers";
import type { ClinicRow } from "discourse/plugins/discourse-peer-learning/discourse/lib/clinics/types";
import { attendance, clinic, sitting } from "../fixtures/clinics";
import { noCards } from "../fixtures/library";
import { answer, type Needs, skills } from "../fixtures/peer-learning";

const PAGE = "/peer-learning/clinics";

acceptance("Peer learning | Clinics", function (needs: Needs) {
  let asked: object[];

  needs.user({
    user_option: { timezone: "Africa/Lagos" },
    can_review_learning_skills: true,
  });
  needs.settings({ peer_learning_enabled: true });
  needs.pretender((server) => {
    asked = [];
    server.get("/peer-learning/library.json", () => answer(noCards()));
    server.get("/peer-learning/skills.json", () =>
      answer({ skills: skills() })
    );
    server.get(`${PAGE}.json`, ({ queryParams }) => {
      asked.push(queryParams);
      return answer({ clinics: [], can_begin: false, next: null });
    });
    server.get(`${PAGE}/elsewhere.json`, () =>
      answer({ events: [], news: [] })
    );
  });

  function show(clinics: ClinicRow[], can_begin = false) {
    pretender.get(`${PAGE}.json`, ({ queryParams }) => {
      asked.push(queryParams);
      return answer({ clinics, can_begin, next: null });
    });
  }

  test("what is the reader's own stands first, with times on their clock", async function (assert) {
    show([
      clinic(),
      clinic({
        id: 5,
        mine: true,
        sittings: [sitting({ mine: attendance() })],
      }),
      clinic({ id: 6, sittings: [] }),
    ]);
    await visit(PAGE);
    assert.dom("h1").hasText("Clinics");
    assert.dom(".clinic-row").hasAttribute("data-clinic", "5");
    assert
      .dom("[data-clinic='5'] .clinic-row__sittings")
      .hasText(/Tue, Dec 4 09:00–10:30\s+You have a seat/);
    assert.dom("[data-clinic='4']").includesText("8 seats left");
    assert.dom("[data-clinic='6']").includesText("still being found");
    assert.dom("[data-clinic='6']").includesText("3 would come");
    assert
      .dom("a[href='/peer-learning/clinics/new']")
      .doesNotExist("members do not plan them");

    show([], true);
    await visit("/peer-learning/clinics?level=1");
    assert.dom("a[href='/peer-learning/clinics/new']").exists();
  });

  test("what others hold stands apart, by the reader's clock, or in days that have none", async function (assert) {
    await visit(PAGE);
    assert.dom(".space-entry").doesNotExist();

    const said = {
      id: 1,
      url: "https://elsewhere.example/1",
      title: "Office hours",
      starts_at: "2026-10-15T22:30:00.000Z",
      ends_at: "2026-10-15T23:30:00.000Z",
      all_day: false,
      published_at: null,
      space: "Community of maps",
    };
    const days = {
      starts_at: "2026-11-09T00:00:00.000Z",
      ends_at: "2026-11-12T00:00:00.000Z",
      all_day: true,
    };
    pretender.get(`${PAGE}/elsewhere.json`, () =>
      answer({
        events: [
          said,
          { ...said, ...days, id: 2, url: "http://elsewhere.example/2" },
          { ...said, ...days, id: 3, ends_at: "2026-11-10T00:00:00.000Z" },
        ],
        news: [
          {
            ...said,
            id: 4,
            starts_at: null,
            ends_at: null,
            published_at: "2026-10-15T23:30:00.000Z",
          },
        ],
      })
    );
    await visit(`${PAGE}?level=1`);
    await visit(PAGE);
    const facts = [...document.querySelectorAll(".space-entry__facts")].map(
      (entry) => entry.textContent?.trim().replace(/\s+/g, " ")
    );
    assert.deepEqual(facts, [
      "Thu, Oct 15 23:30–00:30 Community of maps",
      "Mon, Nov 9 – Wed, Nov 11 Community of maps",
      "Mon, Nov 9 Community of maps",
      "Fri, Oct 16 Community of maps",
    ]);
    assert
      .dom(".space-entry a[href='https://elsewhere.example/1']")
      .exists({ count: 3 })
      .hasAttribute("rel", /noopener/);
    assert.dom("a[href^='http:']").doesNotExist();
  });

  test("filters are in the address, and what they find nothing for is taken back", async function (assert) {
    await visit(`${PAGE}?skill=query-tools`);
    assert.dom(".skill-picker__value").includesText("Query tools");
    await fillIn("[name=language]", "ha");
    await fillIn("[name=level]", "1");
    assert.deepEqual(asked.at(-1), {
      skill_id: "2",
      language: "ha",
      level: "1",
    });
    assert.dom(".peer-learning-notice").includesText("fits what you chose");

    await click(".peer-learning-notice .btn");
    assert.deepEqual(asked.at(-1), {});
    assert.dom(".peer-learning-notice .btn").hasText("Find a peer");
  });

  test("those that were held come a page at a time, when somebody looks", async function (assert) {
    pretender.get(`${PAGE}.json`, ({ queryParams }) => {
      asked.push(queryParams);
      if (!queryParams.past) {
        return answer({ clinics: [], can_begin: false, next: null });
      }
      return answer({
        clinics: [clinic({ id: queryParams.before ? 10 : 11 })],
        can_begin: false,
        next: queryParams.before ? null : "2026-10-04T09:11:00.000000Z,11",
      });
    });
    await visit(PAGE);
    assert.strictEqual(asked.length, 1, "nobody has looked yet");
    await click(".past-clinics summary");

    assert.dom(".past-clinics .clinic-row").exists({ count: 1 });

    await click(".past-clinics > .btn");
    assert.deepEqual(asked.at(-1), {
      past: "true",
      before: "2026-10-04T09:11:00.000000Z,11",
    });
    assert.dom(".past-clinics .clinic-row").exists({ count: 2 });
    assert.dom(".past-clinics > .btn").doesNotExist();
  });

  test("regions lie on a map with how many are to come, and narrow the list", async function (assert) {
    show([
      clinic(),
      clinic({ id: 5, region: "202" }),
      clinic({ id: 6, region: "202", sittings: [] }),
    ]);
    await visit(PAGE);
    const tile = (area: string) => `[data-area='${area}'] button`;
    const map = find(".clinic-map") as HTMLDetailsElement;
    map.open = true;
    assert.dom(".region-map").hasAttribute("dir", "ltr");
    assert.dom(tile("202")).hasText(/Sub-Saharan Africa\s+2/);
    assert.dom(tile("001")).hasText(/Everywhere\s+1/);
    assert
      .dom(tile("009"))
      .hasClass("--none")
      .hasText(/Oceania\s+0/);
    assert.dom(`.region-map [aria-pressed='true']`).doesNotExist();

    await focus(tile("202"));
    await click(tile("202"));
    assert.strictEqual(currentURL(), `${PAGE}?region=202`);
    assert.dom(tile("202")).hasAria("pressed", "true").isFocused();
    assert.dom(tile("001")).hasText(/1/, "counts stay");
    assert.dom(".clinic-row").exists({ count: 2 });
    assert.strictEqual(asked.length, 1, "nothing is loaded anew");
    await click(".past-clinics summary");
    assert.deepEqual(asked.at(-1), { past: "true", region: "202" });

    await click(tile("001"));
    assert.dom(".clinic-row").exists({ count: 1 });
    assert.dom(".clinic-row").hasAttribute("data-clinic", "4");
    assert.dom(".past-clinics .clinic-row").doesNotExist("begun anew");

    await click(tile("009"));
    assert.dom(".peer-learning-notice").includesText("fits what you chose");

    await click(tile("009"));
    assert.strictEqual(currentURL(), PAGE);
    assert.dom(".clinic-row").exists({ count: 3 });
  });

  test("a month shows what is held on which day of the reader's", async function (assert) {
    show([
      clinic({
        sittings: [
          sitting({ id: 1, starts_at: "2026-12-31T22:30:00.000Z" }),
          sitting({ id: 2, starts_at: "2026-12-31T23:30:00.000Z" }),
          sitting({
            id: 3,
            starts_at: "2026-12-08T12:00:00.000Z",
            state: "cancelled",
          }),
        ],
      }),
    ]);
    await visit(`${PAGE}?view=month&month=2026-12&level=1`);
    assert.deepEqual(asked, [
      {
        level: "1",
        from: "2026-11-30T23:00:00.000Z",
        to: "2026-12-31T23:00:00.000Z",
      },
    ]);
    assert.dom(".month-table caption").hasText("December 2026");
    assert.dom(".month-table thead th:first-child").includesText("Sunday");
    assert.dom(".month-table tbody tr").exists({ count: 5 });
    assert
      .dom("[data-date='2026-12-31'] .held-sitting")
      .exists({ count: 1 })
      .hasText(/23:30\s+Ask Wikidata/)
      .hasAttribute("href", "/peer-learning/clinics/4");
    assert.dom("[data-date='2026-12-08'] .held-sitting").doesNotExist();
    assert.dom("[aria-current='date']").doesNotExist("it is another month");
    assert.dom(".clinic-map").doesNotExist();

    assert.dom(".month-days li h3").hasText("Thursday, December 31");
    assert
      .dom("[data-date='2026-12-31'] .month-table__day")
      .hasAria("label", "Thursday, December 31: 1 sitting");
    // As on a narrow screen, whichever this one is.
    find(".month-days")?.setAttribute("style", "display: block");
    await click("[data-date='2026-12-31'] .month-table__day");
    assert.dom(".month-days h3").isFocused();
  });

  test("months are turned, and what was chosen and the focus stay", async function (assert) {
    show([]);
    await visit(`${PAGE}?view=month&month=2026-12&region=202`);
    assert.dom(".clinic-month__region").includesText("Sub-Saharan Africa");
    assert.dom(".clinic-month__next").hasText("January");
    await focus(".clinic-month__next");
    await click(".clinic-month__next");
    assert.strictEqual(
      currentURL(),
      `${PAGE}?month=2027-01&region=202&view=month`
    );
    assert.dom(".month-table caption").hasText("January 2027");
    assert.dom(".clinic-month__next").isFocused().hasText("February");
    await click(".clinic-month__previous");
    assert.dom(".month-table caption").hasText("December 2026");

    await click(".clinic-month__today");
    assert.strictEqual(currentURL(), `${PAGE}?region=202&view=month`);
    assert.dom(".month-table [aria-current='date']").exists({ count: 1 });

    await fillIn("[name=level]", "1");
    assert.strictEqual(currentURL(), `${PAGE}?level=1&region=202&view=month`);
    assert.dom("[name=level]").hasValue("1");

    await click(".clinic-month__region .btn");
    assert.strictEqual(currentURL(), `${PAGE}?level=1&view=month`);
    assert.dom(".clinic-month__region").doesNotExist();
    assert.dom(".clinic-month").isFocused();

    await focus(".clinic-views li:first-child a");
    await click(".clinic-views li:first-child a");
    assert.strictEqual(currentURL(), `${PAGE}?level=1`);
    assert
      .dom(".clinic-views li:first-child a")
      .hasAria("current", "page")
      .isFocused();
    assert.dom(".month-table").doesNotExist();
  });

  test("an empty month leads to the next that has something, or to the list", async function (assert) {
    let toCome = [clinic({ id: 5, sittings: [sitting()] })];
    pretender.get(`${PAGE}.json`, ({ queryParams }) =>
      answer({ clinics: queryParams.from ? [] : toCome, can_begin: false })
    );
    await visit(`${PAGE}?view=month&month=2026-12`);
    assert
      .dom(".peer-learning-notice")
      .includesText("Nothing is held in December 2026.");
    await click(".peer-learning-notice .btn");
    assert.dom(".month-table caption").hasText("December 2096");
    assert.dom(".clinic-month").isFocused();

    toCome = [];
    await visit(`${PAGE}?view=month&month=2026-11&level=2`);
    assert
      .dom(".peer-learning-notice")
      .includesText("that fits what you chose");
    await click(".peer-learning-notice .btn");
    assert.strictEqual(currentURL(), `${PAGE}?level=2`);
  });

  test("what is no month is the present one", async function (assert) {
    await visit(`${PAGE}?view=month&month=2026-13`);
    assert.dom(".month-table [aria-current='date']").exists({ count: 1 });
  });

  test("what cannot be loaded is asked for again", async function (assert) {
    pretender.get(`${PAGE}.json`, () => answer({ errors: ["No."] }, 500));
    await visit(PAGE);
    assert.dom(".peer-learning-notice.--error").exists();

    show([clinic()]);
    await click(".peer-learning-notice .btn");
    assert.dom(".clinic-row").exists({ count: 1 });
  });

  test("what was written of a new one stays when it is refused, and is sent as it is", async function (assert) {
    const sent: unknown[] = [];
    pretender.post(`${PAGE}.json`, () =>
      answer({ errors: ["There can be 2 to 1000 seats."] }, 400)
    );
    await visit(`${PAGE}/new`);
    await fillIn("[name=title]", "Maps for everybody");
    await fillIn(".clinic-editor__skills .combobox__input", "query");
    await click(".clinic-editor__skills .combobox__option");
    await fillIn("[name=region]", "202");
    await fillIn("[name=seats]", "20");
    await click(".clinic-editor [type=submit]");
    assert.dom(".deed-error").includesText("2 to 1000 seats");
    assert.dom(".deed-error").isFocused();
    assert.dom("[name=title]").hasValue("Maps for everybody");

    pretender.post(`${PAGE}.json`, ({ requestBody }) => {
      sent.push(JSON.parse(requestBody));
      return answer(clinic({ state: "draft", can_manage: true }));
    });
    pretender.get(`${PAGE}/4.json`, () =>
      answer(clinic({ state: "draft", can_manage: true }))
    );
    await click(".clinic-editor [type=submit]");
    assert.propContains(sent[0] as object, {
      title: "Maps for everybody",
      language: "en",
      level: null,
      region: "202",
      seats: 20,
      minutes: 90,
      skill_ids: [2],
      video_url: null,
    });
    assert.dom(".clinic[data-state='draft']").exists();
  });

  test("the reader's own calendar address is shown, and made anew when they say so", async function (assert) {
    pretender.get(`${PAGE}/feeds.json`, () =>
      answer({ all: "https://x.org/all.ics", mine: "https://x.org/1" })
    );
    pretender.put(`${PAGE}/feeds.json`, () =>
      answer({ all: "https://x.org/all.ics", mine: "https://x.org/2" })
    );
    await visit(`${PAGE}/feeds`);
    assert.dom("[name=mine]").hasValue("https://x.org/1");
    await click(".clinic-feeds .btn");
    assert.dom("[name=mine]").hasValue("https://x.org/1", "asked first");
    await click(".dialog-footer .btn-primary");
    assert.dom("[name=mine]").hasValue("https://x.org/2");
  });
});
