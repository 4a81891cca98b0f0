import { TZDate } from "../../vendor/date-fns";
import { dateIn } from "../shared/clock";
import type { ClinicRow, Sitting } from "./types";

// A month is written "2026-12" and a day "2026-12-08", as a calendar has them; a zone makes moments of them.

const DAY = 24 * 60 * 60 * 1000;

export interface HeldOn {
  clinic: ClinicRow;
  sitting: Sitting;
}

/** Whether an address names a month, of those in which computers reckon days alike. */
export function isMonth(text: string | null): text is string {
  return /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(text ?? "");
}

/** The month of a moment by the calendar of a zone. */
export function monthIn(zone: string, time: Date): string {
  return dateIn(zone, time).slice(0, "2026-12".length);
}

/** So many months later, or earlier. */
export function monthAfter(month: string, count: number): string {
  const date = new Date(`${month}-01`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return date.toISOString().slice(0, "2026-12".length);
}

function daysOf(month: string): string[] {
  const first = new Date(`${month}-01`).getTime();
  const end = new Date(`${monthAfter(month, 1)}-01`).getTime();
  return Array.from({ length: (end - first) / DAY }, (_, index) =>
    new Date(first + index * DAY).toISOString().slice(0, "2026-12-08".length)
  );
}

/** Its days, a week each; null where the days of its neighbours stand. firstDay: of the weeks, counted from Monday */
export function weeksOf(month: string, firstDay: number): (string | null)[][] {
  const days = daysOf(month);
  const weekday = (new Date(`${month}-01`).getUTCDay() + 6) % 7;
  const before = (weekday - firstDay + 7) % 7;
  const weeks = Math.ceil((before + days.length) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from(
      { length: 7 },
      (__, day) => days[week * 7 + day - before] ?? null
    )
  );
}

function beginningOf(month: string, zone: string): string {
  const [year, number] = month.split("-").map(Number) as [number, number];
  const midnight = new TZDate(year, number - 1, 1, zone);
  return new Date(midnight.getTime()).toISOString();
}

/** The moments at which it begins and the next one does, on the clocks of a zone. */
export function boundsOf(
  month: string,
  zone: string
): { from: string; to: string } {
  return {
    from: beginningOf(month, zone),
    to: beginningOf(monthAfter(month, 1), zone),
  };
}

function standing(clinics: readonly ClinicRow[]): HeldOn[] {
  return clinics
    .flatMap((clinic) =>
      clinic.sittings.map((sitting) => ({ clinic, sitting }))
    )
    .filter(({ sitting }) => sitting.state === "planned")
    .sort(
      (one, two) =>
        one.sitting.starts_at.localeCompare(two.sitting.starts_at) ||
        one.sitting.id - two.sitting.id
    );
}

/** What is held in a month, in order, by the days of a zone. */
export function sittingsByDay(
  clinics: readonly ClinicRow[],
  month: string,
  zone: string
): Map<string, HeldOn[]> {
  const days = new Map<string, HeldOn[]>();
  for (const held of standing(clinics)) {
    const day = dateIn(zone, new Date(held.sitting.starts_at));
    if (day.startsWith(month)) {
      days.set(day, [...(days.get(day) ?? []), held]);
    }
  }
  return days;
}

/** The first after this one in which something is held; null where there is none. */
export function nextMonthWithSittings(
  clinics: readonly ClinicRow[],
  month: string,
  zone: string
): string | null {
  const months = standing(clinics).map(({ sitting }) =>
    monthIn(zone, new Date(sitting.starts_at))
  );
  return months.find((other) => other > month) ?? null;
}
