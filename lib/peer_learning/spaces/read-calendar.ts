import ICAL from "ical.js";

export interface CalendarInput {
  /** What was read from the address of a calendar (RFC 5545). */
  text: string;
  /** Of interest is what is held after this moment and begins before the other: ISO, in UTC. */
  from: string;
  to: string;
  /** So many at most, the soonest. */
  most: number;
}

export interface CalendarEvent {
  /** The same for one event, or one turn of it, at every reading. */
  uid: string;
  title: string;
  url: string | null;
  /** ISO: in UTC where it ends on Z; otherwise on the clock of `time_zone`. A day alone where it is all day. */
  starts_at: string;
  /** In the same way. Of what is all day, the day after the last. */
  ends_at: string;
  /** As the calendar calls it, where it does not say itself what that is. */
  time_zone: string | null;
}

export interface Calendar {
  name: string | null;
  /** The zone of times that name none. */
  time_zone: string | null;
  events: CalendarEvent[];
}

/** Turns of an event that are looked at; one that is held each day for thirteen years has as many. */
const MOST_TURNS = 5_000;

/** Throws where the text is no calendar. Of an event that says nothing sensible nothing is said. */
export default function readCalendar(input: CalendarInput): Calendar {
  ICAL.design.strict = false;
  const calendar = ICAL.Component.fromString(input.text);
  if (calendar.name !== "vcalendar") {
    throw new Error("not a calendar");
  }
  learnZones(calendar);
  return {
    name: text(calendar, "x-wr-calname"),
    time_zone: text(calendar, "x-wr-timezone"),
    events: eventsOf(calendar)
      .flatMap((event) => turnsOf(event, input))
      .sort((one, two) => (one.starts_at < two.starts_at ? -1 : 1))
      .slice(0, input.most),
  };
}

/** The same for callers that speak only text: `{"result": …}`, or `{"error": sentence}` for what is no calendar. */
export function readWithJson(_verb: string, json: string): string {
  try {
    return JSON.stringify({ result: readCalendar(JSON.parse(json)) });
  } catch (error) {
    return JSON.stringify({ error: String(error) });
  }
}

/** What this calendar calls Berlin, another may call Rome. */
function learnZones(calendar: ICAL.Component): void {
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.register(zone);
  }
}

/** One each: a turn that was changed belongs to its series, which finds it by itself. */
function eventsOf(calendar: ICAL.Component): ICAL.Event[] {
  const events = calendar
    .getAllSubcomponents("vevent")
    .filter((component) => text(component, "status") !== "CANCELLED")
    .map((component) => new ICAL.Event(component));
  const series = new Set(
    events
      .filter((event) => !event.isRecurrenceException())
      .map(({ uid }) => uid)
  );
  return events.filter(
    (event) => !event.isRecurrenceException() || !series.has(event.uid)
  );
}

function turnsOf(event: ICAL.Event, input: CalendarInput): CalendarEvent[] {
  try {
    return event.isRecurring()
      ? eachTurn(event, input)
      : [eventAt(event, event.startDate, event.endDate, event.uid)].filter(
          (found) => isOfInterest(found, input)
        );
  } catch {
    return [];
  }
}

function eachTurn(event: ICAL.Event, input: CalendarInput): CalendarEvent[] {
  const turns: CalendarEvent[] = [];
  const starts = event.iterator();
  const early = Number(input.from.slice(0, 4)) - 1;
  for (
    let count = 0;
    count < MOST_TURNS && turns.length < input.most;
    count++
  ) {
    const start = starts.next();
    if (!start) {
      break;
    }
    // To tell what moment it is takes long.
    if (start.year < early) {
      continue;
    }
    if (written(start) >= input.to) {
      break;
    }
    const { item, startDate, endDate, recurrenceId } =
      event.getOccurrenceDetails(start);
    if (text(item.component, "status") === "CANCELLED") {
      continue;
    }
    const uid = `${event.uid} ${recurrenceId}`;
    const found = eventAt(item, startDate, endDate, uid);
    if (isOfInterest(found, input)) {
      turns.push(found);
    }
  }
  return turns;
}

function eventAt(
  event: ICAL.Event,
  start: ICAL.Time,
  end: ICAL.Time,
  uid: string
): CalendarEvent {
  const zone = event.component
    .getFirstProperty("dtstart")
    ?.getParameter("tzid");
  return {
    uid,
    title: event.summary ?? "",
    url: text(event.component, "url"),
    starts_at: written(start),
    ends_at: written(end),
    time_zone: typeof zone === "string" && isLocal(start) ? zone : null,
  };
}

function isOfInterest(
  { title, starts_at, ends_at }: CalendarEvent,
  { from, to }: CalendarInput
): boolean {
  return title.trim() !== "" && ends_at > from && starts_at < to;
}

function isLocal(time: ICAL.Time): boolean {
  return time.zone === ICAL.Timezone.localTimezone;
}

function written(time: ICAL.Time): string {
  return time.isDate || isLocal(time)
    ? time.toString()
    : time.convertToZone(ICAL.Timezone.utcTimezone).toString();
}

function text(component: ICAL.Component, name: string): string | null {
  const value = component.getFirstPropertyValue(name);
  return value === null ? null : String(value);
}
