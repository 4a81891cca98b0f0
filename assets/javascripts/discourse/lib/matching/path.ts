/** Ways on from a want. A person is one of them, and not always the first. */
export const STEPS = ["resource", "help-request", "clinic", "person"] as const;

export type Step = (typeof STEPS)[number];

export type Purpose = "understand" | "do_now" | "train_others";

export interface PathInput {
  /** Where the learner stands: 0 new to it, 1 starting, 2 practising, 3 confident. */
  level: number;

  /** What the skill is wanted for, where that was said. */
  purpose: Purpose | null;

  /** The steps there are: no person where nobody fits. */
  open: readonly Step[];
}

/** What a path's order is for, as data: the interface puts it into the reader's words. */
export type PathReason =
  | "do-now"
  | "train-others"
  | "further-along"
  | "understand"
  | "new"
  | "starting";

export interface Path {
  reason: PathReason;

  /** The open ones, that which makes most sense first. */
  steps: Step[];
}

/**
 * Whoever must do it now needs an answer sooner than two people find a time. Whoever trains others, or knows the skill,
 * has read what there is and needs somebody who does it. To a beginner who reads first, an hour with one of the few
 * sharers is worth more. The rule follows docs/decisions/0011-paths.md, which names its sources.
 */
const ORDERS: Record<PathReason, readonly Step[]> = {
  "do-now": ["help-request", "person", "resource", "clinic"],
  "train-others": ["person", "clinic", "help-request", "resource"],
  "further-along": ["person", "clinic", "help-request", "resource"],
  understand: ["resource", "clinic", "person", "help-request"],
  new: ["resource", "clinic", "person", "help-request"],
  starting: ["person", "clinic", "resource", "help-request"],
};

const FURTHER_ALONG = 2;

/** In which order the open ways on make sense for this learner: where one is closed, those after it move up. */
export default function path({ level, purpose, open }: PathInput): Path {
  const reason = reasonFor(level, purpose);
  return {
    reason,
    steps: ORDERS[reason].filter((step) => open.includes(step)),
  };
}

function reasonFor(level: number, purpose: Purpose | null): PathReason {
  if (purpose === "do_now") {
    return "do-now";
  }
  if (purpose === "train_others") {
    return "train-others";
  }
  if (level >= FURTHER_ALONG) {
    return "further-along";
  }
  if (purpose === "understand") {
    return "understand";
  }
  return level === 0 ? "new" : "starting";
}
