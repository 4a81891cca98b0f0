import { request, sender } from "../shared/request";
import type {
  Ending,
  HelpBoard,
  HelpFields,
  RequestPage,
  TopicHelp,
} from "./types";

const ROOT = "/peer-learning/help";

const send = sender(ROOT);

interface Answer {
  help: TopicHelp;
}

async function change(
  type: "PUT" | "DELETE",
  path: string,
  data: object = {}
): Promise<TopicHelp> {
  const { help } = await send<Answer>(type, path, data);
  return help;
}

export function fetchBoard(): Promise<HelpBoard> {
  return request(`${ROOT}.json`);
}

/** after: the `next` of the page before */
export function fetchRequests(
  list: "could-answer" | "unanswered",
  after: number
): Promise<RequestPage> {
  return request(`${ROOT}/${list}.json`, { data: { after } });
}

export async function fetchHelp(topicId: number): Promise<TopicHelp> {
  const { help } = await request<Answer>(`${ROOT}/topics/${topicId}.json`);
  return help;
}

export function mark(
  topicId: number,
  fields: Partial<HelpFields>
): Promise<TopicHelp> {
  return change("PUT", `/topics/${topicId}`, fields);
}

export function unmark(topicId: number): Promise<TopicHelp> {
  return change("DELETE", `/topics/${topicId}`);
}

export function take(id: number): Promise<TopicHelp> {
  return change("PUT", `/${id}/taken`);
}

export function giveUp(id: number): Promise<TopicHelp> {
  return change("DELETE", `/${id}/taken`);
}

export function pass(id: number): Promise<TopicHelp> {
  return change("PUT", `/${id}/passed`);
}

export function postpone(id: number): Promise<TopicHelp> {
  return change("PUT", `/${id}/later`);
}

export function end(id: number, ending: Ending): Promise<TopicHelp> {
  return change("PUT", `/${id}/ending`, { ending });
}

export function reopen(id: number): Promise<TopicHelp> {
  return change("DELETE", `/${id}/ending`);
}
