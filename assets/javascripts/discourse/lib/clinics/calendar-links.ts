import type { Sitting } from "./types";

/** What a calendar is told of a sitting. */
export interface CalendarEntry extends Pick<Sitting, "starts_at" | "ends_at"> {
  title: string;
  /** The clinic's page, as a whole address. */
  page: string;
  /** Where people meet, of whom may know it. */
  place: string | null;
}

/** Spaces as %20: Outlook shows a plus sign as what it is. */
function addressOf(
  base: string,
  params: Record<string, string | null>
): string {
  const query = Object.entries(params)
    .filter((param): param is [string, string] => param[1] !== null)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${base}?${query.join("&")}`;
}

/** "2026-12-08T17:00:00Z" */
function utc(time: string): string {
  return new Date(time).toISOString().replace(/\.\d+/, "");
}

/** "20261208T170000Z" */
function basicUtc(time: string): string {
  return utc(time).replace(/[-:]/g, "");
}

export function googleCalendarUrl(entry: CalendarEntry): string {
  const { title, starts_at, ends_at, page, place } = entry;
  return addressOf("https://calendar.google.com/calendar/render", {
    action: "TEMPLATE",
    text: title,
    dates: `${basicUtc(starts_at)}/${basicUtc(ends_at)}`,
    details: page,
    location: place,
  });
}

export function outlookUrl(entry: CalendarEntry): string {
  const { title, starts_at, ends_at, page, place } = entry;
  return addressOf("https://outlook.live.com/calendar/0/deeplink/compose", {
    path: "/calendar/action/compose",
    rru: "addevent",
    subject: title,
    startdt: utc(starts_at),
    enddt: utc(ends_at),
    body: page,
    location: place,
  });
}
