import { sharedLanguage } from "../languages";
import { at } from "../packing/ints";
import { lessons, SHARES } from "../teaching";
import type {
  Member,
  RoundGroup,
  RoundInstance,
  RoundResult,
  SkillTree,
  Teaching,
} from "../types";
import { common, first, MINUTES_A_QUARTER, startsOf, weekOf } from "../week";
import type Community from "./community";
import type Seats from "./seats";
import { reasonFor } from "./unmatched";

/** Groups of seats in the contract's words. */
export function resultOf(
  instance: RoundInstance,
  community: Community,
  seats: Seats,
  groups: readonly number[][]
): RoundResult {
  let coverage = 0;
  let value = 0;
  const matched = new Set<number>();
  for (const group of groups) {
    const nodes = Int32Array.from(group).sort();
    value += seats.gain(nodes, nodes.length);
    for (const seat of group) {
      coverage += at(seats.worth, seat);
      if (!seats.isExtra(seat)) {
        matched.add(seats.member(seat));
      }
    }
  }
  return {
    version: 1,
    groups: groups
      .map((group) => groupOf(instance, community, seats, group))
      .sort(byMembers),
    unmatched: unmatchedOf(instance, community, matched),
    score: { matched: matched.size, coverage, value, total: coverage + value },
  };
}

function byMembers(one: RoundGroup, other: RoundGroup): number {
  const place = one.members.findIndex(
    (id, index) => id !== other.members[index]
  );
  return (one.members[place] ?? 0) - (other.members[place] ?? 0);
}

function groupOf(
  { rules, skills }: RoundInstance,
  community: Community,
  seats: Seats,
  group: readonly number[]
): RoundGroup {
  const sitting = group
    .map((seat) => ({
      member: community.members[seats.member(seat)] as Member,
      isExtra: seats.isExtra(seat),
    }))
    .sort((one, other) => one.member.id - other.member.id);
  const members = sitting.map(({ member }) => member);
  const quarters = Math.ceil(rules.minutes / MINUTES_A_QUARTER);
  const shared = members.map(({ free }) => weekOf(free)).reduce(common);
  const learners = sitting.flatMap(({ member, isExtra }) =>
    isExtra ? [] : [member]
  );
  return {
    members: members.map(({ id }) => id),
    extra: sitting.flatMap(({ member, isExtra }) =>
      isExtra ? [member.id] : []
    ),
    language: sharedLanguage(members, rules.minProficiency)?.language ?? "",
    start: first(startsOf(shared, quarters)) ?? 0,
    teaches: learners
      .flatMap((learner) => lessonsOf(learner, members, skills))
      .sort(byPlace),
  };
}

/** The three best different skills a learner takes from a group, each from its best teacher. */
function lessonsOf(
  learner: Member,
  members: readonly Member[],
  skills: SkillTree
): Teaching[] {
  const teachers = members.filter(({ id }) => id !== learner.id);
  return learner.wants
    .flatMap((want) =>
      teachers
        .flatMap((teacher) =>
          lessons([want], teacher.offers, skills).map(({ value }) => ({
            from: teacher.id,
            to: learner.id,
            skill: want.skill,
            value,
          }))
        )
        .sort((one, other) => other.value - one.value || one.from - other.from)
        .slice(0, 1)
    )
    .sort(
      (one, other) =>
        other.value - one.value || (one.skill < other.skill ? -1 : 1)
    )
    .slice(0, SHARES.length)
    .map(({ from, to, skill }) => ({ from, to, skill }));
}

function byPlace(one: Teaching, other: Teaching): number {
  return (
    one.from - other.from ||
    one.to - other.to ||
    (one.skill < other.skill ? -1 : 1)
  );
}

function unmatchedOf(
  instance: RoundInstance,
  community: Community,
  matched: ReadonlySet<number>
): RoundResult["unmatched"] {
  const indexes = new Map(
    community.members.map(({ id }, index) => [id, index])
  );
  return instance.members
    .map(({ id }) => ({ id, index: indexes.get(id) }))
    .filter(({ index }) => index === undefined || !matched.has(index))
    .sort((one, other) => one.id - other.id)
    .map(({ id, index }) => ({
      id,
      reason:
        index === undefined ? "nothing-to-match" : reasonFor(community, index),
    }));
}
