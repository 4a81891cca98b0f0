export type SupportKind = "interpreter" | "connectivity";

/** Help that a member asked the working group for, to be able to meet or to come. */
export interface SupportRequest {
  kind: SupportKind;
  note: string | null;
  state: "open" | "taken" | "done";
}

export const SUPPORT_KINDS: readonly SupportKind[] = [
  "interpreter",
  "connectivity",
];

/** What the server keeps of a note. */
export const MAX_NOTE = 500;
