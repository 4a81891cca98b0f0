import type { Term } from "./types";

const UNDER_WAY: readonly string[] = ["applied", "confirmed", "serving"];

/** Whether it was applied for and is not over. */
export function isUnderWay(term: Term | null): boolean {
  return term !== null && UNDER_WAY.includes(term.state);
}

export function isServing(term: Term | null): boolean {
  return term?.state === "serving";
}
