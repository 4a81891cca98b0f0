import { request } from "../shared/request";
import type {
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

export function fetchMembers(
  filters: DirectoryFilters,
  after: string | null
): Promise<MemberPage> {
  const asked = Object.entries({ ...filters, after }).filter(
    ([, value]) => value !== null && value !== ""
  );
  return request("/peer-learning/peers.json", {
    data: Object.fromEntries(asked),
  });
}
