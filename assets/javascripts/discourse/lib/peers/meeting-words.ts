import { i18n } from "discourse-i18n";
import { clockTime, onSameClock, onSameDay, weekday } from "../shared/clock";
import { nameInSentence } from "../shared/person";
import type { UserRef } from "../shared/types";
import type { Span } from "./shared-week";

/** "Tue 18:00–19:30" in the reader's zone. */
export function spanWords(
  { start, end }: Span,
  zone: string,
  locale: string
): string {
  return i18n("peer_learning.meeting.span", {
    day: weekday(start, zone, locale),
    from: clockTime(start, zone, locale),
    to: clockTime(end, zone, locale),
  });
}

/** "20:00 for Amina", with the day where it is another one. */
export function thereWords(
  start: Date,
  zone: string,
  peer: { user: UserRef; time_zone: string },
  locale: string
): string {
  const name = nameInSentence(peer.user);
  const there = peer.time_zone;
  if (onSameClock(start, zone, there)) {
    return i18n("peer_learning.meeting.same_there", { name });
  }
  const time = clockTime(start, there, locale);
  return onSameDay(start, zone, there)
    ? i18n("peer_learning.meeting.there", { time, name })
    : i18n("peer_learning.meeting.there_on", {
        day: weekday(start, there, locale),
        time,
        name,
      });
}
