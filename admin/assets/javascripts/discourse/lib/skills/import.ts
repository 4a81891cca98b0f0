import { request } from "discourse/plugins/discourse-peer-learning/discourse/lib/shared/request";

export const OUTCOMES = ["created", "updated", "unchanged", "refused"] as const;

export type Outcome = (typeof OUTCOMES)[number];

export interface ImportRow {
  line: number;
  username: string | null;
  outcome: Outcome;
  messages: string[];
}

export interface ImportReport {
  applied: boolean;
  counts: Record<Outcome, number>;
  rows: ImportRow[];
}

export function importDirectory(
  csv: string,
  apply: boolean
): Promise<ImportReport> {
  return request("/admin/plugins/discourse-peer-learning/imports.json", {
    type: "POST",
    data: { csv, apply },
  });
}

/** What an admin has to look at stands first. */
export function refusedFirst(rows: readonly ImportRow[]): ImportRow[] {
  return [...rows].sort(
    (one, two) =>
      Number(two.outcome === "refused") - Number(one.outcome === "refused")
  );
}
