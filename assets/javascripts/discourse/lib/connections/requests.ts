import { request, sender } from "../shared/request";
import type { SupportKind } from "../shared/support";
import type { UserRef } from "../shared/types";
import type {
  Connection,
  ConnectionRow,
  DeclineReason,
  Question,
  SummaryWords,
} from "./types";

const LIST = "/peer-learning/connections";

interface ConnectionList {
  connections: ConnectionRow[];
  can_manage_rounds: boolean;
}

const send = sender(LIST);

export function fetchConnections(): Promise<ConnectionList> {
  return request(`${LIST}.json`);
}

export function fetchConnection(id: number): Promise<Connection> {
  return request(`${LIST}/${id}.json`);
}

/** Times of the next two weeks at which both are free, spread over the days. */
export async function fetchCommonTimes(
  peer: string,
  minutes: number
): Promise<string[]> {
  const { times } = await request<{ times: string[] }>(`${LIST}/times.json`, {
    data: { peer, minutes },
  });
  return times;
}

/** The same for all who are in a connection. */
export async function fetchTimesFor(id: number): Promise<string[]> {
  const { times } = await request<{ times: string[] }>(
    `${LIST}/${id}/times.json`
  );
  return times;
}

export function ask(question: Question): Promise<ConnectionRow> {
  return send("POST", "", question);
}

/** Asks who shares a skill, and who interprets between them and the reader. */
export function askBoth(
  sharer: string,
  interpreter: string,
  skillId: number
): Promise<ConnectionRow> {
  return send("POST", "/bridges", {
    sharer,
    interpreter,
    skill_id: skillId,
  });
}

/** Says yes, and which of the proposed times would do. */
export function accept(id: number, slotIds: number[]): Promise<Connection> {
  return send("PUT", `/${id}/acceptance`, { starts: slotIds });
}

/** Answers nothing where the others go on. */
export function decline(
  id: number,
  reason: DeclineReason | null,
  note: string
): Promise<Connection | undefined> {
  return send("PUT", `/${id}/refusal`, { reason, note });
}

export function cancel(id: number): Promise<Connection | undefined> {
  return send("PUT", `/${id}/cancellation`);
}

export function proposeTimes(
  id: number,
  starts: string[]
): Promise<Connection> {
  return send("POST", `/${id}/slots`, { starts });
}

export function pickTime(
  id: number,
  slotId: number,
  picked: boolean
): Promise<Connection> {
  return send(picked ? "PUT" : "DELETE", `/${id}/slots/${slotId}/pick`);
}

export function keepVideoLink(id: number, url: string): Promise<Connection> {
  return send("PUT", `/${id}/video`, { url });
}

export function sayWhetherMet(id: number, met: boolean): Promise<Connection> {
  return send("PUT", `/${id}/meeting`, { met });
}

export function keepSummary(
  id: number,
  words: Partial<SummaryWords> & { finished?: boolean }
): Promise<Connection> {
  return send("PUT", `/${id}/summary`, words);
}

export function allowPublishing(
  id: number,
  allowed: boolean
): Promise<Connection> {
  return send(allowed ? "PUT" : "DELETE", `/${id}/publication`);
}

export function thank(
  id: number,
  receiverId: number,
  skillId: number,
  words: string
): Promise<Connection> {
  return send("POST", `/${id}/thanks`, {
    receiver_id: receiverId,
    skill_id: skillId,
    words,
  });
}

export function askForSupport(
  id: number,
  kind: SupportKind,
  note: string
): Promise<Connection> {
  return send("PUT", `/${id}/support/${kind}`, { note });
}

export function withdrawSupport(
  id: number,
  kind: SupportKind
): Promise<Connection> {
  return send("DELETE", `/${id}/support/${kind}`);
}

/** Whom the reader can bring along. */
export async function fetchColleagues(id: number): Promise<UserRef[]> {
  const { colleagues } = await request<{ colleagues: UserRef[] }>(
    `${LIST}/${id}/colleagues.json`
  );
  return colleagues;
}

export function bringColleague(
  id: number,
  colleagueId: number
): Promise<Connection> {
  return send("PUT", `/${id}/colleagues/${colleagueId}`);
}

/** Where the meeting can be had for a calendar. */
export function calendarPath(id: number): string {
  return `${LIST}/${id}.ics`;
}
