/** The gain of those who cannot be a group. */
export const IMPOSSIBLE = -(2 ** 30);

export const LARGEST_GROUP = 4;

/** How many nodes are looked at together at most. */
export const MOST_NODES = 10;

/**
 * Who is to be put into disjoint groups of two to four so that the sum over the groups is as high as can be: weighted
 * set packing, which is NP-hard from groups of three on. A problem is asked about a few nodes at a time, so that it can
 * hold each against each once and answer for all groups of them from that; sets of the few are bits of a number, by
 * their places.
 */
export interface Problem {
  /** How many nodes there are. */
  readonly nodes: number;

  /** What it is worth that a node is in a group, whichever; 0 for one that need not be. */
  readonly worth: Int32Array;

  /** The most nodes a group may have. */
  readonly largest: number;

  /** Turns to the first `count` of these nodes, all different and up to MOST_NODES: the few, until it is called again. */
  take(nodes: Int32Array, count: number): void;

  /**
   * With which of the few the one at a place could have something to do in a group. Groups that do not hang together by
   * this are not asked for.
   */
  near(place: number): number;

  /** What a group of two or more of the few is worth beyond the worth of its nodes, or IMPOSSIBLE. */
  gain(group: number): number;
}
