import { sharedLanguage } from "../languages";
import { at } from "../packing/ints";
import { lessons, SHARES } from "../teaching";
import type {
  Bridge,
  Member,
  RoundGroup,
  RoundInstance,
  RoundResult,
  SkillTree,
  Teaching,
} from "../types";
import { firstStart } from "../week";
import { bridge, type Crossing } from "./bridging";
import type Community from "./community";
import type Seats from "./seats";
import { reasonFor } from "./unmatched";

/** Groups of seats in the contract's words, and the bridges between those left over. */
export function resultOf(
  instance: RoundInstance,
  community: Community,
  seats: Seats,
  groups: readonly number[][]
): RoundResult {
  const matched = new Set(
    groups.flatMap((group) =>
      group
        .filter((seat) => !seats.isExtra(seat))
        .map((seat) => community.member(seats.member(seat)).id)
    )
  );
  const unmatched = unmatchedOf(instance, community, matched);
  return {
    version: 1,
    groups: groups
      .map((group) => groupOf(instance, community, seats, group))
      .sort(byMembers),
    bridges: bridge(instance, community, seats, groups, unmatched)
      .map((crossing) => bridgeOf(instance, community, crossing, matched))
      .sort(byMembers),
    unmatched,
    score: scoreOf(seats, groups, matched.size),
  };
}

function scoreOf(
  seats: Seats,
  groups: readonly number[][],
  matched: number
): RoundResult["score"] {
  let coverage = 0;
  let value = 0;
  for (const group of groups) {
    value += seats.gainOf(Int32Array.from(group));
    for (const seat of group) {
      coverage += at(seats.worth, seat);
    }
  }
  return { matched, coverage, value, total: coverage + value };
}

function groupOf(
  instance: RoundInstance,
  community: Community,
  seats: Seats,
  group: readonly number[]
): RoundGroup {
  const members = byId(
    group.map((seat) => community.member(seats.member(seat)))
  );
  const extra = group
    .filter((seat) => seats.isExtra(seat))
    .map((seat) => community.member(seats.member(seat)).id);
  const { rules, skills } = instance;
  return {
    members: members.map(({ id }) => id),
    extra,
    language: sharedLanguage(members, rules.minProficiency)?.language ?? "",
    start:
      firstStart(
        members.map(({ free }) => free),
        rules
      ) ?? 0,
    teaches: members
      .filter(({ id }) => !extra.includes(id))
      .flatMap((learner) => lessonsOf(learner, members, skills))
      .sort(byPlace),
  };
}

/** matched: ids of those who learn elsewhere, and only teach here */
export function bridgeOf(
  instance: RoundInstance,
  community: Community,
  crossing: Crossing,
  matched: ReadonlySet<number>
): Bridge {
  const members = byId(
    [...crossing.members].map((index) => community.member(index))
  );
  const interpreter = community.member(crossing.interpreter);
  const others = members.filter((member) => member !== interpreter);
  const { rules, skills } = instance;
  return {
    members: members.map(({ id }) => id),
    interpreter: interpreter.id,
    languages: others.map((member) => ({
      id: member.id,
      language:
        sharedLanguage([interpreter, member], rules.minProficiency)?.language ??
        "",
    })),
    start:
      firstStart(
        members.map(({ free }) => free),
        rules
      ) ?? 0,
    teaches: others
      .filter(({ id }) => !matched.has(id))
      .flatMap((learner) => lessonsOf(learner, others, skills))
      .sort(byPlace),
  };
}

/** The three best different skills a learner takes from a group, each from its best teacher. */
function lessonsOf(
  learner: Member,
  members: readonly Member[],
  skills: SkillTree
): Teaching[] {
  const teachers = members.filter((member) => member !== learner);
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

function unmatchedOf(
  instance: RoundInstance,
  community: Community,
  matched: ReadonlySet<number>
): RoundResult["unmatched"] {
  const indexes = new Map(
    community.members.map(({ id }, index) => [id, index])
  );
  return byId(instance.members)
    .filter(({ id }) => !matched.has(id))
    .map(({ id, offers, wants }) => {
      const index = indexes.get(id);
      const hasNothing = offers.length + wants.length === 0;
      return {
        id,
        reason:
          index === undefined || hasNothing
            ? "nothing-to-match"
            : reasonFor(community, index),
      };
    });
}

function byId(members: readonly Member[]): Member[] {
  return [...members].sort((one, other) => one.id - other.id);
}

function byMembers(
  one: { members: number[] },
  other: { members: number[] }
): number {
  const place = one.members.findIndex(
    (id, index) => id !== other.members[index]
  );
  return (one.members[place] ?? 0) - (other.members[place] ?? 0);
}

function byPlace(one: Teaching, other: Teaching): number {
  return (
    one.from - other.from ||
    one.to - other.to ||
    (one.skill < other.skill ? -1 : 1)
  );
}
