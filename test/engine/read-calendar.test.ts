import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import readCalendar, {
  readWithJson,
} from "../../lib/peer_learning/spaces/read-calendar";

const TEXT = readFileSync("test/engine/calendars/elsewhere.ics", "utf8");
const RANGE = { from: "2026-10-01T00:00:00Z", to: "2026-12-01T00:00:00Z" };

function read(text = TEXT, options = {}) {
  return readCalendar({ text, ...RANGE, most: 100, ...options });
}

function found(title: string) {
  return read().events.filter((event) => event.title === title);
}

function calendarOf(...lines: string[]): string {
  const event = ["BEGIN:VEVENT", "UID:one", ...lines, "END:VEVENT"];
  return ["BEGIN:VCALENDAR", ...event, "END:VCALENDAR"].join("\r\n");
}

describe("calendars of others", () => {
  it("have a name, and a clock for times that name none", () => {
    const { name, time_zone } = read();

    assert.equal(name, "Community of practice: maps");
    assert.equal(time_zone, "Africa/Lagos");
  });

  it("say each turn of a series, by the clock that they explain themselves", () => {
    assert.deepEqual(
      found("Office hours").map(({ starts_at }) => starts_at),
      [
        "2026-10-07T16:00:00Z",
        // The 14th is taken out, the 21st was moved, and the clocks change on the 25th.
        "2026-10-28T17:00:00Z",
        // The 4th is called off.
        "2026-11-11T17:00:00Z",
        "2026-11-18T17:00:00Z",
        "2026-11-25T17:00:00Z",
      ]
    );
  });

  it("say a turn that was moved once, where it is now", () => {
    assert.deepEqual(
      found("Office hours, a day later").map(({ starts_at, ends_at }) => [
        starts_at,
        ends_at,
      ]),
      [["2026-10-22T18:00:00Z", "2026-10-22T19:00:00Z"]]
    );
  });

  it("leave to the caller what they only call by name", () => {
    assert.deepEqual(found("Mapping the valley"), [
      {
        uid: "kathmandu@elsewhere.example",
        title: "Mapping the valley",
        url: null,
        starts_at: "2026-10-15T19:30:00",
        ends_at: "2026-10-15T21:00:00",
        time_zone: "Asia/Kathmandu",
      },
    ]);
    assert.equal(found("On nobody's clock")[0]?.time_zone, null);
  });

  it("say days of what is all day", () => {
    const [conference] = read().events.filter(({ title }) =>
      title.startsWith("مؤتمر")
    );

    assert.equal(conference?.starts_at, "2026-11-09");
    assert.equal(conference?.ends_at, "2026-11-12");
  });

  it("say nothing of what is called off, nameless, senseless, over or far off", () => {
    const titles = new Set(read().events.map(({ title }) => title));

    assert.deepEqual(
      ["Called off", "", "Senseless", "Over", "Far off"].filter((title) =>
        titles.has(title)
      ),
      []
    );
  });

  it("say the soonest first, and no more than were asked for", () => {
    assert.deepEqual(
      read(TEXT, { most: 2 }).events.map(({ title }) => title),
      ["Office hours", "Mapping the valley"]
    );
  });

  it("say a turn of a series that is not there itself", () => {
    const text = calendarOf(
      "RECURRENCE-ID:20261014T180000Z",
      "DTSTART:20261015T180000Z",
      "SUMMARY:Moved"
    );

    assert.equal(read(text).events[0]?.starts_at, "2026-10-15T18:00:00Z");
  });

  it("give up on a series that has no end", () => {
    const text = calendarOf(
      "DTSTART:20000101T000000Z",
      "RRULE:FREQ=SECONDLY",
      "SUMMARY:Each second"
    );

    assert.deepEqual(read(text).events, []);
  });

  it("are refused where they are none", () => {
    const texts = [
      "",
      "<html></html>",
      "BEGIN:VCARD\r\nEND:VCARD",
      "BEGIN:",
      calendarOf("RRULE:FREQ=SOMETIMES"),
    ];
    for (const text of texts) {
      const answer = JSON.parse(
        readWithJson("calendar", JSON.stringify({ text, ...RANGE, most: 1 }))
      );
      assert.deepEqual(Object.keys(answer), ["error"], text);
    }
  });
});
