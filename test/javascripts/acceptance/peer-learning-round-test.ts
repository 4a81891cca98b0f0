import { click, fillIn, visit, waitUntil } from "@ember/test-helpers";
import { test } from "qunit";
import pretender from "discourse/tests/helpers/create-pretender";
import { acceptance } from "discourse/tests/helpers/qunit-helpers";
import type {
  Draw,
  Place,
  Ring,
  Round,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/connections/rounds";
import type { UserRef } from "discourse/plugins/discourse-peer-learning/discourse/lib/shared/types";
import { answer, type Needs, skills, user } from "../fixtures/peer-learning";

const PAGE = "/peer-learning/rounds/5";

const AMINA = user();
const KARIM = user({ id: 8, username: "karim", name: "Karim Mansour" });
const NOUR = user({ id: 9, username: "nour", name: "Nour Abdelaziz" });

function place(changes: Partial<Place> = {}): Place {
  return {
    place: 1,
    kind: "round",
    members: [AMINA, KARIM],
    extra: [],
    interpreter: null,
    language: "en",
    starts_at: "2026-12-15T08:00:00Z",
    connection_state: null,
    teaches: [
      { from: 8, to: 7, skill: "query-tools" },
      { from: 7, to: 8, skill: "storytelling" },
    ],
    ...changes,
  };
}

/** Amina teaches Karim, he teaches Nour, she teaches Amina. */
function ring(number: number): Ring {
  const teach = (from: UserRef, to: UserRef, skill: string, day: number) =>
    place({
      place: day,
      kind: "swap",
      members: [from, to],
      starts_at: `2026-12-1${day}T08:00:00Z`,
      teaches: [{ from: from.id, to: to.id, skill }],
    });
  return {
    number,
    places: [
      teach(AMINA, KARIM, "query-tools", 2),
      teach(KARIM, NOUR, "storytelling", 3),
      teach(NOUR, AMINA, "wikidata-basics", 4),
    ],
  };
}

function draw(changes: Partial<Draw> = {}): Draw {
  return {
    id: 11,
    drawn_at: "2026-12-11T12:10:00Z",
    failure: null,
    rules: { minutes: 90, maxSize: 4, minProficiency: 2 },
    pins: [],
    exclusions: [],
    swaps: false,
    matched: 2,
    left_out_count: 1,
    reasons: { time: 1 },
    places_count: 1,
    places: [place()],
    rings_count: 0,
    rings: [],
    left_out: [{ user: NOUR, reason: "time" }],
    people: [],
    ...changes,
  };
}

function round(changes: Partial<Round> = {}): Round {
  return {
    id: 5,
    month: "2026-12-01",
    state: "drawn",
    closes_at: "2020-12-11T12:00:00Z",
    published_at: null,
    told_at: null,
    taking_part: 3,
    told: 0,
    ready: true,
    draw: draw(),
    ...changes,
  };
}

function refuse(status: number, sentence: string) {
  return answer({ errors: [sentence] }, status);
}

acceptance("Peer learning | Round", function (needs: Needs) {
  let sent: unknown[];

  needs.user({ user_option: { timezone: "Africa/Lagos" } });
  needs.settings({ peer_learning_enabled: true });
  needs.pretender((server) => {
    sent = [];
    server.get("/peer-learning/skills.json", () =>
      answer({ skills: skills() })
    );
    server.get(`${PAGE}.json`, () => answer({ round: round() }));
  });

  function show(changes: Partial<Round>) {
    pretender.get(`${PAGE}.json`, () => answer({ round: round(changes) }));
  }

  test("says who would meet and why, and who is left out and why", async function (assert) {
    await visit(PAGE);
    assert.dom("h1").hasText("Round of December 2026");
    assert.dom(".round-status").includesText("Nobody is told before.");
    assert.dom(".round-status").includesText("2 meet somebody");
    assert.dom("[data-place='1']").includesText("Amina Bello");
    assert
      .dom("[data-place='1'] .round-place__lessons li:first-child")
      .hasText(/Karim Mansour.* shares with .*Amina Bello.*: Query tools/);
    assert.dom("[data-place='1']").includesText("English");
    assert.dom("[data-place='1']").includesText("Tue 09:00–10:30");
    assert
      .dom(".round__reasons")
      .hasText("1 are free at other hours than those who fit");
    assert.dom(".round__left-out").includesText("Nour Abdelaziz");
  });

  test("shows what levers would do before they count", async function (assert) {
    let looks = 0;
    pretender.post(`${PAGE}/draws.json`, ({ requestBody }) => {
      sent.push(JSON.parse(requestBody));
      return answer({
        draw: { id: 12, drawn_at: null, failure: null },
        effect: null,
      });
    });
    pretender.get(`${PAGE}/draws/12.json`, () => {
      looks++;
      return answer({
        draw: { id: 12, drawn_at: "2026-12-12T08:00:00Z", failure: null },
        effect: {
          matched: 2,
          matched_before: 2,
          new_places: 1,
          rings: 0,
          rings_before: 0,
          coming_in: [NOUR],
          coming_in_count: 1,
          falling_out: [KARIM],
          falling_out_count: 3,
        },
      });
    });
    pretender.put(`${PAGE}/draws/12/adoption.json`, () =>
      answer({
        round: round({
          draw: draw({
            id: 12,
            rules: { minutes: 60, maxSize: 4, minProficiency: 2 },
            exclusions: [[8]],
            people: [KARIM],
            places: [place({ members: [AMINA, NOUR], teaches: [] })],
          }),
        }),
      })
    );
    await visit(PAGE);
    assert.dom(".round-levers__try").doesNotExist("nothing is changed");

    await fillIn("[name=minutes]", "60");
    await click(".round-place__change summary");
    await click(".round-place__leave-out:last-child");
    assert.dom(".round-levers__set").includesText("Sits out: ");
    assert.dom(".round-levers__set").includesText("Karim Mansour");
    assert.dom(".round-decision__publish").isDisabled();

    await click(".round-levers__try");
    assert.deepEqual(sent, [
      {
        rules: { minutes: 60, maxSize: 4, minProficiency: 2 },
        pins: [],
        exclusions: [[8]],
        swaps: false,
      },
    ]);
    await waitUntil(() => looks > 0);
    assert
      .dom(".round-effect")
      .includesText("2 meet somebody, as many as before.");
    assert.dom(".round-effect").includesText("1 group would be another one.");
    assert.dom(".round-effect").includesText("Nour Abdelaziz");
    assert.dom(".round-effect").includesText("and 2 more");
    assert.dom("[data-place='1']").includesText("Karim", "it is not so yet");

    await click(".round-effect__adopt");
    assert.dom("[data-place='1']").includesText("Nour Abdelaziz");
    assert.dom(".round-levers__set").includesText("Karim Mansour");
    assert.dom(".round-decision__publish").isEnabled();
  });

  test("proposes swap rings where that is wished, and says what they would be", async function (assert) {
    pretender.post(`${PAGE}/draws.json`, ({ requestBody }) => {
      sent.push((JSON.parse(requestBody) as { swaps: boolean }).swaps);
      return answer({
        draw: { id: 12, drawn_at: "2026-12-12T08:00:00Z", failure: null },
        effect: {
          matched: 2,
          matched_before: 2,
          new_places: 0,
          rings: 2,
          rings_before: 0,
          coming_in: [],
          coming_in_count: 0,
          falling_out: [],
          falling_out_count: 0,
        },
      });
    });
    pretender.put(`${PAGE}/draws/12/adoption.json`, () =>
      answer({
        round: round({
          draw: draw({ id: 12, swaps: true, rings_count: 2, rings: [ring(1)] }),
        }),
      })
    );
    pretender.get(`${PAGE}/draws/12/rings.json`, ({ queryParams }) =>
      answer({ rings: queryParams?.["after"] === "1" ? [ring(2)] : [] })
    );
    await visit(PAGE);
    assert.dom("#round-rings").doesNotExist();
    await click("[name=swaps]");
    assert.dom(".round-decision__publish").isDisabled();
    await click(".round-levers__try");
    assert.deepEqual(sent, [true]);
    assert.dom(".round-effect").includesText("2 swap rings beside them.");

    await click(".round-effect__adopt");
    assert.dom("[name=swaps]").isChecked();
    assert.dom("#round-rings").hasText("2 swap rings");
    assert.dom("[data-ring='1'] .round-place__people li").exists({ count: 3 });
    assert
      .dom("[data-ring='1'] [data-place='3']")
      .hasText(
        /Karim Mansour.* shares with .*Nour Abdelaziz.*: Storytelling.*English.*Sun 09:00–10:30/s
      );
    assert.dom("[data-ring='1'] .round-place__pin").doesNotExist();

    await click(".round-rings__more");
    assert.dom(".round-ring").exists({ count: 2 });
    assert.dom(".round-rings__more").doesNotExist();

    await click("[data-ring='1'] summary");
    await click("[data-ring='1'] .round-place__apart:first-child");
    assert.dom(".round-levers__set").includesText("Kept apart: ");
  });

  test("keeps a group, and takes levers back", async function (assert) {
    await visit(PAGE);
    await click(".round-place__change summary");
    await click(".round-place__pin");
    assert.dom(".round-place").hasClass("is-pinned");
    assert.dom(".round-levers__set").includesText("Kept: ");
    await click(".round-place__apart");
    assert.dom(".round-levers__set li").exists({ count: 2 });

    await click(".round-levers__set li:first-child .btn");
    assert.dom(".round-place").doesNotHaveClass("is-pinned");
    await click(".round-levers__buttons .btn-flat");
    assert.dom(".round-levers__set").doesNotExist();
    assert.dom(".round-levers__try").doesNotExist();
  });

  test("keeps levers when trying them fails, and tries again", async function (assert) {
    pretender.post(`${PAGE}/draws.json`, () =>
      refuse(409, "A group you wanted to keep is not there any more.")
    );
    await visit(PAGE);
    await fillIn("[name=maxSize]", "2");
    await click(".round-levers__try");
    assert
      .dom(".round__error")
      .includesText("A group you wanted to keep is not there any more.");
    assert.dom("[name=maxSize]").hasValue("2");
    assert.dom(".round-levers__try").exists();
  });

  test("says what publishing does, then does it once", async function (assert) {
    pretender.post(`${PAGE}/publish.json`, ({ requestBody }) => {
      sent.push(JSON.parse(requestBody));
      return answer({
        round: round({
          state: "published",
          told: 3,
          told_at: "2026-12-12T08:00:00Z",
        }),
      });
    });
    await visit(PAGE);
    await click(".round-decision__publish");
    assert
      .dom(".round-decision__effect")
      .includesText("3 members are told who they meet");
    assert.dom(".round-decision__effect").isFocused();
    assert.deepEqual(sent, []);

    await click(".round-decision .btn-primary");
    assert.deepEqual(sent, [{ draw_id: 11 }]);
    assert
      .dom(".round-status")
      .includesText("3 members know what the round brought");
    assert.dom(".round-decision").doesNotExist();
    assert.dom(".round-levers").doesNotExist();
    assert.dom(".round-place__change").doesNotExist();
  });

  test("once everybody is told, says where each group and how many stand", async function (assert) {
    let looks = 0;
    const published = () =>
      round({
        state: "published",
        told: 5,
        told_at: looks++ ? "2026-12-12T08:00:00Z" : null,
        connection_states: { met: 1, proposed: 2 },
        draw: draw({
          places_count: 2,
          places: [
            place({ connection_state: looks > 1 ? "met" : null }),
            place({ place: 2, members: [NOUR, KARIM], teaches: [] }),
          ],
          rings_count: 1,
          rings: [
            {
              number: 1,
              places: ring(1).places.map((one, index) => ({
                ...one,
                connection_state: index === 0 ? "proposed" : null,
              })),
            },
          ],
        }),
      });
    pretender.get(`${PAGE}.json`, () => answer({ round: published() }));
    await visit(PAGE);
    await waitUntil(() => document.querySelector("#round-connections"), {
      timeout: 5000,
    });
    assert
      .dom("[aria-labelledby=round-connections]")
      .hasText(
        /How the connections stand\s+2 waiting for answers\s+1 met, no summary yet/
      );
    assert
      .dom("[data-place='1'] .round-place__state")
      .hasText("met, no summary yet");
    assert
      .dom("article[data-place='2'] .round-place__state")
      .includesText("somebody had stepped back");
    assert
      .dom(".round-ring [data-place='2'] .round-place__state")
      .hasText("waiting for answers");
    assert
      .dom(".round-ring [data-place='3'] .round-place__state")
      .includesText("somebody had stepped back");
  });

  test("says nothing of connections before everybody is told", async function (assert) {
    await visit(PAGE);
    assert.dom("#round-connections").doesNotExist();
    assert.dom(".round-place__state").doesNotExist();
  });

  test("is called off only when that is meant", async function (assert) {
    pretender.put(`${PAGE}/cancellation.json`, () =>
      answer({
        round: round({ state: "called_off", told_at: "2026-12-12T08:00:00Z" }),
      })
    );
    await visit(PAGE);
    await click(".round-decision__call-off");
    await click(".round-decision .btn-flat");
    assert.dom(".round-decision__publish").exists();
    await click(".round-decision__call-off");
    await click(".round-decision .btn-danger");
    assert.dom(".round-status").includesText("Called off.");
  });

  test("waits until it has closed", async function (assert) {
    show({
      state: "open",
      ready: false,
      draw: null,
      closes_at: "2099-12-11T12:00:00Z",
    });
    await visit(PAGE);
    assert.dom(".round-status").includesText("2099");
    assert.dom(".round-status").includesText("3 members take part now");
    assert.dom(".round-decision__publish").doesNotExist();
    assert.dom(".round-levers__try").hasText("Draw it now");
  });

  test("is the working group's page", async function (assert) {
    pretender.get(`${PAGE}.json`, () => refuse(403, "No"));
    await visit(PAGE);
    assert
      .dom(".peer-learning-notice")
      .includesText("This page is for the working group");
  });

  test("lists all rounds", async function (assert) {
    pretender.get("/peer-learning/rounds.json", () =>
      answer({ rounds: [round(), round({ id: 4, month: "2026-11-01" })] })
    );
    await visit("/peer-learning/rounds");
    assert.dom(".round-list li").exists({ count: 2 });
    assert.dom(".round-list").includesText("December 2026");
    await click(".round-list a");
    assert.dom("h1").hasText("Round of December 2026");
  });
});
