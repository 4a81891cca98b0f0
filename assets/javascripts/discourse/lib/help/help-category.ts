import { canBeginTopicsIn, type Category } from "../shared/site";
import type { HelpKind } from "./types";

/** Where somebody has it done for them comes last to who wants to learn. */
const KINDS_FOR_LEARNERS: readonly HelpKind[] = [
  "guidance",
  "learning",
  "service",
];

/** Which kind of help topics of a category ask for, if any. */
export function kindAskedFor({ custom_fields }: Category): unknown {
  return custom_fields?.["peer_learning_help"];
}

/** Where the reader may ask for help with what they want to learn; undefined where the forum has no such place. */
export function helpCategory(
  categories: readonly Category[]
): Category | undefined {
  return KINDS_FOR_LEARNERS.map((kind) =>
    categories.find(
      (category) =>
        kindAskedFor(category) === kind && canBeginTopicsIn(category)
    )
  ).find((category) => category !== undefined);
}
