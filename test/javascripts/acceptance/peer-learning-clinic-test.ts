import { click, fillIn, visit } from "@ember/test-helpers";
import { test } from "qunit";
import pretender from "discourse/tests/helpers/create-pretender";
import { acceptance } from "discourse/tests/helpers/qunit-helpers";
import type { Clinic } from "discourse/plugins/discourse-peer-learning/discourse/lib/clinics/types";
import {
  attendance,
  clinic,
  part,
  question,
  sitting,
  twins,
} from "../fixtures/clinics";
import { card, cards, noCards } from "../fixtures/library";
import {
  answer,
  ME,
  type Needs,
  skills,
  user,
} from "../fixtures/peer-learning";

const PAGE = "/peer-learning/clinics/4";
const SITTING = "/peer-learning/sittings/31";
const FIRST = "[data-sitting='31']";

function refuse(status: number, sentence: string) {
  return answer({ errors: [sentence] }, status);
}

/** Over since an hour, on whichever day this runs. */
const LONG_AGO = {
  starts_at: "2020-01-01T18:00:00.000Z",
  ends_at: "2020-01-01T19:30:00.000Z",
};

function held() {
  const hour = 60 * 60 * 1000;
  const iso = (hours: number) =>
    new Date(Date.now() - hours * hour).toISOString();
  return { starts_at: iso(3), ends_at: iso(1) };
}

acceptance("Peer learning | A clinic", function (needs: Needs) {
  let sent: unknown[];

  needs.user({ user_option: { timezone: "Australia/Brisbane" } });
  needs.settings({ peer_learning_enabled: true });
  needs.pretender((server) => {
    sent = [];
    server.get("/peer-learning/library.json", () => answer(noCards()));
    server.get("/peer-learning/skills.json", () =>
      answer({ skills: skills() })
    );
    server.get(`${PAGE}.json`, () => answer(clinic()));
  });

  function show(changes: Partial<Clinic>) {
    pretender.get(`${PAGE}.json`, () => answer(clinic(changes)));
  }

  /** What a deed is answered with. */
  function answerTo(
    type: "put" | "post" | "delete",
    path: string,
    changes: Partial<Clinic>
  ) {
    pretender[type](`${path}.json`, ({ requestBody }) => {
      sent.push(JSON.parse(requestBody || "{}"));
      return answer(clinic(changes));
    });
  }

  /** From another page. */
  async function visitAnew(): Promise<void> {
    pretender.get("/peer-learning/clinics.json", () =>
      answer({ clinics: [], can_begin: false })
    );
    pretender.get("/peer-learning/clinics/elsewhere.json", () =>
      answer({ events: [], news: [] })
    );
    await visit("/peer-learning/clinics");
    await visit(PAGE);
  }

  test("says when it is on the reader's clock and where it was planned, for whom, and who makes it", async function (assert) {
    const karim = user({ id: 8, username: "karim", name: "Karim Mansour" });
    show({
      sittings: [sitting({ topic_url: "/t/ask-wikidata/77" })],
      roles: [
        part(),
        part({
          id: 52,
          role: "interpreter",
          languages: ["en", "ha"],
          user: karim,
        }),
      ],
    });
    await visit(PAGE);
    assert.dom("h1").hasText("Ask Wikidata your first question");
    assert
      .dom(`${FIRST} .sitting-time__here`)
      .hasText("Tue, Dec 4 18:00–19:30");
    assert.dom(`${FIRST} .sitting-time__there`).hasText("09:00 in Lagos");
    assert.dom(`${FIRST} .sitting-card__seats`).hasText("8 of 20 seats left");
    assert
      .dom(`${FIRST} .sitting-card__links a[href='/t/ask-wikidata/77']`)
      .exists();
    assert.dom(".clinic-facts").includesText("for who is starting");
    assert.dom(".clinic-facts").includesText("English, interpreted: Hausa");
    assert.dom("[data-role='host']").includesText("Amina Bello");
    assert.dom("[data-role='interpreter']").includesText("English and Hausa");
    assert
      .dom(".clinic-manage")
      .doesNotExist("only those who run it change it");
  });

  test("what the library has about its skills stands under it", async function (assert) {
    const asked: unknown[] = [];
    pretender.get("/peer-learning/library.json", ({ queryParams }) => {
      asked.push(queryParams.skills);
      return answer(cards(card(), card({ id: 8 })));
    });
    show({
      sittings: [],
      skills: [
        { id: 2, slug: "query-tools" },
        { id: 3, slug: "storytelling" },
      ],
    });
    await visit(PAGE);
    answerTo("put", `${PAGE}/interest`, { sittings: [], interested: 4 });
    await click(".--interest .btn");
    assert.deepEqual(
      asked,
      [["query-tools", "storytelling"]],
      "once, whatever is done on the page"
    );
    assert.dom(".--library-beside .resource-card").exists({ count: 2 });
    assert
      .dom(".--library-beside > a")
      .hasAttribute("href", "/peer-learning/library");
  });

  test("other calendars open beside the page, and are told where to meet when the reader is", async function (assert) {
    const video_url = "https://meet.example.org/maps";
    const links = () =>
      [...document.querySelectorAll<HTMLAnchorElement>(`${FIRST} [target]`)]
        .map(({ href, rel }) => ({ rel, url: new URL(href) }))
        .filter(({ url }) => url.pathname !== "/maps");
    show({ title: "Maps & more", video_url, sittings: [sitting()] });
    await visit(PAGE);
    assert.deepEqual(
      links().map(({ url }) => url.host),
      ["calendar.google.com", "outlook.live.com"]
    );
    for (const { rel, url } of links()) {
      assert.strictEqual(rel, "noopener noreferrer");
      assert.true(/Maps & more/.test([...url.searchParams.values()].join()));
      assert.false(url.searchParams.has("location"));
    }
    assert.true(
      links()[0]?.url.searchParams.get("details")?.endsWith(PAGE),
      "the page's address"
    );

    show({ video_url, sittings: [sitting({ mine: attendance() })] });
    await visitAnew();
    assert.deepEqual(
      links().map(({ url }) => url.searchParams.get("location")),
      [video_url, video_url]
    );
  });

  test("a member goes, says what they need, and gives the seat back", async function (assert) {
    answerTo("put", `${SITTING}/answer`, {
      sittings: [sitting({ mine: attendance(), seats_left: 7 })],
    });
    await visit(PAGE);
    assert.dom(`${FIRST} .sitting-card__seen`).doesNotExist("no calendar");
    await click(`${FIRST} .sitting-card__go`);
    assert.deepEqual(sent, [{ answer: "going" }]);
    assert.dom(`${FIRST} .sitting-card__answer`).hasText("You have a seat.");
    assert.dom(`${FIRST} .sitting-card__answer`).isFocused();
    assert.dom(`${FIRST} .sitting-card__seats`).hasText("7 of 20 seats left");

    await click(`${FIRST} .sitting-needs summary`);
    await click(`${FIRST} [name=text-only]`);
    assert.deepEqual(sent[1], { answer: "going", text_only: true });
    await fillIn(`${FIRST} [name=needs-level]`, "1");
    assert.deepEqual(sent[2], { answer: "going", level: 1 });

    answerTo("put", `${SITTING}/answer`, {
      sittings: [sitting({ mine: attendance({ answer: "not_going" }) })],
    });
    await click(`${FIRST} .sitting-card__leave`);
    assert.deepEqual(sent[3], { answer: "not_going" });
    assert.dom(`${FIRST} .sitting-card__answer`).hasText("You cannot come.");
    assert.dom(`${FIRST} .sitting-needs`).doesNotExist();
  });

  test("who answers reads first that the calendar shows it", async function (assert) {
    show({ in_calendar: true });
    await visit(PAGE);
    assert
      .dom(`${FIRST} .sitting-card__seen`)
      .includesText("shows your name and answer");
  });

  test("who may say nothing more still gives a seat back", async function (assert) {
    show({
      can_come: false,
      sittings: [sitting({ mine: attendance(), seats_left: 7 })],
    });
    answerTo("put", `${SITTING}/answer`, {
      can_come: false,
      sittings: [sitting({ mine: attendance({ answer: "not_going" }) })],
    });
    await visit(PAGE);
    assert.dom(`${FIRST} .sitting-needs`).doesNotExist();
    await click(`${FIRST} .sitting-card__leave`);
    assert.deepEqual(sent, [{ answer: "not_going" }]);
    assert.dom(`${FIRST} .sitting-card__answer`).isFocused();
    assert.dom(`${FIRST} .sitting-card__go`).doesNotExist();
  });

  test("where all seats are taken, a member stands in line and is told their place", async function (assert) {
    const full = { seats_left: 0, going: 20, waiting: 2 };
    show({ sittings: [sitting(full)] });
    const mine = attendance({ answer: "waiting", place: 3 });
    answerTo("put", `${SITTING}/answer`, {
      sittings: [sitting({ ...full, waiting: 3, mine })],
    });
    await visit(PAGE);
    assert
      .dom(`${FIRST} .sitting-card__seats`)
      .hasText("All seats are taken, 2 stand in line");
    assert.dom(`${FIRST} .sitting-card__go`).hasText("Stand in line");

    await click(`${FIRST} .sitting-card__go`);
    assert
      .dom(`${FIRST} .sitting-card__answer`)
      .includesText("You stand in line, at place 3.");
  });

  test("what is refused is said where it was pressed, and the page catches up", async function (assert) {
    pretender.put(`${SITTING}/answer.json`, () =>
      refuse(422, "Something is in the way.")
    );
    await visit(PAGE);
    show({ sittings: [sitting({ seats_left: 5 }), sitting({ id: 32 })] });
    await click(`${FIRST} .sitting-card__go`);
    assert.dom(`${FIRST} .deed-error`).includesText("Something is in the way.");
    assert.dom(`${FIRST} .sitting-card__seats`).hasText("5 of 20 seats left");
    assert
      .dom("[data-sitting='32'] .deed-error")
      .doesNotExist("only where it was pressed");
  });

  test("before there is a time, a member says that they would come, or not", async function (assert) {
    show({ sittings: [] });
    answerTo("put", `${PAGE}/interest`, {
      sittings: [],
      interested: 4,
      interested_too: true,
    });
    answerTo("delete", `${PAGE}/interest`, { sittings: [], interested: 3 });
    await visit(PAGE);
    assert.dom(".--interest").includesText("3 would come.");
    await click(".--interest .btn");
    assert
      .dom(".clinic-interest__count")
      .hasText(/4 would come\.\s+You are among them\./);
    await click(".--interest .btn");
    assert.dom(".--interest .btn").hasText("I would come");
  });

  test("a member offers to interpret; what is wrong loses nothing, and it can be taken back", async function (assert) {
    const mine = part({
      id: 60,
      role: "interpreter",
      answer: "proposed",
      user: user({ id: 19, username: ME, name: "Robin Ward" }),
    });
    pretender.put(`${PAGE}/offers.json`, () =>
      refuse(400, "Name at least two languages between which to interpret.")
    );
    answerTo("delete", `${PAGE}/roles/60`, {});
    await visit(PAGE);
    await click(".clinic-offer-button");
    await click(".--people .choice-group__choice:nth-of-type(2) input");
    await fillIn("[name=offer-words]", "Evenings are best");
    await fillIn(".--people .combobox__input", "haus");
    await click(".--people .combobox__option");
    await click(".--people [type=submit]");
    assert.dom(".--people .deed-error").includesText("two languages");
    assert.dom("[name=offer-words]").hasValue("Evenings are best");

    answerTo("put", `${PAGE}/offers`, { roles: [part(), mine] });
    await fillIn(".--people .combobox__input", "engl");
    await click(".--people .combobox__option");
    await click(".--people [type=submit]");
    assert.deepEqual(sent[0], {
      role: "interpreter",
      words: "Evenings are best",
      languages: ["ha", "en"],
    });
    assert.dom(`[data-offer='${ME}']`).includesText("would interpret");

    await click(`[data-offer='${ME}'] .btn`);
    assert.dom(`[data-offer='${ME}']`).doesNotExist();
  });

  test("who runs it publishes it, takes an offer, and names somebody", async function (assert) {
    const draft = { state: "draft" as const, can_manage: true, sittings: [] };
    const offer = part({
      id: 61,
      role: "sharer",
      answer: "proposed",
      words: "I could show our maps.",
      user: user({ id: 8, username: "karim", name: "Karim Mansour" }),
    });
    show({ ...draft, calendar: "missing", has_category: true });
    await visit(PAGE);
    assert.dom(".clinic__state").includesText("only those who run it see it");
    assert.dom(".clinic-manage__lacks").includesText("calendar is off");

    const open = { can_manage: true, sittings: [], roles: [part(), offer] };
    answerTo("put", `${PAGE}/publication`, open);
    await click(".clinic-manage__publish");
    assert.dom(".clinic__state").doesNotExist();
    assert.dom("[data-offer='karim']").includesText("I could show our maps.");

    answerTo("put", `${PAGE}/roles/61`, {
      ...open,
      roles: [part(), { ...offer, answer: "accepted" }],
    });
    await click("[data-offer='karim'] .btn-primary");
    assert.deepEqual(sent[1], { accepted: true });
    assert.dom("[data-role='sharer']").includesText("Karim Mansour");

    answerTo("post", `${PAGE}/roles`, open);
    await click(".clinic-appoint summary");
    await fillIn("[name=appoint-username]", "@nour");
    await fillIn("[name=appoint-role]", "host");
    await click(".clinic-appoint [type=submit]");
    assert.deepEqual(sent[2], {
      username: "nour",
      role: "host",
      languages: [],
    });
    assert.dom("[name=appoint-username]").hasValue("", "ready for the next");
  });

  test("who runs it moves a sitting by their own clock, and is asked before one is called off", async function (assert) {
    show({ can_manage: true });
    answerTo("put", `${SITTING}/time`, { can_manage: true });
    answerTo("put", `${SITTING}/cancellation`, {
      can_manage: true,
      sittings: [],
    });
    await visit(PAGE);
    await click(`${FIRST} .sitting-manager summary`);
    await fillIn(`${FIRST} [name=move-to]`, "2096-12-05T18:00");
    await click(`${FIRST} .sitting-manager [type=submit]`);
    assert.deepEqual(sent, [
      { start: "2096-12-05T08:00:00.000Z", time_zone: "Australia/Brisbane" },
    ]);

    await click(`${FIRST} .sitting-manager .btn-danger`);
    assert.strictEqual(sent.length, 1, "nothing happens before the answer");
    await click(".dialog-footer .btn-primary");
    assert.strictEqual(sent.length, 2);
    assert.dom(FIRST).doesNotExist();
  });

  test("questions are filed and voted for; what was written stays until it is kept", async function (assert) {
    show({ questions: [question()] });
    pretender.post(`${PAGE}/questions.json`, () =>
      refuse(422, "You can have at most 5 questions open.")
    );
    await visit(PAGE);
    await fillIn("[name=question]", "And offline?");
    await click(".--questions [type=submit]");
    assert.dom(".--questions .deed-error").includesText("at most 5");
    assert.dom("[name=question]").hasValue("And offline?");

    answerTo("post", `${PAGE}/questions`, {
      questions: [
        question(),
        question({ id: 72, words: "And offline?", votes: 1 }),
      ],
    });
    await click(".--questions [type=submit]");
    assert.deepEqual(sent, [{ words: "And offline?" }]);
    assert.dom("[name=question]").hasValue("");

    answerTo("put", `${PAGE}/questions/71/vote`, {
      questions: [question({ voted: true, votes: 3 })],
    });
    await click("[data-question='71'] .clinic-question__vote");
    assert
      .dom("[data-question='71']")
      .includesText("3 would like to hear about it");
    assert
      .dom("[data-question='71'] .clinic-question__vote")
      .hasAttribute("aria-pressed", "true");
  });

  test("who was at one sitting is noted while another is still to come", async function (assert) {
    show({
      can_manage: true,
      sittings: [sitting(held()), sitting({ id: 62 })],
    });
    await visit(PAGE);
    assert.dom(".sitting-card").exists({ count: 2 });
    assert
      .dom(".sitting-card")
      .hasAttribute("data-sitting", "62", "what is to come stands first");
    assert.dom(`${FIRST} .sitting-manager`).exists();
  });

  test("who had a seat says that they were there, how it was, and has a certificate", async function (assert) {
    const past = held();
    const there = attendance({ attended: true });
    show({ sittings: [sitting({ ...past, mine: attendance() })] });
    answerTo("put", `${SITTING}/attended`, {
      sittings: [sitting({ ...past, mine: there })],
    });
    await visit(PAGE);
    assert.dom(`${FIRST} .sitting-card__go`).doesNotExist("it is over");
    assert.dom(".clinic-offer-button").doesNotExist();
    await click(".--attended .btn-primary");
    assert.deepEqual(sent, [{ attended: true }]);

    const feedback = {
      useful: 3,
      confidence_before: null,
      confidence_after: null,
      next_step: null,
    };
    answerTo("put", `${SITTING}/feedback`, {
      sittings: [sitting({ ...past, mine: { ...there, feedback } })],
    });
    await click(".--give-feedback .choice-group__choice:nth-of-type(2) input");
    await click(".--give-feedback [type=submit]");
    assert.deepEqual(sent[1], feedback);
    assert.dom(".--give-feedback").doesNotExist();

    pretender.put("/peer-learning/certificates/clinic/31.json", (request) => {
      sent.push(JSON.parse(request.requestBody));
      return answer({ code: "abc", name: "Robin", withdrawn: false });
    });
    await fillIn("[name=certificate-name]", "Robin");
    await click(".--certificate [type=submit]");
    assert.deepEqual(sent[2], { name: "Robin" });
    assert
      .dom(".--certificate .btn-primary")
      .hasAttribute("href", "/peer-learning/certificates/abc");
  });

  test("who was there long ago finds their certificate, and is asked nothing", async function (assert) {
    const certificate = { code: "abc", name: "Robin", withdrawn: false };
    const there = attendance({ attended: true, certificate });
    show({ sittings: [sitting({ ...LONG_AGO, mine: there })] });
    await visit(PAGE);
    assert
      .dom(".--certificate .btn-primary")
      .hasAttribute("href", "/peer-learning/certificates/abc");
    assert.dom(".--give-feedback").doesNotExist();
  });

  test("who did not say in time that they were there is asked no more", async function (assert) {
    show({ sittings: [sitting({ ...LONG_AGO, mine: attendance() })] });
    await visit(PAGE);
    assert.dom(".sitting-card").exists();
    assert.dom(".--attended").doesNotExist();
    assert.dom(".--certificate").doesNotExist();
  });

  test("a pair of times is chosen where both are on the reader's clock", async function (assert) {
    show({ can_manage: true, sittings: [] });
    pretender.get(`${PAGE}/twins.json`, () => answer(twins()));
    answerTo("post", `${PAGE}/sittings`, { can_manage: true });
    await visit(`${PAGE}/twins`);
    assert
      .dom(".twin-pair:first-child .sitting-time__here")
      .hasText("Tue, Dec 4 18:00–19:30");
    assert
      .dom(".twin-pair__left-out")
      .hasText("In the night at both: 1, in Auckland.");
    assert.dom(".twins").includesText("Of 2 more the time zone is not known.");
    assert.dom(".twins__past").includesText("Honolulu (2)");
    assert
      .dom(".heat-strip tbody tr:first-child td:nth-of-type(11)")
      .hasText("6", "ten in the morning in Brisbane");

    await click(".twin-pair .btn");
    assert.deepEqual(sent, [
      {
        starts: ["2096-12-04T08:00:00.000Z", "2096-12-04T18:00:00.000Z"],
        time_zone: "Australia/Brisbane",
      },
    ]);
    assert.dom("h1").hasText("Ask Wikidata your first question");
  });

  test("a time can be set by hand where none are worked out", async function (assert) {
    show({ can_manage: true, sittings: [] });
    pretender.get(`${PAGE}/twins.json`, () =>
      refuse(503, "Times cannot be worked out just now.")
    );
    answerTo("post", `${PAGE}/sittings`, { can_manage: true });
    await visit(`${PAGE}/twins`);
    assert.dom(".peer-learning-notice.--error").includesText("worked out");
    await fillIn("[name=starts_at]", "2096-12-05T18:00");
    await click(".choose-times [type=submit]");
    assert.deepEqual(sent, [
      {
        starts: ["2096-12-05T08:00:00.000Z"],
        time_zone: "Australia/Brisbane",
      },
    ]);
  });

  test("one that was called off says so; one that is not there leads to the list", async function (assert) {
    show({ state: "cancelled" });
    await visit(PAGE);
    assert.dom(".clinic__state").includesText("was called off");
    assert.dom(".sitting-card__go").doesNotExist();

    pretender.get(`${PAGE}.json`, () => refuse(404, "Not found"));
    await visitAnew();
    assert.dom(".peer-learning-notice").includesText("not here");
  });
});

acceptance("Peer learning | A clinic for visitors", function (needs: Needs) {
  needs.settings({ peer_learning_enabled: true });
  needs.pretender((server) => {
    server.get("/peer-learning/library.json", () => answer(noCards()));
    server.get("/peer-learning/skills.json", () =>
      answer({ skills: skills() })
    );
    server.get(`${PAGE}.json`, () => answer(clinic({ can_come: false })));
  });

  test("all can be read, and the way in is where one would go", async function (assert) {
    await visit(PAGE);
    assert.dom(".--sittings .btn-primary").hasText("Sign in");
    assert.dom(".sitting-card__go").doesNotExist();
    assert.dom(".clinic-offer-button").doesNotExist();
  });
});
