import { addMinutes } from "../../vendor/date-fns";
import { thereWords } from "../peers/meeting-words";
import { clockTime, shortDate } from "../shared/clock";
import { datedSpan } from "../shared/moments";
import type { ConnectionMember } from "./types";

/** "Tue 8 Dec 18:00–19:30" in the reader's zone. */
export function meetingWords(
  startsAt: string,
  minutes: number,
  zone: string,
  locale: string
): string {
  const start = new Date(startsAt);
  return datedSpan(start, addMinutes(start, minutes), zone, locale);
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
