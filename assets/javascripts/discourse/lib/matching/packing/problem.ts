/** The gain of those who cannot be a group. */
export const IMPOSSIBLE = -(2 ** 30);

export const LARGEST_GROUP = 4;

/**
 * Who is to be put into disjoint groups of two to four so that the sum over the groups is as high as can be: weighted
 * set packing, which is NP-hard from groups of three on.
 */
export interface Problem {
  /** How many nodes there are. */
  readonly nodes: number;

  /** What it is worth that a node is in a group, whichever; 0 for one that need not be. */
  readonly worth: Int32Array;

  /** The most nodes a group may have. */
  readonly largest: number;

  /** What the group of the first `size` nodes is worth beyond the worth of its nodes, or IMPOSSIBLE. */
  gain(nodes: Int32Array, size: number): number;
}
