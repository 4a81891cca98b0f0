import { formatISO, TZDate, tzOffset } from "../../vendor/date-fns";

function formatter(
  locale: string,
  options: Intl.DateTimeFormatOptions
): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { hourCycle: "h23", ...options });
}

/** "18:00" on the clock of a zone. */
export function clockTime(time: Date, zone: string, locale: string): string {
  return formatter(locale, {
    hour: "2-digit",
    minute: "2-digit",
    timeZone: zone,
  }).format(time);
}

/** "Tue" by the calendar of a zone. */
export function weekday(time: Date, zone: string, locale: string): string {
  return formatter(locale, { weekday: "short", timeZone: zone }).format(time);
}

/** "Tuesday, 8 December", for a date without a time. */
export function longDay(date: string, locale: string): string {
  return formatter(locale, {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
    weekday: "long",
  }).format(new Date(date));
}

/** "Tue, 8 Dec" by the calendar of a zone. */
export function shortDate(time: Date, zone: string, locale: string): string {
  return formatter(locale, {
    day: "numeric",
    month: "short",
    timeZone: zone,
    weekday: "short",
  }).format(time);
}

/** "Tuesday", for a day of the week counted from Monday. */
export function dayName(
  day: number,
  locale: string,
  width: "long" | "short" | "narrow" = "long"
): string {
  // 1 January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, 1 + day));
  return formatter(locale, { weekday: width, timeZone: "UTC" }).format(date);
}

/** "18:15", for a quarter-hour of a day. */
export function quarterTime(quarter: number, locale: string): string {
  const date = new Date(Date.UTC(2024, 0, 1, 0, quarter * 15));
  return clockTime(date, "UTC", locale);
}

/** "2026-12-08", by the calendar of a zone. */
export function dateIn(zone: string, time: Date): string {
  return formatISO(new TZDate(time.getTime(), zone), {
    representation: "date",
  });
}

/** Whether two zones are in the same day at one moment. */
export function onSameDay(time: Date, zone: string, other: string): boolean {
  return dateIn(zone, time) === dateIn(other, time);
}

/** Whether two zones read the same on the clock at one moment. */
export function onSameClock(time: Date, zone: string, other: string): boolean {
  return tzOffset(zone, time) === tzOffset(other, time);
}

const UNITS = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** "2 days ago", by the clock and not the calendar, which is another in each zone; at first "this minute". */
export function timeAgo(time: Date, now: Date, locale: string): string {
  const passed = Math.max(0, now.getTime() - time.getTime());
  const [unit, length] = UNITS.find(([, ms]) => passed >= ms) ?? UNITS[2];
  return new Intl.RelativeTimeFormat(locale, {
    numeric: unit === "day" ? "always" : "auto",
  }).format(-Math.floor(passed / length), unit);
}

/** "12 March 2026", for a date without a time or a moment on the reader's device. */
export function calendarDate(date: string, locale: string): string {
  const withoutTime = date.length === "2026-03-12".length;
  return new Intl.DateTimeFormat(locale, {
    dateStyle: "long",
    timeZone: withoutTime ? "UTC" : undefined,
  }).format(new Date(date));
}

/** "March", for a date in it. */
export function monthWord(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    month: "long",
    timeZone: "UTC",
  }).format(new Date(date));
}

/** "March 2026", for a date in it. */
export function monthName(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(date));
}
