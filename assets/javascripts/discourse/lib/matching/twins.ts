import { readTwinsInstance } from "./read-instance";
import type {
  Attendee,
  Sitting,
  Span,
  Twins,
  TwinsInput,
  TwinsInstance,
  TwinsResult,
} from "./types";
import { quartersOf } from "./week";

// What a sitting is for somebody, best first.
const FREE = 0;
const AWAKE = 1;
const ASLEEP = 2;

/** Two pairs whose sittings begin within two hours of each other are the same choice. */
const ALIKE = 8;

/** Two sittings by their numbers, and what they cost: compared in this order. */
interface Pair {
  one: number;
  other: number;

  /** Those in the night at both, each as often as that was so lately, and once more. */
  night: number;

  /** Those who are awake at one, but did not say that they can. */
  unsure: number;

  /** Hosts in the night, at each. */
  hostsInNight: number;
}

/**
 * The fair twin finder: two sittings of one clinic, so that as few as can be are in the night at both. Whoever was left
 * there lately counts more, so that it is not always the same. Every pair is looked at: what comes first is the best
 * there is. With hosts, a sitting needs one who is awake.
 *
 * @throws InvalidInstance when the instance is not as it has to be
 */
export default function twins(input: TwinsInput): TwinsResult {
  const instance = readTwinsInstance(input);
  const starts = [...instance.starts].sort((one, other) => one - other);
  const members = [...instance.members].sort((one, other) => one.id - other.id);
  const chart = starts.map((start) =>
    Uint8Array.from(members, (member) => stateAt(member, start, instance))
  );
  const pairs = allPairs(starts, chart, members, instance.rules);
  pairs.sort(bestFirst);
  return {
    version: 1,
    sittings: starts.map((start, index) =>
      sittingOf(start, chart[index] as Uint8Array, members)
    ),
    twins: unlike(pairs, starts, instance.limit).map((pair) =>
      twinsOf(pair, starts, chart, members)
    ),
  };
}

function stateAt(
  { free, awake }: Attendee,
  start: number,
  { rules }: TwinsInstance
): number {
  const end = start + quartersOf(rules);
  if (holds(free, start, end)) {
    return FREE;
  }
  return holds(awake, start, end) ? AWAKE : ASLEEP;
}

/** Whether the spans hold every quarter-hour from start to end, be it one after another. */
function holds(spans: readonly Span[], start: number, end: number): boolean {
  let held = start;
  for (let before = -1; held < end && before < held; ) {
    before = held;
    for (const [from, to] of spans) {
      if (from <= held && to > held) {
        held = to;
      }
    }
  }
  return held >= end;
}

function allPairs(
  starts: readonly number[],
  chart: readonly Uint8Array[],
  members: readonly Attendee[],
  { apart, within }: TwinsInstance["rules"]
): Pair[] {
  const kinds = new Kinds(chart, members);
  const usable = starts.map((_, index) => kinds.hasHost(index));
  const pairs: Pair[] = [];
  for (let one = 0; one < starts.length; one++) {
    for (let other = one + 1; other < starts.length; other++) {
      const distance = (starts[other] as number) - (starts[one] as number);
      if (distance > within) {
        break;
      }
      if (distance >= apart && usable[one] && usable[other]) {
        pairs.push(kinds.pair(one, other));
      }
    }
  }
  return pairs;
}

/** Members for whom all sittings are the same, counted together: of a whole zone that told no hours, one remains. */
class Kinds {
  /** By sitting, the states of each kind. */
  readonly #states: Uint8Array[];

  /** By kind: how many they are, what leaving them in the night costs, and how many of them host. */
  readonly #sizes: number[] = [];
  readonly #nights: number[] = [];
  readonly #hosts: number[] = [];

  constructor(chart: readonly Uint8Array[], members: readonly Attendee[]) {
    const numbers = new Map<string, number>();
    const first: number[] = [];
    members.forEach(({ burden, hosts }, member) => {
      const key = chart.map((states) => states[member]).join("");
      let kind = numbers.get(key);
      if (kind === undefined) {
        kind = first.push(member) - 1;
        numbers.set(key, kind);
      }
      this.#sizes[kind] = (this.#sizes[kind] ?? 0) + 1;
      this.#nights[kind] = (this.#nights[kind] ?? 0) + 1 + burden;
      this.#hosts[kind] = (this.#hosts[kind] ?? 0) + (hosts ? 1 : 0);
    });
    this.#states = chart.map((states) =>
      Uint8Array.from(first, (member) => states[member] as number)
    );
  }

  hasHost(sitting: number): boolean {
    const states = this.#states[sitting] as Uint8Array;
    return (
      this.#hosts.every((hosts) => hosts === 0) ||
      this.#hosts.some((hosts, kind) => hosts > 0 && states[kind] !== ASLEEP)
    );
  }

  pair(one: number, other: number): Pair {
    const first = this.#states[one] as Uint8Array;
    const second = this.#states[other] as Uint8Array;
    const pair = { one, other, night: 0, unsure: 0, hostsInNight: 0 };
    for (let kind = 0; kind < first.length; kind++) {
      const here = first[kind] as number;
      const there = second[kind] as number;
      const better = here < there ? here : there;
      if (better === ASLEEP) {
        pair.night += this.#nights[kind] as number;
      } else if (better === AWAKE) {
        pair.unsure += this.#sizes[kind] as number;
      }
      const asleep = (here === ASLEEP ? 1 : 0) + (there === ASLEEP ? 1 : 0);
      pair.hostsInNight += asleep * (this.#hosts[kind] as number);
    }
    return pair;
  }
}

function bestFirst(one: Pair, other: Pair): number {
  return (
    one.night - other.night ||
    one.unsure - other.unsure ||
    one.hostsInNight - other.hostsInNight ||
    one.one - other.one ||
    one.other - other.other
  );
}

/** The first of them, but of those that are alike only the best. */
function unlike(
  pairs: readonly Pair[],
  starts: readonly number[],
  limit: number
): Pair[] {
  const near = (one: number, other: number) =>
    Math.abs((starts[one] as number) - (starts[other] as number)) <= ALIKE;
  const chosen: Pair[] = [];
  for (const pair of pairs) {
    if (chosen.length >= limit) {
      break;
    }
    if (
      !chosen.some(
        ({ one, other }) => near(one, pair.one) && near(other, pair.other)
      )
    ) {
      chosen.push(pair);
    }
  }
  return chosen;
}

function sittingOf(
  start: number,
  states: Uint8Array,
  members: readonly Attendee[]
): Sitting {
  const count = (wanted: number) =>
    states.filter((state) => state === wanted).length;
  return {
    start,
    free: count(FREE),
    awake: count(AWAKE),
    asleep: count(ASLEEP),
    hosts: members
      .filter(({ hosts }, member) => hosts && states[member] !== ASLEEP)
      .map(({ id }) => id),
  };
}

function twinsOf(
  { one, other, unsure }: Pair,
  starts: readonly number[],
  chart: readonly Uint8Array[],
  members: readonly Attendee[]
): Twins {
  const leftOut = members
    .filter(
      (_, member) =>
        chart[one]?.[member] === ASLEEP && chart[other]?.[member] === ASLEEP
    )
    .map(({ id }) => id);
  return {
    starts: [starts[one] as number, starts[other] as number],
    free: members.length - unsure - leftOut.length,
    awake: unsure,
    leftOut,
  };
}
