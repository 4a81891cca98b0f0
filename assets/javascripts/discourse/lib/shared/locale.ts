import I18n from "discourse-i18n";

/** The locale of the interface, with the digits that its counts are written in. */
export function interfaceLocale(): string {
  return `${I18n.currentBcp47Locale}-u-nu-latn`;
}

/** "Amina, Karim and Nour", as the interface says it. */
export function listOf(words: readonly string[]): string {
  return new Intl.ListFormat(interfaceLocale(), { type: "conjunction" }).format(
    words
  );
}
