import { request, sender } from "../shared/request";
import type { SupportKind } from "../shared/support";
import type SkillBook from "../skills/skill-book";
import type {
  Answer,
  Attendee,
  Clinic,
  ClinicFields,
  ClinicFilters,
  ClinicRow,
  Elsewhere,
  FeedbackGiven,
  RoleName,
  Twins,
} from "./types";

const ROOT = "/peer-learning";
const LIST = `${ROOT}/clinics`;

export interface ClinicList {
  clinics: ClinicRow[];
  can_begin: boolean;
  /** Of those that were held, what the page after it is asked for with, as `before`. */
  next: string | null;
}

export interface Attendees {
  attendees: Attendee[];
  next_steps: string[];
}

export interface FeedAddresses {
  all: string;
  mine: string;
}

const send = sender(ROOT);

/** What narrows the clinics, by the server's names. */
export function filtersFor(
  { skill, language, level }: ClinicFilters,
  skills: SkillBook
): Record<string, string | number | null> {
  const skill_id = (skill && skills.findBySlug(skill)?.id) ?? null;
  return { skill_id, language, level };
}

/** filters: by the server's names; those that are null are not asked for */
export function fetchClinics(
  filters: Record<string, string | number | boolean | null> = {}
): Promise<ClinicList> {
  const data = Object.fromEntries(
    Object.entries(filters).filter(([, value]) => value !== null)
  );
  return request(`${LIST}.json`, { data });
}

export function fetchElsewhere(): Promise<Elsewhere> {
  return request(`${LIST}/elsewhere.json`);
}

export function fetchClinic(id: number): Promise<Clinic> {
  return request(`${LIST}/${id}.json`);
}

/** week: a day in it; without, the first one there is time to plan for */
export function fetchTwins(id: number, week: string | null): Promise<Twins> {
  return request(`${LIST}/${id}/twins.json`, { data: week ? { week } : {} });
}

export function begin(fields: Partial<ClinicFields>): Promise<Clinic> {
  return send("POST", "/clinics", fields);
}

export function change(
  id: number,
  fields: Partial<ClinicFields>
): Promise<Clinic> {
  return send("PUT", `/clinics/${id}`, fields);
}

export function publish(id: number): Promise<Clinic> {
  return send("PUT", `/clinics/${id}/publication`);
}

/** Answers nothing where it was a draft, and is gone. */
export function callOff(id: number): Promise<Clinic | undefined> {
  return send("PUT", `/clinics/${id}/cancellation`);
}

/** The draft of the next. */
export function repeat(id: number): Promise<Clinic> {
  return send("POST", `/clinics/${id}/repetition`);
}

export function beInterested(id: number, interested: boolean): Promise<Clinic> {
  return send(interested ? "PUT" : "DELETE", `/clinics/${id}/interest`);
}

export function offer(
  id: number,
  role: RoleName,
  words: string,
  languages: string[]
): Promise<Clinic> {
  return send("PUT", `/clinics/${id}/offers`, { role, words, languages });
}

export function appoint(
  id: number,
  username: string,
  role: RoleName,
  languages: string[]
): Promise<Clinic> {
  return send("POST", `/clinics/${id}/roles`, { username, role, languages });
}

export function answerOffer(
  id: number,
  roleId: number,
  accepted: boolean
): Promise<Clinic> {
  return send("PUT", `/clinics/${id}/roles/${roleId}`, { accepted });
}

export function giveUp(id: number, roleId: number): Promise<Clinic> {
  return send("DELETE", `/clinics/${id}/roles/${roleId}`);
}

export function schedule(
  id: number,
  starts: string[],
  timeZone: string
): Promise<Clinic> {
  const data = { starts, time_zone: timeZone };
  return send("POST", `/clinics/${id}/sittings`, data);
}

export function move(
  sittingId: number,
  start: string,
  timeZone: string
): Promise<Clinic> {
  const data = { start, time_zone: timeZone };
  return send("PUT", `/sittings/${sittingId}/time`, data);
}

export function cancelSitting(sittingId: number): Promise<Clinic> {
  return send("PUT", `/sittings/${sittingId}/cancellation`);
}

export function openRelay(sittingId: number): Promise<Clinic> {
  return send("PUT", `/sittings/${sittingId}/relay`);
}

/** needs: what is left out stays as it is */
export function answerSitting(
  sittingId: number,
  answer: Answer,
  needs: {
    level?: number | null;
    language?: string | null;
    text_only?: boolean;
  } = {}
): Promise<Clinic> {
  return send("PUT", `/sittings/${sittingId}/answer`, { answer, ...needs });
}

export function askForSupport(
  sittingId: number,
  kind: SupportKind,
  note: string
): Promise<Clinic> {
  return send("PUT", `/sittings/${sittingId}/support/${kind}`, { note });
}

export function withdrawSupport(
  sittingId: number,
  kind: SupportKind
): Promise<Clinic> {
  return send("DELETE", `/sittings/${sittingId}/support/${kind}`);
}

export function fetchAttendees(sittingId: number): Promise<Attendees> {
  return request(`${ROOT}/sittings/${sittingId}/attendees.json`);
}

export function markAttended(
  sittingId: number,
  userIds: number[],
  attended: boolean | null
): Promise<Clinic> {
  const data = { user_ids: userIds, attended };
  return send("PUT", `/sittings/${sittingId}/attendees`, data);
}

export function sayAttended(
  sittingId: number,
  attended: boolean
): Promise<Clinic> {
  return send("PUT", `/sittings/${sittingId}/attended`, { attended });
}

export function giveFeedback(
  sittingId: number,
  words: FeedbackGiven
): Promise<Clinic> {
  return send("PUT", `/sittings/${sittingId}/feedback`, words);
}

export function ask(id: number, words: string): Promise<Clinic> {
  return send("POST", `/clinics/${id}/questions`, { words });
}

export function vote(
  id: number,
  questionId: number,
  wanted: boolean
): Promise<Clinic> {
  const path = `/clinics/${id}/questions/${questionId}/vote`;
  return send(wanted ? "PUT" : "DELETE", path);
}

export function noteAnswered(
  id: number,
  questionId: number,
  answered: boolean
): Promise<Clinic> {
  const path = `/clinics/${id}/questions/${questionId}`;
  return send("PUT", path, { answered });
}

export function takeBackQuestion(
  id: number,
  questionId: number
): Promise<Clinic> {
  return send("DELETE", `/clinics/${id}/questions/${questionId}`);
}

export function fetchFeeds(): Promise<FeedAddresses> {
  return request(`${LIST}/feeds.json`);
}

/** Another address for the reader's own; the one before leads nowhere. */
export function resetFeeds(): Promise<FeedAddresses> {
  return send("PUT", "/clinics/feeds");
}

/** The sitting as a file for calendars. */
export function calendarPath(sittingId: number): string {
  return `${ROOT}/sittings/${sittingId}.ics`;
}
