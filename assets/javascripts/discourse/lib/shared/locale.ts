import I18n from "discourse-i18n";

/** The locale of the interface, with the digits that its counts are written in. */
export function interfaceLocale(): string {
  return `${I18n.currentBcp47Locale}-u-nu-latn`;
}

/** Its language alone, as a code: "pt" of Brazilian Portuguese. */
export function interfaceLanguage(): string {
  return new Intl.Locale(I18n.currentBcp47Locale).language;
}

/** What engines know of the weeks of a locale: newer ones are asked, older ones say it unasked. */
interface WithWeeks {
  getWeekInfo?(): { firstDay: number };
  weekInfo?: { firstDay: number };
}

/** The day with which weeks begin, counted from Monday; that one where the browser does not know. */
export function firstDayOfWeek(locale: string): number {
  const known = new Intl.Locale(locale) as WithWeeks;
  const { firstDay } = known.getWeekInfo?.() ??
    known.weekInfo ?? { firstDay: 1 };
  return firstDay - 1;
}

/** "Amina, Karim and Nour", as the interface says it. */
export function listOf(words: readonly string[]): string {
  return new Intl.ListFormat(interfaceLocale(), { type: "conjunction" }).format(
    words
  );
}
