import { i18n } from "discourse-i18n";
import { clockTime, onSameClock, shortDate } from "../shared/clock";
import { languageName } from "../shared/display-names";
import { interfaceLocale, listOf } from "../shared/locale";
import { datedSpan } from "../shared/moments";
import { zoneName } from "../skills/time-zones";
import type { Clinic, ClinicRow, Role, RoleName, Sitting } from "./types";

export const OCCASIONS = ["hot_topic", "proposals", "reports"] as const;
export const REPEATS = ["once", "monthly", "quarterly"] as const;
export const MINUTES = [30, 45, 60, 90, 120, 180] as const;
export const LEVELS = [0, 1, 2, 3, 4] as const;
export const ROLES = ["host", "sharer", "interpreter", "scribe"] as const;
export const OFFERED = ["sharer", "interpreter", "scribe"] as const;
export const USEFUL = [4, 3, 2, 1] as const;
export const CONFIDENCE = [1, 2, 3, 4, 5] as const;

/** What the server keeps. */
export const MAX_TITLE = 100;
export const MAX_DESCRIPTION = 5000;
export const MAX_SKILLS = 5;
export const MAX_WORDS = 500;
export const MAX_SEATS = 1000;
export const MOST_SITTINGS = 6;

/** After a sitting, for so long something can be said about it. */
const OPEN_FOR = 60 * 24 * 60 * 60 * 1000;

/** "Tue, 8 Dec 18:00–19:30" in the reader's zone. */
export function sittingWords(
  { starts_at, ends_at }: Pick<Sitting, "starts_at" | "ends_at">,
  zone: string
): string {
  return datedSpan(
    new Date(starts_at),
    new Date(ends_at),
    zone,
    interfaceLocale()
  );
}

/** "Mon, 9 Nov", or "Mon, 9 Nov – Wed, 11 Nov", for what is all day: days have no zone. */
export function daysWords({
  starts_at,
  ends_at,
}: Pick<Sitting, "starts_at" | "ends_at">): string {
  const [first, last] = [
    new Date(starts_at),
    new Date(new Date(ends_at).getTime() - 1),
  ].map((day) => shortDate(day, "UTC", interfaceLocale()));
  return first === last
    ? String(first)
    : i18n("peer_learning.clinics.elsewhere.days", { first, last });
}

/** "19:00 in Lagos", on the clock of those who planned it; null where it shows what the reader's does. */
export function sourceWords(
  { starts_at, time_zone }: Pick<Sitting, "starts_at" | "time_zone">,
  zone: string
): string | null {
  const start = new Date(starts_at);
  if (onSameClock(start, zone, time_zone)) {
    return null;
  }
  return i18n("peer_learning.clinics.there", {
    time: clockTime(start, time_zone, interfaceLocale()),
    place: zoneName(time_zone),
  });
}

export function isOver({ ends_at }: Pick<Sitting, "ends_at">): boolean {
  return new Date(ends_at).getTime() <= Date.now();
}

export function hasBegun({ starts_at }: Pick<Sitting, "starts_at">): boolean {
  return new Date(starts_at).getTime() <= Date.now();
}

/** Whether all its sittings are over, of one that had some. */
export function isHeld({ sittings }: Pick<ClinicRow, "sittings">): boolean {
  const standing = sittings.filter(({ state }) => state === "planned");
  return standing.length > 0 && standing.every(isOver);
}

/** Whether something can be said about how it was. */
export function canBeLookedBackOn(sitting: Sitting): boolean {
  return (
    sitting.state === "planned" &&
    hasBegun(sitting) &&
    Date.now() <= new Date(sitting.ends_at).getTime() + OPEN_FOR
  );
}

/** Whether the reader was at it, and can have a page that says so however long ago it was. */
export function canBeCertified(sitting: Sitting): boolean {
  return isOver(sitting) && Boolean(sitting.mine?.attended);
}

/** Those that are still to be held, or all that were. */
export function sittingsToShow(clinic: ClinicRow): Sitting[] {
  const standing = clinic.sittings.filter(({ state }) => state === "planned");
  const toCome = standing.filter((sitting) => !isOver(sitting));
  return toCome.length > 0 ? toCome : standing;
}

/** Those, and after them such as were held before the others: who was there is noted while the next is still to come. */
export function sittingsOnPage(clinic: ClinicRow): Sitting[] {
  return [
    ...new Set([
      ...sittingsToShow(clinic),
      ...clinic.sittings.filter(canBeLookedBackOn),
    ]),
  ];
}

export function takingPart(
  { roles }: Pick<Clinic, "roles">,
  role: RoleName
): Role[] {
  return roles.filter(
    (part) => part.role === role && part.answer === "accepted"
  );
}

/** "English, with interpretation: Arabic, French" */
export function languageWords(clinic: ClinicRow): string {
  const locale = interfaceLocale();
  const spoken = languageName(clinic.language, locale);
  const others = new Set(
    takingPart(clinic, "interpreter").flatMap(({ languages }) => languages)
  );
  others.delete(clinic.language);
  if (others.size === 0) {
    return spoken;
  }
  return i18n("peer_learning.clinics.interpreted", {
    language: spoken,
    languages: listOf([...others].map((code) => languageName(code, locale))),
  });
}
