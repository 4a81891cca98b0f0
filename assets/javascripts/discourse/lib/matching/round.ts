import pack from "./packing/pack";
import { readRoundInstance } from "./read-instance";
import { neighboursOf } from "./round/candidates";
import Community from "./round/community";
import { effortFor } from "./round/effort";
import { resultOf } from "./round/result";
import Seats from "./round/seats";
import type { RoundInput, RoundResult } from "./types";

/**
 * The monthly round: groups of two to four who can meet and learn from each other, so that as many members as possible
 * are in one and learn as much as possible. Who is left over for want of a language may be in a bridge.
 *
 * @throws InvalidInstance when the instance is not as the contract wants it
 */
export default function round(input: RoundInput): RoundResult {
  const instance = readRoundInstance(input);
  const community = new Community(instance);
  const seats = new Seats(community, instance.rules.maxSize);
  const groups = pack(
    seats,
    neighboursOf(community, seats, instance.seed),
    effortFor(seats.nodes, instance.seed)
  );
  return resultOf(instance, community, seats, groups);
}
