import type { SkillNames } from "./skill-index";
import SkillSpotter, { type RequestText } from "./skill-spotter";

interface Question {
  skills: readonly SkillNames[];
  requests: readonly RequestText[];
  limit: number;
}

/**
 * The spotter for callers that speak only text, as the server does: answers `{ skills, requests, limit }` with
 * `{"result": [[SpottedSkill, …], …]}`, a list for each request.
 */
export function spotWithJson(_verb: string, json: string): string {
  const { skills, requests, limit }: Question = JSON.parse(json);
  const spotter = new SkillSpotter(skills);
  return JSON.stringify({
    result: requests.map((request) => spotter.spot(request, limit)),
  });
}
