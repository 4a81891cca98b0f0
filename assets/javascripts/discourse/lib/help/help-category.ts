import { canBeginTopicsIn, type Category } from "../shared/site";
import type { HelpKind } from "./types";

/** Where somebody has it done for them comes last to who wants to learn. */
const KINDS_FOR_LEARNERS: readonly HelpKind[] = [
  "guidance",
  "learning",
  "service",
];

/** Where the reader may ask for help with what they want to learn; undefined where the forum has no such place. */
export function helpCategory(
  categories: readonly Category[]
): Category | undefined {
  return KINDS_FOR_LEARNERS.map((kind) =>
    categories.find(
      (category) =>
        category.custom_fields?.["peer_learning_help"] === kind &&
        canBeginTopicsIn(category)
    )
  ).find((category) => category !== undefined);
}
