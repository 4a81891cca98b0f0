import { sharedLanguage } from "./languages";
import pack from "./packing/pack";
import { readRoundInstance } from "./read-instance";
import { neighboursOf } from "./round/candidates";
import Community from "./round/community";
import { effortFor } from "./round/effort";
import Rings from "./round/rings";
import Seats from "./round/seats";
import { lessons } from "./teaching";
import type {
  Member,
  Ring,
  RoundInput,
  RoundInstance,
  Swap,
  SwapsResult,
} from "./types";
import { firstStart } from "./week";

/**
 * Swap rings: each teaches the next and learns from the one before, so that nobody needs a partner who wants just what
 * they offer. As many members as possible, then as much learned as possible; nobody in two of them.
 *
 * @throws InvalidInstance when the instance is not as the contract wants it
 */
export default function swaps(input: RoundInput): SwapsResult {
  const instance = onePlaceEach(readRoundInstance(input));
  const community = new Community(instance);
  const rings = new Rings(community, instance.rules.maxSize);
  const seats = new Seats(community, instance.rules.maxSize);
  const neighbours = neighboursOf(community, seats, instance.seed);
  const groups = pack(
    rings,
    neighbours,
    effortFor(community.members.length, instance.seed)
  );
  return {
    version: 1,
    rings: groups
      .map((group) => {
        const members = Int32Array.from(group).sort();
        return ringOf(
          rings.order(members).map((index) => community.member(index)),
          instance
        );
      })
      .sort((one, other) => (one.members[0] ?? 0) - (other.members[0] ?? 0)),
  };
}

function onePlaceEach(instance: RoundInstance): RoundInstance {
  return {
    ...instance,
    members: instance.members.map((member) => ({
      ...member,
      capacity: Math.min(1, member.capacity),
    })),
  };
}

/** The ring from its smallest id on. */
function ringOf(order: Member[], instance: RoundInstance): Ring {
  const ids = order.map(({ id }) => id);
  const start = ids.indexOf(Math.min(...ids));
  const ring = [...order.slice(start), ...order.slice(0, start)];
  return {
    members: ring.map(({ id }) => id),
    swaps: ring.map((teacher, index) =>
      swapOf(teacher, ring[(index + 1) % ring.length] as Member, instance)
    ),
  };
}

function swapOf(
  teacher: Member,
  learner: Member,
  { rules, skills }: RoundInstance
): Swap {
  return {
    from: teacher.id,
    to: learner.id,
    skills: lessons(learner.wants, teacher.offers, skills).map(
      ({ skill }) => skill
    ),
    language:
      sharedLanguage([teacher, learner], rules.minProficiency)?.language ?? "",
    start: firstStart([teacher.free, learner.free], rules) ?? 0,
  };
}
