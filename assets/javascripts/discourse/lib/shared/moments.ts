import { i18n } from "discourse-i18n";
import { TZDate } from "../../vendor/date-fns";
import { clockTime, shortDate } from "./clock";

/** "Tue, 8 Dec 18:00–19:30" on the clock of a zone. */
export function datedSpan(
  start: Date,
  end: Date,
  zone: string,
  locale: string
): string {
  return i18n("peer_learning.meeting.span", {
    day: shortDate(start, zone, locale),
    from: clockTime(start, zone, locale),
    to: clockTime(end, zone, locale),
  });
}

/** One way to write a moment, so that equal ones are seen to be equal. */
export function moment(time: string | Date): string {
  return new Date(time).toISOString();
}

/** The moment that "2026-12-08T18:00" names on the clock of a zone; null for what is no time. */
export function momentIn(zone: string, local: string): string | null {
  const [year, month, day, hour, minute] = local.split(/\D/).map(Number);
  if (!year || !month || !day || hour === undefined || minute === undefined) {
    return null;
  }
  return moment(
    new Date(new TZDate(year, month - 1, day, hour, minute, zone).getTime())
  );
}
