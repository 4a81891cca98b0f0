import { click, visit } from "@ember/test-helpers";
import { test } from "qunit";
import pretender from "discourse/tests/helpers/create-pretender";
import { acceptance } from "discourse/tests/helpers/qunit-helpers";
import type { Home } from "discourse/plugins/discourse-peer-learning/discourse/lib/home/types";
import { attendance, clinic, sitting } from "../fixtures/clinics";
import { agreed, connection } from "../fixtures/connections";
import { helpBoard } from "../fixtures/help";
import { card, cards, noCards } from "../fixtures/library";
import {
  answer,
  ME,
  type Needs,
  peer,
  skills,
} from "../fixtures/peer-learning";

function home(changes: Partial<Home> = {}): Home {
  return {
    steps: { languages_and_hours: true, want: true, visible: true },
    next: [],
    free_support_requests: null,
    ambassador: null,
    best_peers: [
      { skill_id: 1, peer: peer() },
      { skill_id: 3, peer: null },
    ],
    clinics: [],
    in_demand: [{ skill_id: 2, wants: 20, offers: 7 }],
    matching: "ok",
    ...changes,
  };
}

acceptance("Peer learning | Home for members", function (needs: Needs) {
  let answers: Home;

  needs.user({ username: ME });
  needs.settings({ peer_learning_enabled: true });
  needs.pretender((server) => {
    answers = home();
    server.get("/peer-learning.json", () => answer(answers));
    server.get("/peer-learning/library.json", () => answer(noCards()));
    server.get("/peer-learning/skills.json", () =>
      answer({ skills: skills() })
    );
  });

  test("the sidebar marks one link on each page", async function (assert) {
    const HOME = "[data-link-name='peer-learning']";
    const HELP = "[data-link-name='peer-learning-help']";
    pretender.get("/peer-learning/help.json", () => answer(helpBoard()));
    pretender.get("/peer-learning/connections.json", () =>
      answer({ connections: [], can_manage_rounds: false })
    );

    for (const page of ["/peer-learning", "/peer-learning/connections"]) {
      await visit("/peer-learning/help");
      assert.dom(HELP).hasClass("active");
      assert.dom(`${HOME}.active`).doesNotExist();

      await visit(page);
      assert.dom(HOME).hasClass("active", page);
      assert.dom(HOME).hasAttribute("href", "/peer-learning");
      assert.dom(`${HELP}.active`).doesNotExist(page);
    }
  });

  test("ways to what is there besides peers", async function (assert) {
    await visit("/peer-learning");
    for (const page of ["clinics", "library", "ambassadors", "connections"]) {
      assert
        .dom(`.next-steps__ways a[href='/peer-learning/${page}']`)
        .exists({ count: 1 }, page);
    }
  });

  test("the best peer for each want, and a way to the others", async function (assert) {
    await visit("/peer-learning");
    assert.dom(".home-steps").doesNotExist("the steps are done");
    assert.dom(".best-peers__want").exists({ count: 2 });
    assert.dom(".--next-clinics").doesNotExist("none is planned");
    assert.dom(".peer-card[data-username=amina]").exists();
    assert.dom(".peer-card.--none").includesText("Nobody fits yet");
    assert
      .dom(".peer-card.--none a")
      .hasAttribute("href", "/peer-learning/peers?want=storytelling");
    assert.dom(".in-demand__table tbody tr").hasText(/Query tools\s+20\s+7/);
  });

  test("the next clinic, with the reader's seat", async function (assert) {
    answers = home({
      clinics: [clinic({ sittings: [sitting({ mine: attendance() })] })],
    });
    await visit("/peer-learning");
    assert.dom(".--next-clinics h2").hasText("The next clinic for you");
    assert.dom(".--next-clinics .clinic-row").includesText("You have a seat");
  });

  test("one thing of the library, about what is wanted first or else about anything", async function (assert) {
    const asked: object[] = [];
    pretender.get("/peer-learning/library.json", ({ queryParams }) => {
      asked.push(queryParams);
      return answer(queryParams.skills ? noCards() : cards(card()));
    });
    await visit("/peer-learning");
    assert.dom(".--library-beside .resource-card").exists({ count: 1 });
    assert
      .dom(".--library-beside > a")
      .hasAttribute("href", "/peer-learning/library");
    assert.deepEqual(asked, [
      {
        skills: ["wikidata-basics"],
        most: "1",
        sort: "useful",
        first: "en",
      },
      { most: "1", sort: "useful", first: "en" },
    ]);
  });

  test("what the library has not, or cannot say, is not missed", async function (assert) {
    await visit("/peer-learning");
    assert.dom(".--library-beside").doesNotExist();

    pretender.get("/peer-learning/library.json", () =>
      answer({ errors: ["No."] }, 500)
    );
    await visit("/peer-learning/library/new");
    await visit("/peer-learning");
    assert.dom(".best-peers").exists();
    assert.dom(".--library-beside, .--error, .alert-error").doesNotExist();
  });

  test("a newcomer is shown the next of three steps", async function (assert) {
    answers = home({
      steps: { languages_and_hours: true, want: false, visible: false },
      best_peers: [],
    });
    await visit("/peer-learning");
    assert.dom(".home-steps__step").exists({ count: 3 });
    assert.dom(".home-steps__step:nth-child(1)").hasClass("--done");
    assert.dom(".home-steps__step:nth-child(2)").hasAria("current", "step");
    assert.dom(".home-steps .btn-primary").exists({ count: 1 });
    assert
      .dom(".home-steps .btn-primary")
      .hasAttribute("href", `/u/${ME}/learning?section=wants`);
    assert.dom(".best-peers").doesNotExist();
  });

  test("what is next comes first, and is counted", async function (assert) {
    answers = home({ next: [connection(), agreed({ id: 6 })] });
    await visit("/peer-learning");
    assert.dom(".next-steps .connection-row").exists({ count: 2 });
    assert.dom(".connections-link__count").hasText("2");
    assert
      .dom(".connection-row[data-connection='5'] .btn")
      .hasText("Answer")
      .hasAttribute("href", "/peer-learning/connections/5");
  });

  test("when suggestions cannot be worked out, the rest is there", async function (assert) {
    answers = home({ best_peers: [], matching: "unavailable" });
    await visit("/peer-learning");
    assert.dom(".peer-learning-notice.--error").exists();
    assert.dom(".in-demand__table").exists();
  });

  test("a long list begins with its top", async function (assert) {
    const many = Array.from({ length: 12 }, (_, index) => ({
      skill_id: 1 + (index % 3),
      wants: 20 - index,
      offers: 1,
    }));
    answers = home({ in_demand: many });
    await visit("/peer-learning");
    assert.dom(".in-demand__table tbody tr").exists({ count: 8 });
    await click(".in-demand .btn");
    assert.dom(".in-demand__table tbody tr").exists({ count: 12 });
  });
});

acceptance("Peer learning | Home for visitors", function (needs: Needs) {
  needs.settings({ peer_learning_enabled: true });
  needs.pretender((server) => {
    server.get("/peer-learning.json", () =>
      answer(home({ steps: null, best_peers: [] }))
    );
    server.get("/peer-learning/library.json", () => answer(noCards()));
    server.get("/peer-learning/skills.json", () =>
      answer({ skills: skills() })
    );
  });

  test("what this is, what is wanted, and the way in", async function (assert) {
    await visit("/peer-learning");
    assert.dom(".home-welcome li").exists({ count: 3 });
    assert.dom(".home-welcome .btn-primary").hasAttribute("href", "/login");
    assert.dom(".home-steps").doesNotExist();
    assert.dom(".in-demand__table").exists();
  });

  test("ways to all that is public", async function (assert) {
    await visit("/peer-learning");
    for (const page of [
      "peers/everyone",
      "clinics",
      "library",
      "ambassadors",
    ]) {
      assert
        .dom(`.home-welcome a[href='/peer-learning/${page}']`)
        .exists({ count: 1 }, page);
    }
  });
});

acceptance("Peer learning | Home that fails", function (needs: Needs) {
  let broken: boolean;

  needs.user({ username: ME });
  needs.settings({ peer_learning_enabled: true });
  needs.pretender((server) => {
    broken = true;
    server.get("/peer-learning.json", () =>
      broken ? answer({}, 500) : answer(home())
    );
    server.get("/peer-learning/library.json", () => answer(noCards()));
    server.get("/peer-learning/skills.json", () =>
      answer({ skills: skills() })
    );
  });

  test("says so, and tries again", async function (assert) {
    await visit("/peer-learning");
    assert.dom("[role=alert]").includesText("could not be loaded");

    broken = false;
    await click("[role=alert] .btn");
    assert.dom("[role=alert]").doesNotExist();
    assert.dom(".best-peers").exists();
  });
});

acceptance(
  "Peer learning | Home for the working group",
  function (needs: Needs) {
    let free: number;

    needs.user({ username: ME, can_review_learning_skills: true });
    needs.settings({ peer_learning_enabled: true });
    needs.pretender((server) => {
      free = 2;
      server.get("/peer-learning.json", () =>
        answer(home({ free_support_requests: free }))
      );
      server.get("/peer-learning/library.json", () => answer(noCards()));
      server.get("/peer-learning/skills.json", () =>
        answer({ skills: skills() })
      );
    });

    test("leads to requests for help, and says how many wait", async function (assert) {
      await visit("/peer-learning");
      assert
        .dom(".home-look-after__support")
        .hasAttribute("href", "/peer-learning/support-requests")
        .hasText(/Requests for help\s+2\s+2 that nobody looks after/);
    });

    test("says no number where nothing waits", async function (assert) {
      free = 0;
      await visit("/peer-learning");
      assert.dom(".home-look-after__support").hasText("Requests for help");
    });
  }
);
