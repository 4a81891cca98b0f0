/**
 * Reads `{ names, sizes, titles, bodies }`, the names of the skills there are and texts of requests, and writes for each size
 * of a vocabulary how long it takes to prepare, and then a title, or a body where the title says nothing: milliseconds that
 * the process works, so that waiting for others on the machine does not count.
 */
import { readFileSync } from "node:fs";
import SkillSpotter, {
  type RequestText,
} from "../../../../assets/javascripts/discourse/lib/help/spotting/skill-spotter";

const STDIN = 0;
const TIMES = 5;
const LIMIT = 3;
const WORD = /[\p{L}\p{M}]{4,}/gu;

interface Question {
  names: string[][];
  sizes: number[];
  titles: string[];
  bodies: string[];
}

/**
 * As many skills as are asked for: those there are, and others, whose words begin as one word of the same place in the
 * list and end as another, so that they are as long, as alike and as often the same as words are.
 */
function vocabularyOf(size: number, names: readonly string[][]): string[][] {
  let state = 1;
  const next = (most: number) => {
    state = (state * 48271) % 2147483647;
    return state % most;
  };
  const halves = names.map((own) =>
    own.flatMap((name) =>
      [...name.matchAll(WORD)].map(([word]) => [
        word.slice(0, word.length / 2),
        word.slice(word.length / 2),
      ])
    )
  );
  return Array.from({ length: size }, (_, index) => {
    const own = names[index % names.length] ?? [];
    if (index < names.length) {
      return own;
    }
    const others = halves[next(halves.length)] ?? [];
    return own.map((name) =>
      name.replace(WORD, (word) => {
        const end = others[next(others.length)]?.[1] ?? "";
        return next(3) === 0 ? word : word.slice(0, word.length / 2) + end;
      })
    );
  });
}

function milliseconds(work: () => void): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function percentile(times: readonly number[], part: number): number {
  const sorted = [...times].sort((one, two) => one - two);
  return sorted[Math.ceil(sorted.length * part) - 1] ?? 0;
}

function timesOf(spotter: SkillSpotter, texts: readonly RequestText[]) {
  const times = texts.map((text) =>
    percentile(
      Array.from({ length: TIMES }, () =>
        milliseconds(() => spotter.spot(text, LIMIT))
      ),
      0.5
    )
  );
  return [0.5, 0.95, 1].map((part) => percentile(times, part));
}

const { names, sizes, titles, bodies }: Question = JSON.parse(
  readFileSync(STDIN, "utf8")
);
const figures = sizes.map((size) => {
  const vocabulary = vocabularyOf(size, names).map((own, id) => ({
    id,
    names: own,
  }));
  let spotter = new SkillSpotter([]);
  const index = milliseconds(() => (spotter = new SkillSpotter(vocabulary)));
  const first = milliseconds(() =>
    spotter.spot({ title: titles[0] ?? "" }, LIMIT)
  );
  return {
    size,
    names: vocabulary.flatMap((skill) => skill.names).length,
    index,
    first,
    title: timesOf(
      spotter,
      titles.map((title) => ({ title }))
    ),
    body: timesOf(
      spotter,
      bodies.map((body) => ({ title: "", body }))
    ),
  };
});
process.stdout.write(JSON.stringify(figures));
