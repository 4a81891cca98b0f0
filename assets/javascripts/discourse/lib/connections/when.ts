import { i18n } from "discourse-i18n";
import { addMinutes, TZDate } from "../../vendor/date-fns";
import { thereWords } from "../peers/meeting-words";
import { clockTime, shortDate } from "../shared/clock";
import type { ConnectionMember } from "./types";

/** "Tue 8 Dec 18:00–19:30" in the reader's zone. */
export function meetingWords(
  startsAt: string,
  minutes: number,
  zone: string,
  locale: string
): string {
  const start = new Date(startsAt);
  return i18n("peer_learning.meeting.span", {
    day: shortDate(start, zone, locale),
    from: clockTime(start, zone, locale),
    to: clockTime(addMinutes(start, minutes), zone, locale),
  });
}

/** "Tue, 8 Dec 18:00" in the reader's zone. */
export function momentWords(
  time: string,
  zone: string,
  locale: string
): string {
  const date = new Date(time);
  return `${shortDate(date, zone, locale)} ${clockTime(date, zone, locale)}`;
}

/** "20:00 for Amina", for each of the others whose clock is known. */
export function clocksOfOthers(
  startsAt: string,
  zone: string,
  members: readonly Pick<ConnectionMember, "me" | "time_zone" | "user">[],
  locale: string
): string[] {
  const start = new Date(startsAt);
  return members.flatMap(({ me, time_zone, user }) =>
    me || !time_zone
      ? []
      : [thereWords(start, zone, { user, time_zone }, locale)]
  );
}

/** Times in order, by the days of the reader's zone. */
export function byDay(
  times: readonly string[],
  zone: string,
  locale: string
): { day: string; times: string[] }[] {
  const days = new Map<string, string[]>();
  for (const time of [...times].sort()) {
    const day = shortDate(new Date(time), zone, locale);
    days.set(day, [...(days.get(day) ?? []), time]);
  }
  return [...days].map(([day, found]) => ({ day, times: found }));
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
