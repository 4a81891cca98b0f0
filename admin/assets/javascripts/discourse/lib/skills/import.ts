import getURL from "discourse/lib/get-url";
import { request } from "discourse/plugins/discourse-peer-learning/discourse/lib/shared/request";

const BASE = "/admin/plugins/discourse-peer-learning";
const JSON_TYPE = "application/json";
/** Small enough for a slow line: what arrived need not be sent again. */
export const PART_BYTES = 512 * 1024;

export const OUTCOMES = ["created", "updated", "unchanged", "refused"] as const;

export type Outcome = (typeof OUTCOMES)[number];

export interface ImportRow {
  line: number;
  username: string;
  outcome: Outcome;
  messages: string[];
}

export interface DirectoryImport {
  id: number;
  filename: string;
  bytes: number;
  bytes_done: number;
  rows_done: number;
  status:
    | "receiving"
    | "checking"
    | "checked"
    | "applying"
    | "applied"
    | "cancelled"
    | "failed";
  counts: Record<Outcome, number>;
  /** Why the file cannot be read. */
  problems: string[];
  /** What is left out of it. */
  remarks: string[];
  /** Names that the catalogue does not know. */
  new_skills: string[];
  /** The first rows, those to look at before others; none while it runs. */
  rows?: ImportRow[];
}

export type Verb = "check" | "apply" | "cancel";

export async function latestImport(): Promise<DirectoryImport | null> {
  const answer = await request<{ import: DirectoryImport | null }>(
    `${BASE}/imports/latest.json`
  );
  return answer.import;
}

export function readImport(id: number): Promise<DirectoryImport> {
  return request(`${BASE}/imports/${id}.json`);
}

export function beginImport(
  filename: string,
  bytes: number
): Promise<DirectoryImport> {
  return request(`${BASE}/imports.json`, {
    type: "POST",
    contentType: JSON_TYPE,
    data: JSON.stringify({ filename, bytes }),
  });
}

export function sendPart(
  id: number,
  position: number,
  content: Blob
): Promise<DirectoryImport> {
  const data = new FormData();
  data.append("content", content);
  return request(`${BASE}/imports/${id}/parts/${position}.json`, {
    type: "PUT",
    contentType: false,
    processData: false,
    data,
  });
}

export function tellImport(id: number, verb: Verb): Promise<DirectoryImport> {
  return request(`${BASE}/imports/${id}/${verb}.json`, { type: "PUT" });
}

export function wrongRowsUrl(id: number): string {
  return getURL(`${BASE}/imports/${id}/wrong.csv`);
}

export function exportUrl(): string {
  return getURL(`${BASE}/directory.csv`);
}
