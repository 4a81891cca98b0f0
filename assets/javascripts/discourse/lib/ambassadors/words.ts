import { i18n } from "discourse-i18n";
import { languageName, regionName } from "../shared/display-names";
import { interfaceLocale, listOf } from "../shared/locale";
import { nameInSentence } from "../shared/person";
import type { Entry } from "./types";

const QUEUE = "peer_learning.ambassadors.queue";

export const MAX_WORDS = 1000;
export const MAX_REASON = 500;
export const MAX_NOTE = 500;
export const MAX_SKILLS = 10;
export const MOST_REGIONS = 20;
export const MOST_LANGUAGES = 10;

export function languageNames(codes: readonly string[]): string {
  const locale = interfaceLocale();
  return listOf(codes.map((code) => languageName(code, locale)));
}

export function regionNames(codes: readonly string[]): string {
  const locale = interfaceLocale();
  return codes.length
    ? listOf(codes.map((code) => regionName(code, locale)))
    : i18n("peer_learning.ambassadors.everywhere");
}

/** How something that waits stands, to its reader: theirs, offered to them, another's or nobody's. */
export function standing(
  { offered_to, taker }: Entry,
  readerId: number
): "yours" | "offered" | "taken" | "free" {
  if (offered_to?.id === readerId) {
    return "offered";
  }
  if (!taker) {
    return "free";
  }
  return taker.id === readerId ? "yours" : "taken";
}

export function standingWords(entry: Entry, readerId: number): string {
  const { offered_to, taker } = entry;
  if (!taker) {
    return i18n(`${QUEUE}.free`);
  }
  switch (standing(entry, readerId)) {
    case "offered":
      return i18n(`${QUEUE}.offered_to_you`, { name: nameInSentence(taker) });
    case "taken":
      return i18n(`${QUEUE}.taken_by`, { name: nameInSentence(taker) });
    default:
      return offered_to
        ? i18n(`${QUEUE}.offered`, { name: nameInSentence(offered_to) })
        : i18n(`${QUEUE}.yours`);
  }
}
