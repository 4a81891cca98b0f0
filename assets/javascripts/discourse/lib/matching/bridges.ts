import { sharedLanguage } from "./languages";
import { allOf } from "./packing/bits";
import type Neighbours from "./packing/neighbours";
import { IMPOSSIBLE } from "./packing/problem";
import { readRankInstance } from "./read-instance";
import { bridgeNeighbours, default as Bridges } from "./round/bridges";
import Community from "./round/community";
import { bridgeOf } from "./round/result";
import { languagePoints, loadPoints, POINTS, timePoints } from "./score";
import { lessons } from "./teaching";
import type {
  BridgesResult,
  Member,
  RankInput,
  RoundInstance,
  Rules,
  SuggestedBridge,
} from "./types";
import {
  common,
  count,
  MINUTES_A_QUARTER,
  quartersOf,
  rangesOf,
  startsOf,
  type Week,
  weekOf,
} from "./week";

/** The seeker, who teaches them, and who interprets. */
const SIZE = 3;

interface Scored {
  /** Numbers of members, ascending, and who of them interprets. */
  members: Int32Array;
  interpreter: number;
  sharer: number;

  /** All the time the three have in common. */
  shared: Week;
  score: number;
}

/**
 * Bridges for one seeker who shares no language with those who could teach them: by the rules of the round's own
 * (`round/bridges.ts`), but each that is possible instead of those that go together. Among the candidates are those who
 * teach and those who interpret.
 *
 * @throws InvalidInstance when the instance is not as the contract wants it
 */
export default function bridges(input: RankInput): BridgesResult {
  const { candidates, limit, seeker, want, ...fields } =
    readRankInstance(input);
  // Whoever seeks may ask, however full their month is.
  const learner = {
    ...seeker,
    capacity: Math.max(1, seeker.capacity),
    wants: seeker.wants.filter(({ skill }) => want === null || skill === want),
  };
  const instance = { ...fields, seed: 0, members: [learner, ...candidates] };
  const community = new Community(instance);
  const found = bridgesFor(learner, community, instance.rules);
  found.sort(bestFirst(community));
  return {
    bridges: onePerSharer(found)
      .slice(0, limit)
      .map((scored) => suggestedBridge(scored, learner, community, instance)),
  };
}

function bridgesFor(
  learner: Member,
  community: Community,
  rules: Rules
): Scored[] {
  const seat = community.members.indexOf(learner);
  if (seat < 0 || rules.maxSize < SIZE) {
    return [];
  }
  const room = Int32Array.from(community.members, ({ capacity }) => capacity);
  const isLeftOut = new Uint8Array(community.members.length);
  isLeftOut[seat] = 1;
  const problem = new Bridges(community, room, isLeftOut, SIZE);
  const neighbours = bridgeNeighbours(community, room, [seat]);
  const weeks = community.members.map(({ free }) => weekOf(free));
  const found: Scored[] = [];
  for (const [one, other] of pairsAround(seat, neighbours)) {
    const members = Int32Array.of(seat, one, other).sort();
    problem.take(members, SIZE);
    const value = problem.gain(allOf(SIZE));
    if (value !== IMPOSSIBLE) {
      const interpreter = problem.interpreter(allOf(SIZE));
      const sharer = interpreter === one ? other : one;
      const shared = [...members]
        .map((member) => weeks[member] as Week)
        .reduce(common);
      found.push({
        members,
        interpreter,
        sharer,
        shared,
        score:
          value * POINTS.learning +
          languagePointsOver(
            community.member(interpreter),
            [learner, community.member(sharer)],
            rules
          ) +
          timePoints(startsOf(shared, quartersOf(rules))) +
          loadPoints(community.member(sharer)) +
          loadPoints(community.member(interpreter)),
      });
    }
  }
  return found;
}

function suggestedBridge(
  { members, interpreter, shared, sharer }: Scored,
  learner: Member,
  community: Community,
  instance: RoundInstance
): SuggestedBridge {
  const onlyTeach = [sharer, interpreter].map(
    (member) => community.member(member).id
  );
  return {
    ...bridgeOf(
      instance,
      community,
      { members, interpreter },
      new Set(onlyTeach)
    ),
    lessons: lessons(
      learner.wants,
      community.member(sharer).offers,
      instance.skills
    ).map(({ skill, offered, level }) => ({ skill, offered, level })),
    ranges: rangesOf(shared),
    overlapMinutes: count(shared) * MINUTES_A_QUARTER,
  };
}

/** Any two neighbours of a node that are each other's too. */
function* pairsAround(
  node: number,
  neighbours: Neighbours
): Generator<[number, number]> {
  const end = neighbours.start(node + 1);
  for (let index = neighbours.start(node); index < end; index++) {
    for (let next = index + 1; next < end; next++) {
      const pair: [number, number] = [
        neighbours.item(index),
        neighbours.item(next),
      ];
      if (neighbours.are(...pair)) {
        yield pair;
      }
    }
  }
}

/** As in `rank`; of the two languages that one counts which is spoken worse. */
function languagePointsOver(
  interpreter: Member,
  others: readonly Member[],
  { minProficiency }: Rules
): number {
  const points = others.map((member) => {
    const language = sharedLanguage([member, interpreter], minProficiency);
    return language ? languagePoints(language) : 0;
  });
  return Math.min(...points);
}

function bestFirst(
  community: Community
): (one: Scored, other: Scored) => number {
  const id = (member: number) => community.member(member).id;
  return (one, other) =>
    other.score - one.score ||
    id(one.sharer) - id(other.sharer) ||
    id(one.interpreter) - id(other.interpreter);
}

function onePerSharer(found: readonly Scored[]): Scored[] {
  const seen = new Set<number>();
  return found.filter(({ sharer }) => !seen.has(sharer) && seen.add(sharer));
}
