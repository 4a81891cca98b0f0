import { allOf } from "../packing/bits";
import { at } from "../packing/ints";
import pack from "../packing/pack";
import type { RoundInstance, RoundResult } from "../types";
import { bridgeNeighbours, default as Bridges } from "./bridges";
import type Community from "./community";
import { effortFor } from "./effort";
import type Seats from "./seats";

/** As many as are looked at; who was left out longest is among them. */
const MOST_LEFT_OUT = 1_000;

/** A bridge as numbers of members, and who of them interprets. */
export interface Crossing {
  members: Int32Array;
  interpreter: number;
}

/** The second pass: bridges between those the round left out and whoever has room left. */
export function bridge(
  instance: RoundInstance,
  community: Community,
  seats: Seats,
  groups: readonly number[][],
  unmatched: RoundResult["unmatched"]
): Crossing[] {
  const room = Int32Array.from(community.members, ({ capacity }) => capacity);
  const isLeftOut = new Uint8Array(community.members.length).fill(1);
  for (const seat of groups.flat()) {
    const member = seats.member(seat);
    room[member] = at(room, member) - 1;
    if (!seats.isExtra(seat)) {
      isLeftOut[member] = 0;
    }
  }
  // Who is left out and sits in an extra seat has their own one left.
  const lackLanguage = new Set(
    unmatched.flatMap(({ id, reason }) => (reason === "language" ? [id] : []))
  );
  const bridges = new Bridges(
    community,
    room,
    isLeftOut,
    instance.rules.maxSize
  );
  const neighbours = bridgeNeighbours(
    community,
    room,
    [...community.members.keys()]
      .filter((index) => lackLanguage.has(community.member(index).id))
      .sort((one, other) => at(bridges.worth, other) - at(bridges.worth, one))
      .slice(0, MOST_LEFT_OUT)
  );
  return pack(
    bridges,
    neighbours,
    effortFor(community.members.length, instance.seed)
  ).map((group) => {
    const members = Int32Array.from(group).sort();
    bridges.take(members, members.length);
    return { members, interpreter: bridges.interpreter(allOf(members.length)) };
  });
}
