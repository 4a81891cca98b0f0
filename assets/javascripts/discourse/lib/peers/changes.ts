import { i18n } from "discourse-i18n";
import { dayName, quarterTime } from "../shared/clock";
import { languageName } from "../shared/display-names";
import { QUARTERS_AN_HOUR } from "../skills/week";
import type { Change } from "./types";

/** "If you also spoke French: 4 more" */
export function changeWords(change: Change, locale: string): string {
  const { kind, more: count } = change;
  return kind === "language"
    ? i18n("peer_learning.refused.change.language", {
        count,
        language: languageName(change.code, locale),
      })
    : i18n("peer_learning.refused.change.time", {
        count,
        day: dayName(change.day, locale),
        hours: i18n("peer_learning.week.span", {
          from: quarterTime(change.from, locale),
          to: quarterTime(change.to, locale),
        }),
      });
}

/** Where on one's own learning profile the change is made. */
export function placeOf(
  change: Change
): "new-language" | `week-${number}-${number}` {
  return change.kind === "language"
    ? "new-language"
    : `week-${change.day}-${change.from / QUARTERS_AN_HOUR}`;
}
