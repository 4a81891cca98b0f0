import { sharedLanguage } from "./languages";
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
  weekOf,
} from "./week";

/** The seeker, who teaches them, and who interprets. */
const SIZE = 3;

interface Scored {
  bridge: SuggestedBridge;
  sharer: number;
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
  const found = bridgesFor(learner, instance).sort(bestFirst);
  return {
    bridges: onePerSharer(found)
      .slice(0, limit)
      .map(({ bridge }) => bridge),
  };
}

function bridgesFor(learner: Member, instance: RoundInstance): Scored[] {
  const community = new Community(instance);
  const seat = community.members.indexOf(learner);
  if (seat < 0 || instance.rules.maxSize < SIZE) {
    return [];
  }
  const room = Int32Array.from(community.members, ({ capacity }) => capacity);
  const isLeftOut = new Uint8Array(community.members.length);
  isLeftOut[seat] = 1;
  const problem = new Bridges(community, room, isLeftOut, SIZE);
  const found: Scored[] = [];
  for (const pair of pairsAround(
    seat,
    bridgeNeighbours(community, room, [seat])
  )) {
    const members = Int32Array.of(seat, ...pair).sort();
    const value = problem.gain(members, SIZE);
    if (value !== IMPOSSIBLE) {
      const index = problem.interpreter(members, SIZE);
      const [one, other] = pair;
      const interpreter = community.member(index);
      const sharer = community.member(index === one ? other : one);
      const shared = [learner, sharer, interpreter]
        .map(({ free }) => weekOf(free))
        .reduce(common);
      const learnsElsewhere = new Set([sharer.id, interpreter.id]);
      found.push({
        sharer: sharer.id,
        bridge: {
          ...bridgeOf(
            instance,
            community,
            { members, interpreter: index },
            learnsElsewhere
          ),
          lessons: lessons(learner.wants, sharer.offers, instance.skills).map(
            ({ skill, offered, level }) => ({ skill, offered, level })
          ),
          ranges: rangesOf(shared),
          overlapMinutes: count(shared) * MINUTES_A_QUARTER,
        },
        score:
          value * POINTS.learning +
          languagePointsOver(interpreter, [learner, sharer], instance.rules) +
          timePoints(startsOf(shared, quartersOf(instance.rules))) +
          loadPoints(sharer) +
          loadPoints(interpreter),
      });
    }
  }
  return found;
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

function bestFirst(one: Scored, other: Scored): number {
  return (
    other.score - one.score ||
    one.sharer - other.sharer ||
    one.bridge.interpreter - other.bridge.interpreter
  );
}

function onePerSharer(found: readonly Scored[]): Scored[] {
  const seen = new Set<number>();
  return found.filter(({ sharer }) => !seen.has(sharer) && seen.add(sharer));
}
