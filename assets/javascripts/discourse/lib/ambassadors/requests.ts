import { request, sender } from "../shared/request";
import type { Entry, Overview, Part, QueuePage, TermFields } from "./types";

const ROOT = "/peer-learning/ambassadors";
const send = sender(ROOT);

export function fetchOverview(): Promise<Overview> {
  return request(`${ROOT}.json`);
}

export function saveTerm(fields: TermFields): Promise<Overview> {
  return send("PUT", "/term", fields);
}

export function stepDown(): Promise<Overview> {
  return send("DELETE", "/term");
}

export function askToGoOn(): Promise<Overview> {
  return send("PUT", "/term/renewal");
}

/** Nobody named takes it back. */
export function handOver(username: string): Promise<Overview> {
  return send("PUT", "/term/successor", { username });
}

export type Decision =
  | "confirmation"
  | "refusal"
  | "renewal"
  | "talk"
  | "end"
  | "succession";

export function decide(
  id: number,
  decision: Decision,
  data: object = {}
): Promise<Overview> {
  return send("PUT", `/terms/${id}/${decision}`, data);
}

export function refuseToTakeOver(id: number): Promise<Overview> {
  return send("DELETE", `/terms/${id}/succession`);
}

export function fetchQueue(
  part: Part,
  after: string | null
): Promise<QueuePage> {
  return request(`${ROOT}/queue.json`, {
    data: after ? { part, after } : { part },
  });
}

const DEEDS = {
  take: ["PUT", "taken"],
  put_back: ["DELETE", "taken"],
  offer: ["PUT", "offer"],
  take_over: ["PUT", "succession"],
  refuse: ["DELETE", "succession"],
  finish: ["PUT", "done"],
  note: ["POST", "notes"],
} as const;

export type EntryDeed = keyof typeof DEEDS;

/** How it stands then; null where it is done, or theirs no more. */
export async function changeEntry(
  { source, source_id }: Entry,
  deed: EntryDeed,
  data: object
): Promise<Entry | null> {
  const [verb, path] = DEEDS[deed];
  const { entry } = await send<{ entry: Entry | null }>(
    verb,
    `/queue/${source}/${source_id}/${path}`,
    data
  );
  return entry;
}
