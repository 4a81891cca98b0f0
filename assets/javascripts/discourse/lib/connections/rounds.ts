import type { RoundGroup, Rules } from "../matching/types";
import { request, sender } from "../shared/request";
import type { UserRef } from "../shared/types";
import type { State } from "./types";

const ROOT = "/peer-learning/rounds";

export type RoundState = "open" | "drawn" | "published" | "called_off";

/** Why somebody is in no group. */
export type LeftOutReason =
  | "nothing-to-match"
  | "skill"
  | "language"
  | "time"
  | "excluded"
  | "room"
  | "full"
  | "set-aside"
  | "partner-left";

/** What the working group can set of a round. */
export interface Levers {
  rules: Rules;
  /** Members of groups that are kept as they are. */
  pins: number[][];
  /** One who sits out, or two who are kept apart. */
  exclusions: number[][];
  /** Whether swap rings are proposed beside the groups. */
  swaps: boolean;
}

/** A connection that a round would make. */
export interface Place extends Pick<
  RoundGroup,
  "extra" | "language" | "teaches"
> {
  place: number;
  kind: "round" | "bridge" | "swap";
  interpreter: number | null;
  members: UserRef[];
  /** When all of them are free, in the first week. */
  starts_at: string;
  /** Where the connection stands that came of it, if any. */
  connection_state: State | null;
}

/** Members of whom each teaches the next; each place is two of them who meet. */
export interface Ring {
  number: number;
  places: Place[];
}

export interface LeftOut {
  user: UserRef;
  reason: LeftOutReason;
}

export interface Draw extends Levers {
  id: number;
  drawn_at: string | null;
  /** Set where it could not be worked out. */
  failure: string | null;
  matched: number;
  left_out_count: number;
  reasons: Partial<Record<LeftOutReason, number>>;
  places_count: number;
  /** The first of them. */
  places: Place[];
  rings_count: number;
  rings: Ring[];
  left_out: LeftOut[];
  /** Whom the levers name. */
  people: UserRef[];
}

/** A round as a line of a list. */
export interface RoundRow {
  id: number;
  /** Its first day. */
  month: string;
  state: RoundState;
  closes_at: string;
  published_at: string | null;
  told_at: string | null;
}

export interface Round extends RoundRow {
  taking_part: number;
  /** How many know what became of it. */
  told: number;
  /** Whether it may be published now. */
  ready: boolean;
  /** How many connections stand where, once it is published. */
  connection_states?: Partial<Record<State, number>>;
  draw: Draw | null;
}

/** What would be otherwise by another draw. */
export interface Effect {
  matched: number;
  matched_before: number;
  new_places: number;
  rings: number;
  rings_before: number;
  coming_in_count: number;
  falling_out_count: number;
  /** The first of them. */
  coming_in: UserRef[];
  falling_out: UserRef[];
}

export interface Trial {
  draw: Pick<Draw, "id" | "drawn_at" | "failure">;
  effect: Effect | null;
}

export async function fetchRounds(): Promise<RoundRow[]> {
  const { rounds } = await request<{ rounds: RoundRow[] }>(`${ROOT}.json`);
  return rounds;
}

export async function fetchRound(id: number): Promise<Round> {
  const { round } = await request<{ round: Round }>(`${ROOT}/${id}.json`);
  return round;
}

async function change(
  type: "PUT" | "POST",
  path: string,
  body: object = {}
): Promise<Round> {
  const { round } = await send<{ round: Round }>(type, path, body);
  return round;
}

const send = sender(`${ROOT}/`);

export function publishRound(id: number, drawId: number): Promise<Round> {
  return change("POST", `${id}/publish`, { draw_id: drawId });
}

export function callOffRound(id: number): Promise<Round> {
  return change("PUT", `${id}/cancellation`);
}

export function tryLevers(id: number, levers: Levers): Promise<Trial> {
  return send<Trial>("POST", `${id}/draws`, levers);
}

export function fetchTrial(id: number, drawId: number): Promise<Trial> {
  return request<Trial>(`${ROOT}/${id}/draws/${drawId}.json`);
}

export function adoptDraw(id: number, drawId: number): Promise<Round> {
  return change("PUT", `${id}/draws/${drawId}/adoption`);
}

export async function fetchPlaces(
  id: number,
  drawId: number,
  after: number
): Promise<Place[]> {
  const { places } = await request<{ places: Place[] }>(
    `${ROOT}/${id}/draws/${drawId}/places.json?after=${after}`
  );
  return places;
}

export async function fetchRings(
  id: number,
  drawId: number,
  after: number
): Promise<Ring[]> {
  const { rings } = await request<{ rings: Ring[] }>(
    `${ROOT}/${id}/draws/${drawId}/rings.json?after=${after}`
  );
  return rings;
}

export async function fetchLeftOut(
  id: number,
  drawId: number,
  after: number
): Promise<LeftOut[]> {
  const { left_out } = await request<{ left_out: LeftOut[] }>(
    `${ROOT}/${id}/draws/${drawId}/left-out.json?after=${after}`
  );
  return left_out;
}
