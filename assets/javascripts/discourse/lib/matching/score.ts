import type { SharedLanguage } from "./languages";
import type { Meeting } from "./meeting";
import type { Lesson } from "./teaching";
import type { Member, Reason } from "./types";
import { count, rangesOf, type Week } from "./week";

/**
 * What the reasons weigh. A lesson's value (`teaching.ts`, at most 100) is the measure of the others, because being
 * taught is what the seeker came for: everything else together decides between lessons that are worth about the same.
 */
export const POINTS = {
  /** A point of a lesson's value: 340 to 1000 for the best lesson. */
  learning: 10,

  /** A point of what the seeker could teach in return. Given back, help is asked for more easily and lasts. */
  givingBack: 2,

  /** A quarter-hour at which the meeting could begin: the more there are, the easier a time is found … */
  start: 10,

  /** … but beyond four hours of choice, more free time makes nobody a better peer. */
  startsCounted: 16,

  /** A level of proficiency of the weaker speaker. */
  proficiency: 20,

  /** Same region: a shared context, less than one step of language. */
  region: 15,

  /** A group the candidate still has room for. */
  room: 15,

  /**
   * Not having been shown first to others lately: as much as some choice of time and a good language, so that the same
   * few are not always first, and somebody who fits far better still is.
   */
  rest: 200,
};

/** The sum of the points of all reasons, without the cost of making them. */
export function scoreOf(meeting: Meeting): number {
  return (
    valueOf(meeting.taught) * POINTS.learning +
    valueOf(meeting.givenBack) * POINTS.givingBack +
    languagePoints(meeting.language) +
    timePoints(meeting.starts) +
    regionPoints(meeting.region) +
    loadPoints(meeting.candidate)
  );
}

export function reasonsFor(meeting: Meeting): Reason[] {
  const { taught, wider, givenBack, language, shared, starts, region } =
    meeting;
  const { capacity, load } = meeting.candidate;
  const kind = wider ? "wider" : "skill";
  return [
    ...taught.map((lesson) => teachingReason(kind, POINTS.learning, lesson)),
    { kind: "language", points: languagePoints(language), ...language },
    { kind: "time", points: timePoints(starts), ranges: rangesOf(shared) },
    ...givenBack.map((lesson) =>
      teachingReason("gives-back", POINTS.givingBack, lesson)
    ),
    ...regionReasons(region),
    { kind: "load", points: loadPoints(meeting.candidate), capacity, load },
  ];
}

function teachingReason(
  kind: "skill" | "wider" | "gives-back",
  weight: number,
  { value, ...lesson }: Lesson
): Reason {
  return { kind, points: value * weight, ...lesson };
}

function regionReasons(region: string | null): Reason[] {
  return region === null
    ? []
    : [{ kind: "region", points: regionPoints(region), region }];
}

function valueOf(taught: readonly Lesson[]): number {
  return taught.reduce((sum, { value }) => sum + value, 0);
}

export function languagePoints({ proficiency }: SharedLanguage): number {
  return proficiency * POINTS.proficiency;
}

export function timePoints(starts: Week): number {
  return Math.min(count(starts), POINTS.startsCounted) * POINTS.start;
}

function regionPoints(region: string | null): number {
  return region === null ? 0 : POINTS.region;
}

/** Shown first as often as there is room for, half of the rest is gone. */
export function loadPoints({ capacity, load }: Member): number {
  const rest = Math.floor((POINTS.rest * capacity) / (capacity + load));
  return capacity * POINTS.room + rest;
}
