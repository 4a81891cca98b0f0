import SkillIndex, { type Name, type SkillNames } from "./skill-index";
import type { Word } from "./words";

export interface RequestText {
  title: string;
  body?: string;
}

/** A skill that a request seems to be about. */
export interface SpottedSkill {
  id: number;
  /** Up to 1: how much of one of its names is there, and how surely. */
  score: number;
  source: "title" | "body";
  /** The words that say so: UTF-16 offsets in the source, the second one behind the word. */
  spans: [from: number, to: number][];
}

/** Of the texts, so much is read. */
const LONGEST_TITLE = 300;
const LONGEST_BODY = 2_000;

/** A body mentions much besides: of what it says, only the best is taken. */
const MOST_OF_BODY = 1;

/** So much of a name must be there. */
const LEAST_SCORE = 0.62;

/** And that must tell so much of what the rarest word does. */
const LEAST_TOLD = 0.4;

/** The words of a name are together, with so many others between them. */
const OTHERS_BETWEEN = 4;

/** Another form of a word may be another word. */
const OTHER_FORM = 0.95;

/** Of the words a skill is found by, so many may say another one. */
const MOST_SHARED = 0.5;

/** A word of a text that is one of a name. */
interface Hit {
  word: Word;
  /** The same, or the next one where both are one in the name. */
  last: Word;
  slot: number;
  tells: number;
}

interface Finding {
  skill: number;
  score: number;
  told: number;
  hits: readonly Hit[];
}

/**
 * Finds the skills that a request in any language is about, by their names: in whatever order, with whatever endings and
 * articles, in spite of typos. Holds no state besides the names, and answers the same everywhere.
 */
export default class SkillSpotter {
  readonly #ids: readonly number[];
  readonly #index: SkillIndex;

  constructor(vocabulary: readonly SkillNames[]) {
    const sorted = [...vocabulary].sort((one, two) => one.id - two.id);
    this.#ids = sorted.map(({ id }) => id);
    this.#index = new SkillIndex(sorted);
  }

  /** Best first, `limit` at most. The body is read where the title says nothing. */
  spot({ title, body = "" }: RequestText, limit: number): SpottedSkill[] {
    const inTitle = this.#findings(title.slice(0, LONGEST_TITLE));
    if (inTitle.length > 0) {
      return this.#told(inTitle, "title", limit);
    }
    const inBody = this.#findings(body.slice(0, LONGEST_BODY));
    return this.#told(inBody, "body", Math.min(limit, MOST_OF_BODY));
  }

  #told(
    findings: readonly Finding[],
    source: SpottedSkill["source"],
    limit: number
  ): SpottedSkill[] {
    return findings.slice(0, limit).map(({ skill, score, hits }) => ({
      id: this.#ids[skill] ?? 0,
      score: Math.round(score * 100) / 100,
      source,
      spans: spansOf(hits),
    }));
  }

  #findings(text: string): Finding[] {
    const best = new Map<number, Finding>();
    for (const [name, hits] of this.#hits(this.#index.wordsOf(text))) {
      // Most names have but a common word in the text.
      if (sum(hits) < LEAST_SCORE * name.tells) {
        continue;
      }
      const finding = findingOf(name, hits);
      const known = best.get(name.skill);
      if (
        finding.score >= LEAST_SCORE &&
        finding.told >= LEAST_TOLD * this.#index.most &&
        (!known || compare(finding, known) < 0)
      ) {
        best.set(name.skill, finding);
      }
    }
    return apart([...best.values()].sort(compare));
  }

  /** By name, in the order of the text. */
  #hits(words: readonly Word[]): Map<Name, Hit[]> {
    const hits = new Map<Name, Hit[]>();
    words.forEach((word, index) => {
      for (const reading of this.#index.readingsOf(word, words[index + 1])) {
        const tells = this.#index.tellsOf(reading) * reading.surety;
        for (const { name, slot } of this.#index.placesOf(reading)) {
          const isSame = name.words[slot]?.form === reading.form;
          const hit = {
            word,
            last: reading.last,
            slot,
            tells: isSame ? tells : tells * OTHER_FORM,
          };
          const known = hits.get(name);
          if (known) {
            known.push(hit);
          } else {
            hits.set(name, [hit]);
          }
        }
      }
    });
    return hits;
  }
}

/** The stretch of the text that says most of a name. */
function findingOf(name: Name, hits: readonly Hit[]): Finding {
  const room = name.words.length + OTHERS_BETWEEN;
  let best: readonly Hit[] = [];
  let told = 0;
  hits.forEach(({ word: first }, start) => {
    const bySlot = new Map<number, Hit>();
    for (let index = start; index < hits.length; index++) {
      const hit = hits[index] as Hit;
      if (hit.word.at - first.at >= room) {
        break;
      }
      if (hit.tells > (bySlot.get(hit.slot)?.tells ?? 0)) {
        bySlot.set(hit.slot, hit);
      }
    }
    const stretch = [...bySlot.values()];
    const here = sum(stretch);
    if (here > told) {
      [best, told] = [stretch, here];
    }
  });
  return { skill: name.skill, score: told / name.tells, told, hits: best };
}

/** Best first. */
function compare(one: Finding, two: Finding): number {
  return two.told * two.score - one.told * one.score || one.skill - two.skill;
}

/** Without those whose words say more of another: "Wikidata" where the text has "Wikidata Query Service". */
function apart(findings: readonly Finding[]): Finding[] {
  const taken = new Set<Word>();
  return findings.filter(({ hits, told }) => {
    const shared = hits.filter(({ word }) => taken.has(word));
    const isOwn = sum(shared) <= told * MOST_SHARED;
    if (isOwn) {
      hits.forEach(({ word }) => taken.add(word));
    }
    return isOwn;
  });
}

/** Each word once, though it may be two of a name. */
function spansOf(hits: readonly Hit[]): [number, number][] {
  return [...new Map(hits.map(({ word, last }) => [word.from, last.to]))].sort(
    ([one], [two]) => one - two
  );
}

function sum(hits: readonly Hit[]): number {
  return hits.reduce((all, { tells }) => all + tells, 0);
}
