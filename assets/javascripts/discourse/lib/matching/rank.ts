import { meet, type Meeting, meetWider, seekingOf } from "./meeting";
import { readRankInstance } from "./read-instance";
import { reasonsFor, scoreOf } from "./score";
import type { RankedCandidate, RankInput, RankResult } from "./types";
import { count, MINUTES_A_QUARTER } from "./week";

interface Scored {
  meeting: Meeting;
  score: number;
}

/**
 * Who can teach the seeker, best first, each with the addends of the score; and at which door the others fell.
 *
 * @throws InvalidInstance when the instance is not as the contract wants it
 */
export default function rank(input: RankInput): RankResult {
  const instance = readRankInstance(input);
  const seeking = seekingOf(instance);
  const scored: Scored[] = [];
  const wider: Scored[] = [];
  const refused = { skill: 0, language: 0, time: 0, excluded: 0, room: 0 };
  for (const candidate of instance.candidates) {
    const meeting = meet(seeking, candidate);
    if (typeof meeting !== "string") {
      scored.push({ meeting, score: scoreOf(meeting) });
      continue;
    }
    refused[meeting]++;
    if (meeting === "skill") {
      const next = meetWider(seeking, candidate);
      if (typeof next !== "string") {
        wider.push({ meeting: next, score: scoreOf(next) });
      }
    }
  }
  const ranked = best(scored, instance.limit);
  return {
    ranked,
    wider: best(wider, instance.limit - ranked.length),
    refused,
  };
}

function best(scored: Scored[], limit: number): RankedCandidate[] {
  return scored.sort(bestFirst).slice(0, limit).map(rankedCandidate);
}

function bestFirst(one: Scored, other: Scored): number {
  return (
    other.score - one.score ||
    one.meeting.candidate.id - other.meeting.candidate.id
  );
}

function rankedCandidate({ meeting, score }: Scored): RankedCandidate {
  return {
    id: meeting.candidate.id,
    score,
    reasons: reasonsFor(meeting),
    overlapMinutes: count(meeting.shared) * MINUTES_A_QUARTER,
    start: meeting.start,
  };
}
