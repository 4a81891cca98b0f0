import {
  click,
  currentURL,
  fillIn,
  find,
  select,
  triggerEvent,
  visit,
  waitFor,
  waitUntil,
} from "@ember/test-helpers";
import { test } from "qunit";
import pretender from "discourse/tests/helpers/create-pretender";
import { acceptance } from "discourse/tests/helpers/qunit-helpers";
import type { Recording } from "discourse/plugins/discourse-peer-learning/discourse/lib/library/types";
import { clinic, sitting } from "../fixtures/clinics";
import { asked, medium, recording } from "../fixtures/library";
import { answer, type Needs, skills, user } from "../fixtures/peer-learning";

const PAGE = "/peer-learning/library/6";

acceptance("Peer learning | Library", function (needs: Needs) {
  let sent: unknown[];
  let shown: Recording;

  needs.user({ user_option: { timezone: "Africa/Lagos" } });
  needs.settings({
    peer_learning_enabled: true,
    authorized_extensions: "webm",
    max_attachment_size_kb: 4096,
  });
  needs.pretender((server) => {
    sent = [];
    shown = recording();
    server.get(`${PAGE}.json`, () => answer(shown));
    server.get("/peer-learning/skills.json", () =>
      answer({ skills: skills() })
    );
  });

  function radio(choice: string): string {
    return `.consent-form [value='${choice}']`;
  }

  test("what is public is there with its length and size, and fetched by nobody before", async function (assert) {
    shown = recording({
      media: [
        medium(),
        medium({ id: 2, kind: "audio", from_second: 300, to_second: 1200 }),
      ],
    });
    await visit(PAGE);
    assert.dom("h1").hasText("Maps, as it was");
    assert
      .dom(".media-list [data-kind=video]")
      .hasText(/Video\s+1:30:00\s+120 MB\s+commons.wikimedia.org/);
    assert.dom(".media-list [data-kind=audio]").includesText("05:00–20:00");
    assert.dom(".media-list a").hasAttribute("rel", /noopener/);
    assert.dom("video, audio, iframe, .media-list img").doesNotExist();
    assert.dom("a[href='/t/recording-maps/12']").exists();
    assert.dom(".consent-form").doesNotExist("others are not asked");
  });

  test("what the forum has is offered as such, and what is gone elsewhere is said to be", async function (assert) {
    const url = "/peer-learning/library/media/2/file/a.webm";
    shown = recording({
      captions: [{ id: 5, language: "en" }],
      media: [
        medium({ id: 2, kept_here: true, filename: "a.webm", url, file: url }),
        medium({ id: 3, kind: "slides", dead: true }),
      ],
    });
    await visit(PAGE);
    assert.dom(".media-list li:first-child .d-icon-download").exists();
    assert.dom("video").hasAttribute("src", url);
    assert.dom("track").hasAttribute("srclang", "en");
    assert.dom(".media-list li:last-child").includesText("may be dead");
    assert.dom(".media-list li:last-child .d-icon-download").doesNotExist();
  });

  test("what plays is not fetched before it is pressed, and another site's player is not there", async function (assert) {
    const player = "https://player.vimeo.com/video/1?dnt=1";
    shown = recording({
      media: [
        medium({ file: "https://upload.example.org/maps.webm" }),
        medium({ id: 2, kind: "audio", file: "https://example.org/a.opus" }),
        medium({ id: 3, player }),
        medium({ id: 4, file: "http://example.org/unsafe.webm" }),
      ],
    });
    await visit(PAGE);
    assert.dom("video").exists({ count: 1 }).hasAttribute("preload", "none");
    assert.dom("audio").hasAttribute("preload", "none");
    assert.dom("iframe").doesNotExist();
    assert.dom(".medium-player__press").includesText("player.vimeo.com");
  });

  test("who speaks in it says how much of it others may see, and thinks otherwise later", async function (assert) {
    shown = asked();
    pretender.put(`${PAGE}/consent.json`, ({ requestBody }) => {
      const { choice, parts } = JSON.parse(requestBody);
      sent.push({ choice, parts });
      const created_at = "2026-12-05T08:00:00.000Z";
      shown = asked({
        consents: [...shown.consents, { choice, parts, created_at }],
        speakers: [{ answered: true, user: user() }],
      });
      return answer(shown);
    });
    await visit(PAGE);
    assert.dom(".recording__hidden").includesText("Waiting for the word of");
    assert.dom(".consent-form [type=submit]").isDisabled("nothing is chosen");

    await click(radio("parts"));
    await fillIn(".consent-form [name=from]", "05:00");
    await fillIn(".consent-form [name=to]", "1:05:30");
    await click(".consent-form [type=submit]");
    assert
      .dom(".--consent [role=status]")
      .includesText("Parts of it: 05:00–1:05:30")
      .isFocused();

    await click(radio("none"));
    await click(".consent-form [type=submit]");
    assert.deepEqual(sent, [
      { choice: "parts", parts: [[300, 3930]] },
      { choice: "none", parts: [] },
    ]);
  });

  test("what is refused is said where it was pressed, and stays typed", async function (assert) {
    shown = asked();
    pretender.put(`${PAGE}/consent.json`, () =>
      answer({ errors: ["Name at least one part."] }, 400)
    );
    await visit(PAGE);
    await click(radio("parts"));
    await fillIn(".consent-form [name=from]", "five");
    await click(".consent-form [type=submit]");
    assert.dom(".deed-error").includesText("Name at least one part.");
    assert.dom(".consent-form [name=from]").hasValue("five");
    assert.dom(radio("parts")).isChecked();
  });

  test("what is not shown says that it may be later", async function (assert) {
    pretender.get(`${PAGE}.json`, () => answer({ errors: ["no"] }, 404));
    await visit(PAGE);
    assert.dom(".peer-learning-notice").includesText("is not shown");
  });

  test("a host adds a recording, names who speaks in it, and loses nothing by what is refused", async function (assert) {
    const held = clinic({
      can_manage: true,
      sittings: [sitting({ id: 9, starts_at: "2026-10-04T08:00:00.000Z" })],
    });
    const refusals = [
      [400, "Addresses begin with https://"],
      [503, "The forum can only be read."],
    ] as const;
    pretender.get("/peer-learning/clinics/4.json", () => answer(held));
    pretender.post("/peer-learning/library.json", ({ requestBody }) => {
      sent.push(JSON.parse(requestBody));
      const refusal = refusals[sent.length - 1];
      return refusal
        ? answer({ errors: [refusal[1]] }, refusal[0])
        : answer(asked({ can_manage: true }));
    });
    const typed = {
      title: "خرائط كانو",
      held_on: "2026-10-05",
      attribution: "The user group of Kano",
      url: "http://192.168.0.5/خرائط.webm",
      length: "1:30:00",
      megabytes: "1.5",
      from: "05:00",
      to: "five",
    };
    await visit("/peer-learning/clinics/4/sittings/9/recording");
    await select("[name=licence]", "cc0");
    await select("[name=kind]", "audio");
    for (const [name, value] of Object.entries(typed)) {
      await fillIn(`[name=${name}]`, value);
    }
    for (const [, sentence] of refusals) {
      await click(".clinic-editor [type=submit]");
      assert.dom(".deed-error").includesText(sentence).isFocused();
      for (const [name, value] of Object.entries(typed)) {
        assert.dom(`[name=${name}]`).hasValue(value);
      }
      assert.dom("[name=licence]").hasValue("cc0");
      assert.dom("[name=kind]").hasValue("audio");
    }

    await fillIn("[name=url]", "https://example.org/خرائط.opus");
    await fillIn("[name=to]", "20:00");
    await fillIn("[name=chapters]", "00:00 Welcome\nHow to begin");
    await fillIn("[name=others]", "@ada, bina");
    await click(".clinic-editor [type=submit]");
    assert.deepEqual(sent.at(-1), {
      type: "recording",
      sitting_id: 9,
      title: typed.title,
      description: "",
      language: held.language,
      held_on: typed.held_on,
      licence: "cc0",
      attribution: typed.attribution,
      category_id: null,
      chapters: [
        { second: 0, title: "Welcome" },
        { second: -1, title: "to begin" },
      ],
      skill_ids: held.skills.map(({ id }) => id),
      speaker_names: ["ada", "bina"],
      media: [
        {
          kind: "audio",
          url: "https://example.org/خرائط.opus",
          language: null,
          seconds: 5400,
          bytes: 1_500_000,
          from_second: 300,
          to_second: 1200,
        },
      ],
      speaker_ids: [
        ...new Set(
          held.roles
            .filter(
              (role) => role.answer === "accepted" && role.role !== "scribe"
            )
            .map((role) => role.user.id)
        ),
      ],
    });
    assert.strictEqual(currentURL(), PAGE);
  });

  test("a file of captions is read at once, and what is wrong with it is said", async function (assert) {
    pretender.get("/peer-learning/clinics/4.json", () =>
      answer(clinic({ can_manage: true, sittings: [sitting({ id: 9 })] }))
    );
    pretender.post("/peer-learning/library/captions.json", () =>
      sent.push("file") === 1
        ? answer({ errors: ["Line 3: this caption does not end."] }, 400)
        : answer({ captions: "WEBVTT\n" })
    );
    pretender.post("/peer-learning/library.json", ({ requestBody }) => {
      sent.push(JSON.parse(requestBody));
      return answer(asked({ can_manage: true }));
    });
    await visit("/peer-learning/clinics/4/sittings/9/recording");
    await select("[name=kind]", "captions");
    const file = new File(["WEBVTT"], "ترجمة.vtt");
    await triggerEvent(".captions-field input", "change", { files: [file] });
    assert.dom(".deed-error").includesText("Line 3");
    await triggerEvent(".captions-field input", "change", { files: [file] });
    assert.dom(".deed-error").doesNotExist();
    assert.dom("[name=url]").doesNotExist("it lies here");

    await click(".clinic-editor [type=submit]");
    const { media } = sent.at(-1) as { media: object[] };
    assert.propContains(media[0], {
      kind: "captions",
      url: null,
      captions: "WEBVTT\n",
    });
  });

  test("a file is sent to the forum in place of an address, and one that is too large is not", async function (assert) {
    pretender.get("/peer-learning/clinics/4.json", () =>
      answer(clinic({ can_manage: true, sittings: [sitting({ id: 9 })] }))
    );
    pretender.post("/uploads.json", () =>
      answer({ id: 70, filesize: 1_500_000, original_filename: "خرائط.webm" })
    );
    pretender.post("/peer-learning/library.json", ({ requestBody }) => {
      sent.push(JSON.parse(requestBody));
      return answer(asked({ can_manage: true }));
    });
    await visit("/peer-learning/clinics/4/sittings/9/recording");
    await fillIn("[name=length]", "1:30:00");
    const file = new File(["film"], "خرائط.webm");
    const large = new File(["film"], "all.webm");
    Object.defineProperty(large, "size", { value: 4 * 2 ** 30 });
    await triggerEvent(".upload-field input", "change", { files: [large] });
    assert.dom(".deed-error").includesText("all.webm is too large");
    assert.dom("[name=url]").exists();
    assert.dom("[name=length]").hasValue("1:30:00", "nothing is lost");

    await triggerEvent(".upload-field input", "change", { files: [file] });
    await waitUntil(() => !document.querySelector("[name=url]"));
    assert.dom(".deed-error").doesNotExist();
    assert.dom(".medium-fields").includesText("Kept here: خرائط.webm");
    assert.dom("[name=megabytes]").hasValue("1.5");

    await click(".clinic-editor [type=submit]");
    const { media } = sent.at(-1) as { media: object[] };
    assert.propContains(media[0], { kind: "video", url: null, upload_id: 70 });
  });

  test("who looks after it takes it down, with a reason, and puts it up again", async function (assert) {
    shown = recording({ can_manage: true });
    const down = recording({
      can_manage: true,
      can_put_up: true,
      published_at: null,
      speakers: [],
      taken_down_at: "2026-12-07T08:00:00.000Z",
      taken_down_words: "Cut wrongly",
    });
    pretender.delete(`${PAGE}/publication.json`, ({ requestBody }) => {
      sent.push(JSON.parse(requestBody));
      return answer(down);
    });
    pretender.put(`${PAGE}/publication.json`, () => answer(shown));
    await visit(PAGE);
    await click(".shelving__take-down");
    await fillIn("[name=reason]", "Cut wrongly");
    await click(".shelving__reason [type=submit]");
    assert.deepEqual(sent, [{ words: "Cut wrongly" }]);
    assert
      .dom(".shelving__state")
      .hasAttribute("data-state", "taken_down")
      .includesText("Cut wrongly")
      .isFocused();
    assert.dom(".recording__hidden").doesNotExist("it waits for nobody");
    await click(".shelving__put-up");
    assert.dom(".shelving__state").hasAttribute("data-state", "public");
  });

  test("a chapter is played from its second, in the part that has it", async function (assert) {
    // Nobody answers there.
    const file = "https://localhost:1/maps.webm";
    shown = recording({
      chapters: [
        { second: 0, title: "Welcome" },
        { second: 330, title: "How to begin" },
      ],
      media: [medium({ file, from_second: 300, to_second: 600 })],
    });
    await visit(PAGE);
    assert.dom(".chapter-list button").exists({ count: 1 });
    const video = find("video") as HTMLVideoElement;
    await click(".chapter-list button");
    assert.strictEqual(video.currentTime, 30);
    assert.dom(video).isFocused();
    video.currentTime = 0;
    await click(".chapter-list button");
    assert.strictEqual(video.currentTime, 30, "and again");
  });

  test("what was said is there to read, once it is opened", async function (assert) {
    shown = recording({
      transcripts: [{ id: 3, language: "en", from_second: 0, to_second: 60 }],
    });
    pretender.get(
      "/peer-learning/library/media/3/transcript.txt",
      ({ queryParams }) => {
        sent.push(queryParams);
        return [200, { "Content-Type": "text/plain" }, "Ada: Hello\n\nOh"];
      }
    );
    await visit(PAGE);
    assert.deepEqual(sent, [], "nothing is fetched before");
    await click(".transcript-reader summary");
    await waitFor(".transcript-reader p");
    assert.dom(".transcript-reader p:last-child").hasText("Oh");
    assert.deepEqual(sent, [{ from: "0", to: "60" }]);
  });

  test("a host learns in the form that another one added it", async function (assert) {
    const there = { id: 7, title: "Maps, as it was", published_at: null };
    pretender.get("/peer-learning/clinics/4.json", () =>
      answer(
        clinic({
          can_manage: true,
          sittings: [sitting({ id: 9, recordings: [there] })],
        })
      )
    );
    await visit("/peer-learning/clinics/4/sittings/9/recording");
    assert
      .dom(".recording-form__other a")
      .hasText("Maps, as it was")
      .hasAttribute("href", "/peer-learning/library/7");
  });

  test("a host reads in the form where files lie, whatever script they are called in", async function (assert) {
    shown = recording({
      can_manage: true,
      speakers: [],
      media: [medium({ url: encodeURI("https://example.org/خرائط كانو") })],
    });
    pretender.get("/peer-learning/clinics/4.json", () =>
      answer(clinic({ can_manage: true }))
    );
    await visit(`${PAGE}/edit`);
    assert.dom("[name=url]").hasValue("https://example.org/خرائط%20كانو");
  });
});
