import type {
  Door,
  MemberInput,
  QuarterHours,
  RankInput,
} from "../../../assets/javascripts/discourse/lib/matching";

const MINUTES_A_WEEK = 7 * 24 * 60;
const VALUE_BY_PRIORITY: Record<number, number> = { 1: 40, 2: 70, 3: 100 };
const PERCENT_BY_GAP: Record<number, number> = { 1: 90, 2: 100, 3: 85, 4: 85 };

export type Judgement =
  | { door: Door }
  | { start: number; overlapMinutes: number; learning: number };

/**
 * The contract once more, as slowly and plainly as can be, to hold the engine against: time minute by minute,
 * skills from the top down, no code of the engine's.
 */
export function judge(input: RankInput, candidate: MemberInput): Judgement {
  const { seeker, rules, want } = input;
  const values = seeker.wants
    .filter(({ skill }) => want === null || want === skill)
    .map(({ skill, level, priority }) => {
      const gap = levelOffered(input, candidate, skill) - level;
      const base = VALUE_BY_PRIORITY[priority] ?? 0;
      return Math.trunc((base * (PERCENT_BY_GAP[gap] ?? 0)) / 100);
    })
    .filter((value) => value > 0)
    .sort((a, b) => b - a);
  if (values.length === 0) {
    return { door: "skill" };
  }
  if (!shareLanguage(seeker, candidate, rules.minProficiency)) {
    return { door: "language" };
  }
  const minutes = sharedMinutes(seeker.free, candidate.free);
  const start = firstStart(minutes, rules.minutes);
  if (start === null) {
    return { door: "time" };
  }
  if (
    input.excluded?.some(
      (pair) => pair.includes(seeker.id) && pair.includes(candidate.id)
    )
  ) {
    return { door: "excluded" };
  }
  if (candidate.capacity < 1) {
    return { door: "room" };
  }
  const [first = 0, second = 0, third = 0] = values;
  return {
    start,
    overlapMinutes: minutes.filter(Boolean).length,
    learning: first + Math.trunc(second / 2) + Math.trunc(third / 4),
  };
}

/** The highest level at which the skill, or anything below it, is offered; 0 where it is not. */
function levelOffered(
  input: RankInput,
  member: MemberInput,
  skill: string
): number {
  const own = member.offers.find((offer) => offer.skill === skill)?.level ?? 0;
  const below = input.skills
    .filter(({ parent }) => parent === skill)
    .map(({ id }) => levelOffered(input, member, id));
  return Math.max(own, ...below);
}

function shareLanguage(
  one: MemberInput,
  other: MemberInput,
  least: number
): boolean {
  return Object.entries(one.languages).some(([code, proficiency]) =>
    Object.entries(other.languages).some(
      ([theirs, proficiencyToo]) =>
        code === theirs && proficiency >= least && proficiencyToo >= least
    )
  );
}

function sharedMinutes(
  one: readonly QuarterHours[],
  other: readonly QuarterHours[]
): boolean[] {
  return Array.from(
    { length: MINUTES_A_WEEK },
    (_, minute) => isFree(one, minute) && isFree(other, minute)
  );
}

function isFree(ranges: readonly QuarterHours[], minute: number): boolean {
  return ranges.some(([start, end]) =>
    [minute, minute + MINUTES_A_WEEK].some(
      (at) => at >= start * 15 && at < end * 15
    )
  );
}

function firstStart(minutes: boolean[], needed: number): number | null {
  for (let start = 0; start < MINUTES_A_WEEK; start += 15) {
    let length = 0;
    while (length < needed && minutes[(start + length) % MINUTES_A_WEEK]) {
      length++;
    }
    if (length === needed) {
      return start / 15;
    }
  }
  return null;
}
