import { module, test } from "qunit";
import {
  boundsOf,
  isMonth,
  monthAfter,
  monthIn,
  nextMonthWithSittings,
  sittingsByDay,
  weeksOf,
} from "discourse/plugins/discourse-peer-learning/discourse/lib/clinics/month";
import { clinic, sitting } from "../../../fixtures/clinics";

const MONDAY = 0;
const SATURDAY = 5;
const SUNDAY = 6;

function held(starts_at: string, id = 31) {
  return clinic({ id, sittings: [sitting({ id, starts_at })] });
}

function days(
  clinics: ReturnType<typeof clinic>[],
  month: string,
  zone: string
) {
  return [...sittingsByDay(clinics, month, zone).keys()];
}

module("Unit | Lib | clinics/month", function () {
  test("a month that fills its weeks has no other days in them", function (assert) {
    const weeks = weeksOf("2027-02", MONDAY);
    assert.strictEqual(weeks.length, 4);
    assert.strictEqual(weeks[0]?.[0], "2027-02-01");
    assert.strictEqual(weeks[3]?.[6], "2027-02-28");
    assert.false(weeks.flat().includes(null));
  });

  test("a month goes over as many as six weeks, by the day with which they begin", function (assert) {
    const weeks = weeksOf("2026-08", MONDAY);
    assert.strictEqual(weeks.length, 6);
    assert.deepEqual(weeks[0], [
      ...Array.from({ length: 5 }, () => null),
      "2026-08-01",
      "2026-08-02",
    ]);
    assert.deepEqual(weeks[5], [
      "2026-08-31",
      ...Array.from({ length: 6 }, () => null),
    ]);

    assert.strictEqual(weeksOf("2026-08", SATURDAY).length, 5);
    assert.strictEqual(weeksOf("2026-08", SATURDAY)[0]?.[0], "2026-08-01");
    assert.strictEqual(weeksOf("2026-08", SUNDAY)[0]?.[6], "2026-08-01");
  });

  test("every month has each of its days once, on the day of the week that it is", function (assert) {
    for (let count = 0; count < 60; count++) {
      const month = monthAfter("2026-01", count);
      for (const firstDay of [0, 1, 2, 3, 4, 5, 6]) {
        const weeks = weeksOf(month, firstDay);
        const [year, number] = month.split("-").map(Number) as [number, number];
        const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
        const dates = weeks.flat().filter((date) => date !== null);
        assert.strictEqual(new Set(dates).size, length, month);
        const wrong = weeks.flatMap((week) =>
          week.filter(
            (date, index) =>
              date &&
              (new Date(date).getUTCDay() + 6) % 7 !== (firstDay + index) % 7
          )
        );
        assert.deepEqual(wrong, [], month);
        assert.true(
          weeks.every((week) => week.some(Boolean)),
          month
        );
      }
    }
  });

  test("months follow each other over the year's end", function (assert) {
    assert.strictEqual(monthAfter("2026-12", 1), "2027-01");
    assert.strictEqual(monthAfter("2027-01", -1), "2026-12");
    assert.strictEqual(monthAfter("2028-01", 1), "2028-02");
  });

  test("tells what is a month", function (assert) {
    assert.true(isMonth("2026-12"));
    for (const text of [
      null,
      "",
      "2026-13",
      "2026-00",
      "26-12",
      "2026-12-01",
    ]) {
      assert.false(isMonth(text), String(text));
    }
  });

  test("the present month is that of the zone", function (assert) {
    const time = new Date("2026-12-31T23:30:00Z");
    assert.strictEqual(monthIn("UTC", time), "2026-12");
    assert.strictEqual(monthIn("Africa/Lagos", time), "2027-01");
    assert.strictEqual(monthIn("America/Lima", time), "2026-12");
  });

  test("begins and ends at midnight of the zone", function (assert) {
    assert.deepEqual(boundsOf("2026-12", "Asia/Kathmandu"), {
      from: "2026-11-30T18:15:00.000Z",
      to: "2026-12-31T18:15:00.000Z",
    });
    assert.deepEqual(boundsOf("2026-12", "Pacific/Chatham"), {
      from: "2026-11-30T10:15:00.000Z",
      to: "2026-12-31T10:15:00.000Z",
    });
  });

  test("is an hour shorter or longer where clocks change in it", function (assert) {
    assert.deepEqual(boundsOf("2027-04", "Pacific/Chatham"), {
      from: "2027-03-31T10:15:00.000Z",
      to: "2027-04-30T11:15:00.000Z",
    });
    assert.deepEqual(boundsOf("2027-03", "Europe/Berlin"), {
      from: "2027-02-28T23:00:00.000Z",
      to: "2027-03-31T22:00:00.000Z",
    });
  });

  test("begins with its first moment where its midnight comes twice, or never", function (assert) {
    assert.strictEqual(
      boundsOf("2026-11", "America/Havana").from,
      "2026-11-01T04:00:00.000Z",
      "twice"
    );
    assert.strictEqual(
      boundsOf("2017-10", "America/Asuncion").from,
      "2017-10-01T04:00:00.000Z",
      "never"
    );
  });

  test("a sitting late on the last day is in another month elsewhere", function (assert) {
    const late = [held("2026-12-31T22:30:00.000Z")];
    assert.deepEqual(days(late, "2026-12", "Africa/Lagos"), ["2026-12-31"]);
    assert.deepEqual(days(late, "2027-01", "Africa/Lagos"), []);
    assert.deepEqual(days(late, "2026-12", "Asia/Kathmandu"), []);
    assert.deepEqual(days(late, "2027-01", "Asia/Kathmandu"), ["2027-01-01"]);
    assert.deepEqual(days(late, "2027-01", "Pacific/Chatham"), ["2027-01-01"]);
  });

  test("the day on which clocks change is a day like others", function (assert) {
    const clinics = [
      held("2027-03-27T23:30:00.000Z", 1),
      held("2027-03-28T00:30:00.000Z", 2),
      held("2027-03-28T01:30:00.000Z", 3),
      held("2027-03-28T21:30:00.000Z", 4),
      held("2027-03-28T22:30:00.000Z", 5),
    ];
    const found = sittingsByDay(clinics, "2027-03", "Europe/Berlin");
    const ids = [...found].map(([day, sittings]) => [
      day,
      sittings.map(({ sitting: { id } }) => id),
    ]);
    assert.deepEqual(ids, [
      ["2027-03-28", [1, 2, 3, 4]],
      ["2027-03-29", [5]],
    ]);
  });

  test("stands in order, by day, without what was called off", function (assert) {
    const one = clinic({
      id: 1,
      sittings: [
        sitting({ id: 11, starts_at: "2026-12-08T17:00:00.000Z" }),
        sitting({ id: 12, starts_at: "2026-12-09T03:00:00.000Z" }),
        sitting({
          id: 13,
          starts_at: "2026-12-10T03:00:00.000Z",
          state: "cancelled",
        }),
      ],
    });
    const found = sittingsByDay(
      [one, held("2026-12-08T09:00:00.000Z", 2)],
      "2026-12",
      "UTC"
    );
    assert.deepEqual([...found.keys()], ["2026-12-08", "2026-12-09"]);
    assert.deepEqual(
      found.get("2026-12-08")?.map(({ sitting: { id } }) => id),
      [2, 11]
    );
  });

  test("finds the next month that has something, by the zone", function (assert) {
    const clinics = [
      clinic({ sittings: [] }),
      held("2027-02-28T23:30:00.000Z"),
      held("2026-12-08T09:00:00.000Z", 2),
    ];
    assert.strictEqual(
      nextMonthWithSittings(clinics, "2027-01", "UTC"),
      "2027-02"
    );
    assert.strictEqual(
      nextMonthWithSittings(clinics, "2027-01", "Africa/Lagos"),
      "2027-03"
    );
    assert.strictEqual(nextMonthWithSittings(clinics, "2027-02", "UTC"), null);
  });
});
