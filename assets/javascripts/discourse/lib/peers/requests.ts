import getURL from "discourse/lib/get-url";
import { request } from "../shared/request";
import type {
  Bridges,
  Choice,
  ChosenPeer,
  ClosedDoors,
  DirectoryFilters,
  MemberPage,
  Suggestions,
} from "./types";

export function fetchSuggestions(want: string | null): Promise<Suggestions> {
  return request("/peer-learning/peers/suggestions.json", {
    data: want === null ? {} : { want },
  });
}

export function fetchClosedDoors(want: string | null): Promise<ClosedDoors> {
  return request("/peer-learning/peers/closed-doors.json", {
    data: want === null ? {} : { want },
  });
}

/** Groups of three with somebody who interprets. */
export function fetchBridges(want: string | null): Promise<Bridges> {
  return request("/peer-learning/peers/bridges.json", {
    data: want === null ? {} : { want },
  });
}

export async function fetchChosen(): Promise<ChosenPeer[]> {
  const { choices } = await request<{ choices: ChosenPeer[] }>(
    "/peer-learning/peers/chosen.json"
  );
  return choices;
}

export function choosePeer(peerId: number, choice: Choice): Promise<void> {
  return request(`/peer-learning/peers/chosen/${peerId}.json`, {
    type: "PUT",
    data: { choice },
  });
}

export function unchoosePeer(peerId: number): Promise<void> {
  return request(`/peer-learning/peers/chosen/${peerId}.json`, {
    type: "DELETE",
  });
}

function given(filters: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filters).filter(
      ([, value]) => value !== null && value !== ""
    )
  );
}

export function fetchMembers(
  filters: DirectoryFilters,
  after: number | null
): Promise<MemberPage> {
  return request("/peer-learning/peers.json", {
    data: given({ ...filters, after }),
  });
}

/** The same members as a file. */
export function downloadUrl(filters: DirectoryFilters): string {
  const query = new URLSearchParams(given(filters)).toString();
  return getURL(`/peer-learning/peers/directory.csv${query && `?${query}`}`);
}
