import { module, test } from "qunit";
import {
  googleCalendarUrl,
  outlookUrl,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/clinics/calendar-links";

const ENTRY = {
  title: "استعلامات & #خرائط\n100% + more",
  starts_at: "2026-12-08T17:00:00.000Z",
  ends_at: "2026-12-08T19:30:00.000+01:00",
  page: "https://forum.example.org/peer-learning/clinics/4",
  place: "https://meet.example.org/room?a=1&b=2#c",
};

function read(url: string): Record<string, string> {
  const { origin, pathname, hash, searchParams } = new URL(url);
  return {
    place: origin + pathname,
    hash,
    ...Object.fromEntries(searchParams),
  };
}

module("Unit | Lib | clinics/calendar-links", function () {
  test("Google is told what, when in UTC, and where, whatever is in it", function (assert) {
    assert.deepEqual(read(googleCalendarUrl(ENTRY)), {
      place: "https://calendar.google.com/calendar/render",
      hash: "",
      action: "TEMPLATE",
      text: ENTRY.title,
      dates: "20261208T170000Z/20261208T183000Z",
      details: ENTRY.page,
      location: ENTRY.place,
    });
  });

  test("Outlook is told the same", function (assert) {
    assert.deepEqual(read(outlookUrl(ENTRY)), {
      place: "https://outlook.live.com/calendar/0/deeplink/compose",
      hash: "",
      path: "/calendar/action/compose",
      rru: "addevent",
      subject: ENTRY.title,
      startdt: "2026-12-08T17:00:00Z",
      enddt: "2026-12-08T18:30:00Z",
      body: ENTRY.page,
      location: ENTRY.place,
    });
  });

  test("spaces are no plus signs, which Outlook shows", function (assert) {
    const url = outlookUrl({ ...ENTRY, title: "A first question" });
    assert.true(url.includes("subject=A%20first%20question&"));
  });

  test("who is not told where to meet tells no calendar", function (assert) {
    for (const build of [googleCalendarUrl, outlookUrl]) {
      assert.false(build({ ...ENTRY, place: null }).includes("location"));
    }
  });
});
