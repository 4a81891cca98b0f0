import { type SharedLanguage, sharedLanguage } from "./languages";
import { readRankInstance } from "./read-instance";
import { type Lesson, lessons } from "./teaching";
import type {
  Door,
  Member,
  RankedCandidate,
  RankInput,
  RankInstance,
  RankResult,
  Reason,
  Want,
} from "./types";
import {
  common,
  count,
  first,
  MINUTES_A_QUARTER,
  rangesOf,
  startsOf,
  type Week,
  weekOf,
} from "./week";

/**
 * What the reasons weigh. A lesson's value (`teaching.ts`, at most 100) is the measure of the others, because being
 * taught is what the seeker came for: everything else together decides between lessons that are worth about the same.
 */
const POINTS = {
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

  /** A group the candidate still has room for, so that the same few are not always first. */
  room: 15,
};

/** The seeker, with what every candidate is held against worked out once. */
interface Seeking {
  instance: RankInstance;
  wants: readonly Want[];
  week: Week;
  quarters: number;
  excluded: ReadonlySet<number>;
}

/** What two people have in common once every door is open. */
interface Meeting {
  taught: Lesson[];
  language: SharedLanguage;
  shared: Week;
  starts: Week;
  start: number;
}

/**
 * Who can teach the seeker, best first, each with the addends of the score; and at which door the others fell.
 *
 * @throws InvalidInstance when the instance is not as the contract wants it
 */
export default function rank(input: RankInput): RankResult {
  const instance = readRankInstance(input);
  const seeking = seekingOf(instance);
  const ranked: RankedCandidate[] = [];
  const refused = { skill: 0, language: 0, time: 0, excluded: 0, room: 0 };
  for (const candidate of instance.candidates) {
    const meeting = meet(seeking, candidate);
    if (typeof meeting === "string") {
      refused[meeting]++;
    } else {
      ranked.push(rankedCandidate(seeking, candidate, meeting));
    }
  }
  ranked.sort((one, other) => other.score - one.score || one.id - other.id);
  return { ranked: ranked.slice(0, instance.limit), refused };
}

function seekingOf(instance: RankInstance): Seeking {
  const { seeker, rules, want } = instance;
  return {
    instance,
    wants: seeker.wants.filter(({ skill }) => want === null || skill === want),
    week: weekOf(seeker.free),
    quarters: Math.ceil(rules.minutes / MINUTES_A_QUARTER),
    excluded: new Set(
      instance.excluded.flatMap(([one, other]) =>
        one === seeker.id ? [other] : other === seeker.id ? [one] : []
      )
    ),
  };
}

/** The doors in the contract's order, the first closed one told. */
function meet(seeking: Seeking, candidate: Member): Meeting | Door {
  const { instance, wants, week, quarters, excluded } = seeking;
  const { seeker, skills, rules } = instance;
  const taught = lessons(wants, candidate.offers, skills);
  if (taught.length === 0) {
    return "skill";
  }
  const language = sharedLanguage([seeker, candidate], rules.minProficiency);
  if (!language) {
    return "language";
  }
  const shared = common(week, weekOf(candidate.free));
  const starts = startsOf(shared, quarters);
  const start = first(starts);
  if (start === null) {
    return "time";
  }
  if (excluded.has(candidate.id)) {
    return "excluded";
  }
  if (candidate.capacity === 0) {
    return "room";
  }
  return { taught, language, shared, starts, start };
}

function rankedCandidate(
  seeking: Seeking,
  candidate: Member,
  meeting: Meeting
): RankedCandidate {
  const reasons = reasonsFor(seeking, candidate, meeting);
  return {
    id: candidate.id,
    score: reasons.reduce((sum, { points }) => sum + points, 0),
    reasons,
    overlapMinutes: count(meeting.shared) * MINUTES_A_QUARTER,
    start: meeting.start,
  };
}

function reasonsFor(
  { instance }: Seeking,
  candidate: Member,
  { taught, language, shared, starts }: Meeting
): Reason[] {
  const { seeker, skills } = instance;
  const startsCounted = Math.min(count(starts), POINTS.startsCounted);
  return [
    ...taught.map((lesson) => teachingReason("skill", POINTS.learning, lesson)),
    {
      kind: "language",
      points: language.proficiency * POINTS.proficiency,
      ...language,
    },
    {
      kind: "time",
      points: startsCounted * POINTS.start,
      ranges: rangesOf(shared),
    },
    ...lessons(candidate.wants, seeker.offers, skills).map((lesson) =>
      teachingReason("gives-back", POINTS.givingBack, lesson)
    ),
    ...regionReasons(seeker, candidate),
    {
      kind: "load",
      points: candidate.capacity * POINTS.room,
      capacity: candidate.capacity,
    },
  ];
}

function teachingReason(
  kind: "skill" | "gives-back",
  weight: number,
  { value, ...lesson }: Lesson
): Reason {
  return { kind, points: value * weight, ...lesson };
}

function regionReasons(seeker: Member, candidate: Member): Reason[] {
  const { region } = candidate;
  return region !== null && region === seeker.region
    ? [{ kind: "region", points: POINTS.region, region }]
    : [];
}
