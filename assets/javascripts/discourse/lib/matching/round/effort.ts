import type { Effort } from "../packing/pack";

/** Of more members than this, each is looked at so seldom that half as often is nearly as good. */
const MANY = 4_000;

/** How many times surroundings are looked at in all, and how often around each node at least and at most. */
const LOOKS = { few: 400_000, many: 200_000 };
const PASSES = { least: 6, most: 600 };

/**
 * As much as a third of a good lesson; where there are few passes for it to fade in, less. Measured, see
 * docs/performance.md.
 */
const NOISE = { least: 6, most: 30 };

/** Enough for nearly the best there is in a small community, and for a large one to be done in a minute. */
export function effortFor(nodes: number, seed: number): Effort {
  const looks = nodes > MANY ? LOOKS.many : LOOKS.few;
  const passes = within(PASSES, Math.ceil(looks / Math.max(1, nodes)));
  return { seed, passes, noise: within(NOISE, Math.ceil(passes / 2)) };
}

function within(
  { least, most }: { least: number; most: number },
  count: number
): number {
  return Math.min(most, Math.max(least, count));
}
