import ICAL from "ical.js";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";

const FILE = "test/engine/calendars/clinics.ics";

/** What spec/lib/peer_learning/icalendar_spec.rb holds the server to, as a parser of others' reads it. */
describe("the server's calendars", () => {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(FILE, "utf8")));
  const [held, calledOff] = calendar
    .getAllSubcomponents("vevent")
    .map((event) => new ICAL.Event(event));

  it("are named", () => {
    assert.equal(
      calendar.getFirstPropertyValue("x-wr-calname"),
      "Learning clinics"
    );
  });

  it("say what people wrote, in their scripts", () => {
    assert.equal(
      held?.summary,
      "خرائط المتطوعين؛ في المدن، والقرى وما بينهما من أماكن لم يرسمها أحد بعد"
    );
    assert.equal(
      held?.description,
      `One, two; three\\four\nA line\nand ${"a very long one ".repeat(12)}`
    );
    assert.equal(calledOff?.summary, "👩🏽‍🏫 Teaching 🗺️".repeat(4));
  });

  it("say when, to the minute", () => {
    assert.equal(
      held?.startDate.toJSDate().toISOString(),
      "2026-09-26T13:45:00.000Z"
    );
    assert.equal(held?.duration.toSeconds(), 90 * 60);
    assert.equal(
      calledOff?.endDate.toJSDate().toISOString(),
      "2027-01-01T01:00:00.000Z"
    );
  });

  it("say what was called off, in the place of what stood there", () => {
    assert.equal(calledOff?.uid, "sitting-2@forum.example.org");
    assert.equal(calledOff?.sequence, 3);
    assert.equal(
      calledOff?.component.getFirstPropertyValue("status"),
      "CANCELLED"
    );
  });

  it("lead to the page, and to where they meet", () => {
    assert.equal(held?.location, "https://meet.example.org/maps?a=1,2;b");
    assert.equal(
      held?.component.getFirstPropertyValue("url"),
      "https://forum.example.org/peer-learning/clinics/1"
    );
  });
});
