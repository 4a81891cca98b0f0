import { i18n } from "discourse-i18n";
import { languageName, regionName } from "../shared/display-names";
import { interfaceLocale, listOf } from "../shared/locale";

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
