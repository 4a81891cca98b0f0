import I18n from "discourse-i18n";

/** A day in the reader's words, as the pages of the host show it. */
export function day(iso: string): string {
  const locale = I18n.currentLocale().replace("_", "-");
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(
    new Date(iso)
  );
}
