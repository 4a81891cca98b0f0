import { click, fillIn, visit } from "@ember/test-helpers";
import { test } from "qunit";
import pretender from "discourse/tests/helpers/create-pretender";
import { acceptance } from "discourse/tests/helpers/qunit-helpers";
import type { Valid } from "discourse/plugins/discourse-peer-learning/discourse/lib/certificates/types";
import { aminaIn, connection, meIn } from "../fixtures/connections";
import { answer, type Needs, skills } from "../fixtures/peer-learning";

const PAGE = "/peer-learning/certificates/abc";
const SAID = {
  valid: true,
  locale: "en",
  name: "Amina of Kano",
  confirmed: true,
  issued_at: "2026-11-17T07:00:00.000Z",
} as const;

function facts(): string[] {
  return [...document.querySelectorAll(".certificate__facts div")].map((line) =>
    [...line.children].map((part) => part.textContent.trim()).join(": ")
  );
}

acceptance("Peer learning | A certificate", function (needs: Needs) {
  needs.settings({
    peer_learning_enabled: true,
    title: "Learning Together",
  });
  needs.pretender((server) => {
    server.get(`${PAGE}.json`, () =>
      answer({ valid: false, withdrawn: true, locale: "en" })
    );
  });

  function show(certificate: Valid) {
    pretender.get(`${PAGE}.json`, () => answer(certificate));
    return visit(PAGE);
  }

  test("of a clinic says which, on the clock of where it was", async function (assert) {
    await show({
      ...SAID,
      kind: "clinic",
      facts: {
        clinic: "Maps for everybody",
        skills: ["Making maps"],
        starts_at: "2026-11-16T07:00:00.000Z",
        time_zone: "Europe/Kyiv",
        minutes: 90,
        language: "en",
      },
    });
    assert.dom(".certificate__header").includesText("Learning Together");
    assert.dom(".certificate__name").hasText("Amina of Kano");
    assert.dom(".certificate__clinic").hasText("Maps for everybody");
    assert
      .dom(".certificate__facts")
      .includesText("November 16, 2026, 09:00 (Kyiv)");
    assert.dom(".certificate__confirmed").includesText("host of the clinic");
    assert.dom(".certificate__code").hasText(/abc.*November 17, 2026/);
  });

  test("of a connection says what was shared and learned, and not with whom", async function (assert) {
    await show({
      ...SAID,
      kind: "connection",
      facts: {
        parts: { learned: ["SPARQL", "Wikidata"], shared: ["Making maps"] },
        met_on: "2026-11-16",
        minutes: 45,
      },
    });
    assert.dom(".certificate__deed").includesText("45 minutes");
    assert.deepEqual(facts().slice(0, 2), [
      "Shared: \u2068Making maps\u2069",
      "Learned: \u2068SPARQL\u2069 and \u2068Wikidata\u2069",
    ]);
    assert.dom(".certificate__facts").includesText("November 16, 2026");
    assert.dom(".certificate__confirmed").includesText("says so too");
    assert.dom(".certificate__clinic").doesNotExist();
  });

  test("of an ambassador says from when until when, and for what", async function (assert) {
    await show({
      ...SAID,
      kind: "ambassador",
      facts: {
        served_from: "2026-05-01",
        served_until: "2026-11-01",
        regions: [],
        languages: ["en", "ha"],
        skills: [],
      },
    });
    assert
      .dom(".certificate__deed")
      .includesText("from May 1, 2026 to November 1, 2026");
    assert.deepEqual(facts(), [
      "Regions: Everywhere",
      "Languages: English and Hausa",
    ]);
    assert.dom(".certificate__confirmed").includesText("working group");
  });

  test("one that was withdrawn says that, and no more", async function (assert) {
    await visit(PAGE);
    assert.dom(".certificate").doesNotExist();
    assert.dom(".peer-learning-notice").includesText("was withdrawn");
  });

  test("one of what is not so any more says that it does not count", async function (assert) {
    pretender.get(`${PAGE}.json`, () =>
      answer({ valid: false, withdrawn: false, locale: "en" })
    );
    await visit(PAGE);
    assert.dom(".certificate").doesNotExist();
    assert.dom(".peer-learning-notice").includesText("does not count");
  });

  test("one that is not there says that it is not", async function (assert) {
    pretender.get(`${PAGE}.json`, () => answer({ errors: ["No"] }, 404));
    await visit(PAGE);
    assert
      .dom(".peer-learning-notice")
      .includesText("There is no such certificate");
  });
});

acceptance("Peer learning | One's own certificate", function (needs: Needs) {
  let sent: unknown[];

  needs.user({ user_option: { timezone: "Australia/Brisbane" } });
  needs.settings({ peer_learning_enabled: true });
  needs.pretender((server) => {
    sent = [];
    server.get("/peer-learning/skills.json", () =>
      answer({ skills: skills() })
    );
  });

  function meet(certificate?: null) {
    const members = [meIn(), aminaIn()];
    const met = connection({ state: "met", next_step: null, members });
    pretender.get("/peer-learning/connections/5.json", () =>
      answer({ ...met, certificate })
    );
    return visit("/peer-learning/connections/5");
  }

  test("of a connection is made and withdrawn with one press each", async function (assert) {
    pretender.put(
      "/peer-learning/certificates/connection/5.json",
      (request) => {
        sent.push(JSON.parse(request.requestBody));
        return answer({ code: "abc", name: "Robin", withdrawn: false });
      }
    );
    pretender.delete("/peer-learning/certificates/connection/5.json", () =>
      answer({ code: "abc", name: "Robin", withdrawn: true })
    );
    await meet(null);
    await fillIn("[name=certificate-name]", "Robin");
    await click(".--certificate [type=submit]");
    assert.deepEqual(sent, [{ name: "Robin" }]);
    assert
      .dom(".--certificate .btn-primary")
      .hasAttribute("href", "/peer-learning/certificates/abc");
    assert.dom(".--certificate p").isFocused("what came of it is read out");

    await click(".--certificate .btn-flat");
    assert.dom("[name=certificate-name]").hasValue("Robin");
    assert.dom(".--certificate p").isFocused();
  });

  test("what is refused is said, and what was typed stays", async function (assert) {
    pretender.put("/peer-learning/certificates/connection/5.json", () =>
      answer({ errors: ["That is for those who met."] }, 422)
    );
    await meet(null);
    await fillIn("[name=certificate-name]", "Robin");
    await click(".--certificate [type=submit]");
    assert.dom(".--certificate .deed-error").hasText(/for those who met/);
    assert.dom("[name=certificate-name]").hasValue("Robin");
  });

  test("who did not meet is offered none", async function (assert) {
    await meet();
    assert.dom(".connection").exists();
    assert.dom(".--certificate").doesNotExist();
  });
});
