import bridges from "./bridges";
import gaps from "./gaps";
import InvalidInstance from "./invalid-instance";
import promise from "./promise";
import rank from "./rank";
import round from "./round";
import swaps from "./swaps";
import twins from "./twins";
import type { RankInput, RoundInput, TwinsInput } from "./types";

type Verb = (input: RankInput & RoundInput & TwinsInput) => unknown;

const VERBS = new Map<string, Verb>([
  ["bridges", bridges],
  ["gaps", gaps],
  ["promise", promise],
  ["rank", rank],
  ["round", round],
  ["swaps", swaps],
  ["twins", twins],
]);

/**
 * The engine for callers that speak only text, as the server and the command line do: answers with
 * `{"result": …}`, or with `{"error": "path: sentence"}` when the instance is refused.
 */
export function callWithJson(verb: string, json: string): string {
  try {
    return JSON.stringify({ result: verbNamed(verb)(parse(json)) });
  } catch (error) {
    if (error instanceof InvalidInstance) {
      return JSON.stringify({ error: error.message });
    }
    throw error;
  }
}

function verbNamed(name: string): Verb {
  const verb = VERBS.get(name);
  if (!verb) {
    const known = [...VERBS.keys()].join(", ");
    throw new InvalidInstance(["verb"], `"${name}" is not one of: ${known}`);
  }
  return verb;
}

// Whether it is one, the verb itself finds out.
function parse(json: string): RankInput & RoundInput & TwinsInput {
  try {
    return JSON.parse(json);
  } catch {
    throw new InvalidInstance([], "is not JSON");
  }
}
