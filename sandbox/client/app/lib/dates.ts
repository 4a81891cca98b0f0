import I18n from "discourse-i18n";

function formatter(options: Intl.DateTimeFormatOptions) {
  const locale = I18n.currentLocale().replace("_", "-");
  return new Intl.DateTimeFormat(locale, options);
}

/** A day in the reader's words, as the pages of the host show it. */
export function day(iso: string): string {
  return formatter({ dateStyle: "medium" }).format(new Date(iso));
}

/** From when to when, on the clock of a zone or of the reader's device; an end need not be known. */
export function period(from: string, to: string | null, timeZone?: string) {
  const times = formatter({
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
    timeZone: timeZone || undefined,
  });
  return to
    ? times.formatRange(new Date(from), new Date(to))
    : times.format(new Date(from));
}
