import I18n from "discourse-i18n";

/** The locale of the interface, with the digits that its counts are written in. */
export function interfaceLocale(): string {
  return `${I18n.currentBcp47Locale}-u-nu-latn`;
}
