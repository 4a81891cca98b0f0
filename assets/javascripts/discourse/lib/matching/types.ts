/** Half-open range of quarter-hours of one UTC week: 0 is Monday 00:00, 672 make a week, an end above 672 wraps. */
export type QuarterHours = readonly [start: number, end: number];

export interface Rules {
  /** How long a meeting lasts; the people in it must have that much contiguous time in common. */
  minutes: number;

  /** The most people a group may have. */
  maxSize: number;

  /** The proficiency from which a language counts as shared. */
  minProficiency: number;
}

export interface SkillInput {
  id: string;

  /** The wider skill: who offers this one offers that one too. */
  parent?: string;
}

export interface Offer {
  skill: string;

  /** 1 starting, 2 practising, 3 confident, 4 leading. */
  level: number;
}

export interface Want {
  skill: string;

  /** Where the learner stands now: 0 new to it, 1 starting, 2 practising, 3 confident. */
  level: number;

  /** 1 some day, 2 soon, 3 first of all. */
  priority: number;
}

export interface MemberInput {
  id: number;

  /** Proficiency by language code: 0 to 4, 5 for a native speaker. */
  languages: Readonly<Record<string, number>>;

  free: readonly QuarterHours[];
  offers: readonly Offer[];
  wants: readonly Want[];

  /** How many groups this member has room for. */
  capacity: number;

  /** Rounds in a row without a match. */
  missed?: number;

  interprets?: boolean;

  /** Where the member lives, as an ISO 3166-1 alpha-2 code. */
  region?: string | null;

  /** How many others were shown this member first of all lately. */
  load?: number;
}

/** What `rank` reads, as JSON. */
export interface RankInput {
  version?: number;
  rules: Rules;
  skills: readonly SkillInput[];
  seeker: MemberInput;
  candidates: readonly MemberInput[];

  /** Pairs of member ids that must not meet. */
  excluded?: readonly (readonly [number, number])[];

  /** The skill to learn, or null for any the seeker wants. */
  want: string | null;

  /** How many of the ranked candidates to return. */
  limit: number;
}

/** A member whose every field has been checked. */
export interface Member {
  id: number;
  languages: ReadonlyMap<string, number>;
  free: readonly QuarterHours[];
  offers: readonly Offer[];
  wants: readonly Want[];
  capacity: number;
  missed: number;
  interprets: boolean;
  region: string | null;
  load: number;
}

/** The skill itself and its ancestors, for every known skill. */
export type SkillTree = ReadonlyMap<string, ReadonlySet<string>>;

export interface RankInstance {
  rules: Rules;
  skills: SkillTree;
  seeker: Member;
  candidates: readonly Member[];
  excluded: readonly (readonly [number, number])[];
  want: string | null;
  limit: number;
}

interface TeachingReason {
  points: number;

  /** The skill as the learner wants it. */
  skill: string;

  /** The skill as the teacher offers it: the same, or one below it. */
  offered: string;

  /** The teacher's level. */
  level: number;

  /** How many levels the teacher is ahead of the learner. */
  gap: number;
}

/** One addend of a score, as data: the interface puts it into the reader's words. */
export type Reason =
  | ({ kind: "skill" } & TeachingReason)
  /** `offered` is wider than the skill that is wanted: it may hold it, or not. */
  | ({ kind: "wider" } & TeachingReason)
  | {
      kind: "language";
      points: number;
      language: string;

      /** How well the weaker of the two speaks it. */
      proficiency: number;
    }
  | {
      kind: "time";
      points: number;

      /** All the time both have, in order, no range going past the week's end. */
      ranges: QuarterHours[];
    }
  | ({ kind: "gives-back" } & TeachingReason)
  | { kind: "region"; points: number; region: string }
  | { kind: "load"; points: number; capacity: number; load: number };

export interface RankedCandidate {
  id: number;

  /** The sum of the points of the reasons. */
  score: number;

  reasons: Reason[];
  overlapMinutes: number;

  /** The smallest quarter-hour from which a whole meeting is in common. */
  start: number;
}

/** What a single offer or want of somebody's would be worth to the seeker. */
export interface Worth {
  skill: string;
  level: number;
  points: number;
}

export interface PromiseResult {
  /** Those that hold a lesson for the seeker; those that are only wider than what is wanted promise nothing. */
  offers: Worth[];

  /** Those that the seeker could answer. */
  wants: (Worth & { priority: number })[];

  /** Points for a level of proficiency of the weaker speaker. */
  proficiency: number;

  /** Points for a quarter-hour at which a meeting could begin, and how many of them count. */
  start: number;
  startsCounted: number;
}

/** What keeps two people apart, in the order in which the doors are tried. */
export type Door = "skill" | "language" | "time" | "excluded" | "room";

export interface RankResult {
  /** Best first. */
  ranked: RankedCandidate[];

  /** Those who offer only what a wanted skill is part of, best first, for as far as the limit leaves room. */
  wider: RankedCandidate[];

  /** How many candidates fell at which door. */
  refused: Record<Door, number>;
}

/** What `round` reads, as JSON. */
export interface RoundInput {
  version: number;

  /** What the draw depends on: another seed is another round that is about as good. */
  seed?: number;

  rules: Rules;
  skills: readonly SkillInput[];
  members: readonly MemberInput[];

  /** Pairs of member ids that must not meet. */
  excluded?: readonly (readonly [number, number])[];
}

export interface RoundInstance {
  seed: number;
  rules: Rules;
  skills: SkillTree;
  members: readonly Member[];
  excluded: readonly (readonly [number, number])[];
}

/** Who teaches whom what. */
export interface Teaching {
  from: number;
  to: number;
  skill: string;
}

export interface RoundGroup {
  /** Ids, ascending. */
  members: number[];

  /** Those of them who sit here beside another group of theirs, and only teach. */
  extra: number[];

  language: string;

  /** The smallest quarter-hour from which a whole meeting is in common. */
  start: number;

  /** All that counts in the group's value. */
  teaches: Teaching[];
}

/** Why somebody is in no group: the first door that closed for everybody, or that there was nothing to look for. */
export type UnmatchedReason = "nothing-to-match" | Door;

/** A group that needs one of its members to interpret, for those left out for want of a language. */
export interface Bridge {
  /** Ids, ascending. */
  members: number[];
  interpreter: number;

  /** In which language each of the others speaks with the interpreter, in the order of the members. */
  languages: { id: number; language: string }[];
  start: number;
  teaches: Teaching[];
}

/** A bridge for one seeker: them, who teaches them, and who interprets between the two. */
export interface SuggestedBridge extends Bridge {
  /** What the seeker learns in it, best first. */
  lessons: Pick<TeachingReason, "skill" | "offered" | "level">[];

  /** All the time the three have in common, as in a reason of `rank`. */
  ranges: QuarterHours[];
  overlapMinutes: number;
}

/** What `bridges` answers to what `rank` reads. */
export interface BridgesResult {
  /** Best first, one for each who teaches. */
  bridges: SuggestedBridge[];
}

export interface RoundResult {
  version: 1;
  groups: RoundGroup[];

  /** Proposals after the round: who is in one to learn or teach is still named among the unmatched. */
  bridges: Bridge[];
  unmatched: { id: number; reason: UnmatchedReason }[];
  score: {
    matched: number;

    /** What it is worth that they are: 1000 each, and 500 for each round missed before, up to three. */
    coverage: number;

    /** What the groups are worth by what is learned in them. */
    value: number;
    total: number;
  };
}

/** One teaches the next one of a ring. */
export interface Swap {
  from: number;
  to: number;

  /** The best three skills, best first. */
  skills: string[];
  language: string;

  /** The smallest quarter-hour from which these two have a whole meeting in common. */
  start: number;
}

export interface Ring {
  /** Ids in the order in which they teach, the smallest first. */
  members: number[];

  /** The last one teaches the first one. */
  swaps: Swap[];
}

export interface SwapsResult {
  version: 1;
  rings: Ring[];
}

/** What `gaps` reads, as JSON. */
export interface GapsInput extends Omit<RoundInput, "rules"> {
  rules: Rules & { minCell?: number };
}

export interface GapsInstance extends RoundInstance {
  minCell: number;
}

/** Wants and offers of a skill among those who speak a language well enough and live in a region. */
export interface GapCell {
  skill: string;
  language: string;

  /** Null for those who do not say. */
  region: string | null;
  wants: number;
  offers: number;

  /** Wants that somebody, anywhere, could answer. */
  met: number;

  /** The others, by the first door that closed for everybody. */
  unmet: Record<Door, number>;
}

export interface GapsResult {
  version: 1;

  /** By skill, language and region. */
  cells: GapCell[];

  /** How many cells have too few people to be shown. */
  suppressed: number;
}

/** Half-open range of quarter-hours from the beginning of the days that are looked at: they pass once, and wrap nowhere. */
export type Span = readonly [start: number, end: number];

/** Somebody whom a clinic would be for, or who would host it, on the very days that are looked at. */
export interface AttendeeInput {
  id: number;

  /** When they said that they can. */
  free: readonly Span[];

  /** When it is day where they live. */
  awake: readonly Span[];

  /** How many clinics left them in the night lately. */
  burden?: number;

  /** One of those of whom one has to be there. */
  hosts?: boolean;
}

/** What `twins` reads, as JSON. */
export interface TwinsInput {
  version: number;
  rules: {
    /** How long a sitting lasts. */
    minutes: number;

    /** The fewest quarter-hours between the beginnings of two sittings, and the most. */
    apart: number;
    within: number;
  };

  /** Quarter-hours at which a sitting could begin. */
  starts: readonly number[];
  members: readonly AttendeeInput[];

  /** How many pairs of sittings to return. */
  limit: number;
}

/** One whose every field has been checked. */
export type Attendee = Required<AttendeeInput>;

export interface TwinsInstance extends Omit<TwinsInput, "version"> {
  members: readonly Attendee[];
}

/** A sitting that could be: how many could come, how many are only awake, and how many are in the night. */
export interface Sitting {
  start: number;
  free: number;
  awake: number;
  asleep: number;

  /** Ids of the hosts who are not in the night, ascending. */
  hosts: number[];
}

/** Two sittings of a clinic: how many could come to one, how many are awake at one, and who is in the night at both. */
export interface Twins {
  starts: [number, number];
  free: number;
  awake: number;

  /** Ids, ascending. */
  leftOut: number[];
}

export interface TwinsResult {
  version: 1;

  /** In order of their beginning. */
  sittings: Sitting[];

  /** Best first, none like one before it. */
  twins: Twins[];
}
