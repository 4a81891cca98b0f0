import InvalidInstance from "./invalid-instance";
import {
  fieldsOf,
  flag,
  has,
  type Holder,
  integer,
  integers,
  isNull,
  object,
  objects,
  pairs,
  text,
} from "./json";
import type {
  Attendee,
  GapsInstance,
  Member,
  Offer,
  QuarterHours,
  RankInstance,
  RoundInstance,
  Rules,
  SkillTree,
  Span,
  TwinsInstance,
  Want,
} from "./types";
import { MINUTES_A_QUARTER, QUARTERS_A_WEEK } from "./week";

const VERSION = 1;
const NATIVE = 5;

/** The last one of a week. A clinic's sittings begin within one: all pairs of them are looked at. */
const LAST_QUARTER = QUARTERS_A_WEEK - 1;

/** The fewest people a cell has that is shown, where the rules do not say. */
const MIN_CELL = 5;

/** Reads what `rank` was given, and refuses everything that the contract does not allow. */
export function readRankInstance(input: unknown): RankInstance {
  const fields = fieldsOf(input);
  readVersion(fields);
  const skills = readSkills(fields);
  const ids = new Set<number>();
  const readNext = (member: Holder) => readMember(member, skills, ids);
  return {
    rules: object(fields, "rules", readRules),
    skills,
    seeker: object(fields, "seeker", readNext),
    candidates: objects(fields, "candidates", readNext),
    excluded: readExcluded(fields, ids),
    want: isNull(fields, "want") ? null : knownSkill(fields, "want", skills),
    limit: integer(fields, "limit", 0),
  };
}

/** Reads what `round` was given, in the same way. */
export function readRoundInstance(input: unknown): RoundInstance {
  const fields = fieldsOf(input);
  if (!has(fields, "version")) {
    throw new InvalidInstance(["version"], "is missing");
  }
  readVersion(fields);
  const skills = readSkills(fields);
  const ids = new Set<number>();
  return {
    seed: has(fields, "seed") ? integer(fields, "seed") : 0,
    rules: object(fields, "rules", readRules),
    skills,
    members: objects(fields, "members", (member) =>
      readMember(member, skills, ids)
    ),
    excluded: readExcluded(fields, ids),
  };
}

/** Reads what `gaps` was given: a round, with the fewest people a cell may have among its rules. */
export function readGapsInstance(input: unknown): GapsInstance {
  const instance = readRoundInstance(input);
  const minCell = object(fieldsOf(input), "rules", (rules) =>
    has(rules, "minCell") ? integer(rules, "minCell", 1) : MIN_CELL
  );
  return { ...instance, minCell };
}

/** Reads what `twins` was given. */
export function readTwinsInstance(input: unknown): TwinsInstance {
  const fields = fieldsOf(input);
  readVersion(fields);
  const ids = new Set<number>();
  const starts = new Set<number>();
  integers(fields, "starts", 0, LAST_QUARTER).forEach((start) =>
    refuseTwice(start, "starts", starts)
  );
  return {
    rules: object(fields, "rules", (rules) => ({
      minutes: readMinutes(rules),
      apart: integer(rules, "apart", 1, LAST_QUARTER),
      within: integer(rules, "within", 1, LAST_QUARTER),
    })),
    starts: [...starts],
    members: objects(fields, "members", (member) => readAttendee(member, ids)),
    limit: integer(fields, "limit", 0),
  };
}

function readAttendee(member: Holder, ids: Set<number>): Attendee {
  return {
    id: readId(member, ids),
    free: pairs(member, "free", readSpan),
    awake: pairs(member, "awake", readSpan),
    burden: has(member, "burden") ? integer(member, "burden", 0) : 0,
    hosts: has(member, "hosts") && flag(member, "hosts"),
  };
}

function readSpan(pair: Holder, last?: number): Span {
  const start = integer(pair, 0, 0, last);
  const end = integer(pair, 1);
  if (end < start) {
    throw new InvalidInstance([1], `${end} comes before the start, ${start}`);
  }
  return [start, end];
}

// May be left out: where the contract draws what `rank` reads, no version stands.
function readVersion(fields: Holder): void {
  if (has(fields, "version") && integer(fields, "version") !== VERSION) {
    throw new InvalidInstance(["version"], `must be ${VERSION}`);
  }
}

function readRules(rules: Holder): Rules {
  return {
    minutes: readMinutes(rules),
    maxSize: integer(rules, "maxSize", 2, 4),
    minProficiency: integer(rules, "minProficiency", 0, NATIVE),
  };
}

function readMinutes(rules: Holder): number {
  return integer(rules, "minutes", 1, QUARTERS_A_WEEK * MINUTES_A_QUARTER);
}

function readSkills(fields: Holder): SkillTree {
  const ids = new Set<string>();
  const parents = new Map(
    objects(fields, "skills", (skill) => {
      const id = text(skill, "id");
      refuseTwice(id, "id", ids);
      return [id, has(skill, "parent") ? text(skill, "parent") : null];
    })
  );
  return new Map(
    objects(fields, "skills", (skill) => {
      if (has(skill, "parent")) {
        knownSkill(skill, "parent", parents);
      }
      const id = text(skill, "id");
      return [id, lineageOf(id, parents)];
    })
  );
}

function lineageOf(
  id: string,
  parents: ReadonlyMap<string, string | null>
): ReadonlySet<string> {
  const lineage = new Set<string>();
  let skill: string | null = id;
  while (skill !== null) {
    if (lineage.has(skill)) {
      const name = JSON.stringify(skill);
      throw new InvalidInstance(["parent"], `${name} is its own ancestor`);
    }
    lineage.add(skill);
    skill = parents.get(skill) ?? null;
  }
  return lineage;
}

function readMember(
  member: Holder,
  skills: SkillTree,
  ids: Set<number>
): Member {
  return {
    id: readId(member, ids),
    languages: object(member, "languages", readLanguages),
    free: pairs(member, "free", readQuarterHours),
    offers: readOffers(member, skills),
    wants: readWants(member, skills),
    capacity: integer(member, "capacity", 0, 4),
    missed: has(member, "missed") ? integer(member, "missed", 0) : 0,
    interprets: has(member, "interprets") && flag(member, "interprets"),
    region: readRegion(member),
    load: has(member, "load") ? integer(member, "load", 0) : 0,
  };
}

function readId(member: Holder, ids: Set<number>): number {
  const id = integer(member, "id");
  refuseTwice(id, "id", ids);
  return id;
}

function readLanguages(languages: Holder): Member["languages"] {
  return new Map(
    Object.keys(languages).map((code) => [
      code,
      integer(languages, code, 0, NATIVE),
    ])
  );
}

function readQuarterHours(pair: Holder): QuarterHours {
  const [start, end] = readSpan(pair, LAST_QUARTER);
  if (end - start > QUARTERS_A_WEEK) {
    throw new InvalidInstance([1], `${end} is over a week after ${start}`);
  }
  return [start, end];
}

function readOffers(member: Holder, skills: SkillTree): Offer[] {
  const named = new Set<string>();
  return objects(member, "offers", (offer) => {
    const skill = knownSkill(offer, "skill", skills);
    refuseTwice(skill, "skill", named);
    return { skill, level: integer(offer, "level", 1, 4) };
  });
}

function readWants(member: Holder, skills: SkillTree): Want[] {
  const named = new Set<string>();
  return objects(member, "wants", (want) => {
    const skill = knownSkill(want, "skill", skills);
    refuseTwice(skill, "skill", named);
    return {
      skill,
      level: integer(want, "level", 0, 3),
      priority: integer(want, "priority", 1, 3),
    };
  });
}

function readRegion(member: Holder): string | null {
  const isKnown = has(member, "region") && !isNull(member, "region");
  return isKnown ? text(member, "region") : null;
}

function readExcluded(
  fields: Holder,
  ids: ReadonlySet<number>
): RankInstance["excluded"] {
  if (!has(fields, "excluded")) {
    return [];
  }
  return pairs(fields, "excluded", (pair) => [
    knownId(pair, 0, ids),
    knownId(pair, 1, ids),
  ]);
}

function knownSkill(
  holder: Holder,
  key: string,
  skills: { has(skill: string): boolean }
): string {
  const skill = text(holder, key);
  if (!skills.has(skill)) {
    const name = JSON.stringify(skill);
    throw new InvalidInstance([key], `${name} is not one of the skills`);
  }
  return skill;
}

function knownId(pair: Holder, key: number, ids: ReadonlySet<number>): number {
  const id = integer(pair, key);
  if (!ids.has(id)) {
    throw new InvalidInstance([key], `${id} is not one of the members`);
  }
  return id;
}

function refuseTwice<Value>(value: Value, key: string, seen: Set<Value>): void {
  if (seen.has(value)) {
    const name = JSON.stringify(value);
    throw new InvalidInstance([key], `${name} stands here twice`);
  }
  seen.add(value);
}
