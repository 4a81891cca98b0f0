import type {
  MemberInput,
  RoundGroup,
  RoundInput,
} from "../../../assets/javascripts/discourse/lib/matching";

const QUARTERS_A_WEEK = 672;
const BASE: Record<number, number> = { 1: 40, 2: 70, 3: 100 };
const FIT: Record<number, number> = { 1: 90, 2: 100, 3: 85, 4: 85 };
const SIZE: Record<number, number> = { 2: 100, 3: 95, 4: 88 };

export type Seating = Pick<RoundGroup, "members" | "extra">;

/**
 * The contract's round once more, as slowly and plainly as can be, with no code of the engine's: what a group is worth
 * by what is learned in it, or null when it cannot be one.
 */
export function valueOf(input: RoundInput, group: Seating): number | null {
  const members = group.members.map((id) => memberOf(input, id));
  const isExtra = (id: number) => group.extra.includes(id);
  const { maxSize } = input.rules;
  const mayBe =
    members.length >= 2 &&
    members.length <= maxSize &&
    new Set(group.members).size === members.length &&
    group.extra.length <= 1 &&
    canMeet(input, members);
  if (!mayBe) {
    return null;
  }
  let learning = 0;
  let bothWays = 0;
  for (const member of members) {
    const learned = isExtra(member.id) ? 0 : learns(input, member, members);
    const teaches = members.some(
      (other) =>
        other !== member &&
        !isExtra(other.id) &&
        learns(input, other, [member]) > 0
    );
    if (!teaches && (isExtra(member.id) || learned === 0)) {
      return null;
    }
    learning += learned;
    bothWays += learned > 0 && teaches ? 1 : 0;
  }
  return (
    Math.trunc((learning * (SIZE[members.length] ?? 0)) / 100) +
    25 * bothWays -
    30 * group.extra.length
  );
}

/** What it is worth that somebody is in a group at all. */
export function coverageOf({ missed = 0 }: MemberInput): number {
  return 1000 + 500 * Math.min(3, missed);
}

/** Whether all of them have a language and enough contiguous time in common, and none must not meet another. */
export function canMeet(
  { rules, excluded = [] }: RoundInput,
  members: readonly MemberInput[]
): boolean {
  const speaks = (member: MemberInput, code: string) =>
    (member.languages[code] ?? -1) >= rules.minProficiency;
  const codes = members.flatMap(({ languages }) => Object.keys(languages));
  return (
    codes.some((code) => members.every((member) => speaks(member, code))) &&
    startsOf(members, rules.minutes).length > 0 &&
    !excluded.some(
      ([one, other]) =>
        one !== other &&
        members.some(({ id }) => id === one) &&
        members.some(({ id }) => id === other)
    )
  );
}

/** Every quarter-hour from which all of them are free for so long. */
export function startsOf(
  members: readonly MemberInput[],
  minutes: number
): number[] {
  const free = members.map((member) => freeQuarters(member));
  const lasts = Array.from({ length: Math.ceil(minutes / 15) }, (_, at) => at);
  return Array.from({ length: QUARTERS_A_WEEK }, (_, at) => at).filter(
    (start) =>
      lasts.every((after) =>
        free.every((quarters) =>
          quarters.has((start + after) % QUARTERS_A_WEEK)
        )
      )
  );
}

/** What a learner takes from some others: their three best different skills, the best teacher for each. */
export function learns(
  input: RoundInput,
  learner: MemberInput,
  others: readonly MemberInput[]
): number {
  const [first = 0, second = 0, third = 0] = learner.wants
    .map((want) =>
      Math.max(
        0,
        ...others
          .filter((other) => other !== learner)
          .map((teacher) => {
            const gap = levelOffered(input, teacher, want.skill) - want.level;
            const base = BASE[want.priority] ?? 0;
            return Math.trunc((base * (FIT[gap] ?? 0)) / 100);
          })
      )
    )
    .sort((one, other) => other - one);
  return first + Math.trunc(second / 2) + Math.trunc(third / 4);
}

/** The highest level at which the skill, or anything below it, is offered; 0 where it is not. */
function levelOffered(
  { skills }: RoundInput,
  member: MemberInput,
  wanted: string
): number {
  const isBelow = (skill: string): boolean => {
    if (skill === wanted) {
      return true;
    }
    const parent = skills.find(({ id }) => id === skill)?.parent;
    return parent !== undefined && isBelow(parent);
  };
  return Math.max(
    0,
    ...member.offers
      .filter(({ skill }) => isBelow(skill))
      .map(({ level }) => level)
  );
}

const quartersByMember = new WeakMap<MemberInput, Set<number>>();

function freeQuarters(member: MemberInput): Set<number> {
  const known = quartersByMember.get(member);
  if (known) {
    return known;
  }
  const quarters = new Set<number>();
  for (const [start, end] of member.free) {
    for (let quarter = start; quarter < end; quarter++) {
      quarters.add(quarter % QUARTERS_A_WEEK);
    }
  }
  quartersByMember.set(member, quarters);
  return quarters;
}

export function memberOf({ members }: RoundInput, id: number): MemberInput {
  const member = members.find((one) => one.id === id);
  if (!member) {
    throw new Error(`${id} is nobody`);
  }
  return member;
}

/** All groups there could be, each with what it is worth. */
export function groupsOf(
  input: RoundInput
): (Seating & { coverage: number; value: number })[] {
  const found: (Seating & { coverage: number; value: number })[] = [];
  const members = input.members
    .filter(({ capacity }) => capacity > 0)
    .sort((one, other) => one.id - other.id);
  const grow = (group: MemberInput[], next: number): void => {
    for (let index = next; index < members.length; index++) {
      const larger = [...group, members[index] as MemberInput];
      // Who cannot meet cannot meet with more people either.
      if (canMeet(input, larger)) {
        seat(larger);
        if (larger.length < input.rules.maxSize) {
          grow(larger, index + 1);
        }
      }
    }
  };
  const seat = (group: MemberInput[]): void => {
    const extras = group.filter(({ capacity }) => capacity > 1);
    for (const extra of [[], ...extras.map(({ id }) => [id])]) {
      const seating = { members: group.map(({ id }) => id), extra };
      const value = valueOf(input, seating);
      if (value !== null) {
        const coverage = group
          .filter(({ id }) => !extra.includes(id))
          .reduce((sum, member) => sum + coverageOf(member), 0);
        found.push({ ...seating, coverage, value });
      }
    }
  };
  grow([], 0);
  return found;
}
