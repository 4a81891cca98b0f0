import type { Effort } from "../packing/pack";

/** How many times surroundings are looked at in all, and how often around each node at least and at most. */
const LOOKS = 400_000;
const PASSES = { least: 12, most: 600 };

/** As much as a third of a good lesson: measured, see docs/performance.md. */
const NOISE = 30;

/** Enough for nearly the best there is in a small community, and for a large one to be done in a minute. */
export function effortFor(nodes: number, seed: number): Effort {
  const passes = Math.ceil(LOOKS / Math.max(1, nodes));
  return {
    seed,
    passes: Math.min(PASSES.most, Math.max(PASSES.least, passes)),
    noise: NOISE,
  };
}
