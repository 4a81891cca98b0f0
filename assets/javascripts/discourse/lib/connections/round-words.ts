import { i18n } from "discourse-i18n";
import { spanWords } from "../peers/meeting-words";
import { monthName } from "../shared/clock";
import { interfaceLocale, listOf } from "../shared/locale";
import { nameInSentence } from "../shared/person";
import type { UserRef } from "../shared/types";
import type SkillBook from "../skills/skill-book";
import type { LeftOutReason, Place } from "./rounds";
import type { State } from "./types";

const MS_A_MINUTE = 60_000;

/** "December 2026". */
export function monthOf({ month }: { month: string }): string {
  return monthName(month, interfaceLocale());
}

export function reasonWord(reason: LeftOutReason): string {
  return i18n(`peer_learning.rounds.reasons.${reason}`);
}

/** Where a connection stands, for who is not in it. */
export function stateWord(state: State): string {
  return i18n(`peer_learning.rounds.connections.states.${state}`);
}

/** What came of a place of a published round. */
export function outcomeOf({ connection_state }: Place): string {
  return connection_state
    ? stateWord(connection_state)
    : i18n("peer_learning.rounds.connections.none_of_place");
}

/** "Amina and Karim". */
export function namesOf(people: readonly (UserRef | null)[]): string {
  const gone = i18n("peer_learning.somebody_gone");
  return listOf(
    people.map((person) => (person ? nameInSentence(person) : gone))
  );
}

/** "Tue 18:00–19:30" of the first week, in the reader's zone. */
export function timeOf(
  { starts_at }: Place,
  minutes: number,
  zone: string
): string {
  const start = new Date(starts_at);
  const end = new Date(start.getTime() + minutes * MS_A_MINUTE);
  return spanWords({ start, end }, zone, interfaceLocale());
}

/** Who shares what with whom, a sentence for each two. */
export function lessonsOf(
  { members, teaches }: Place,
  skills: SkillBook
): string[] {
  const person = (id: number) => members.find((one) => one.id === id) ?? null;
  const pairs = new Map<string, typeof teaches>();
  for (const lesson of teaches) {
    const key = `${lesson.from} ${lesson.to}`;
    pairs.set(key, [...(pairs.get(key) ?? []), lesson]);
  }
  return [...pairs.values()].flatMap((lessons) => {
    const [first] = lessons;
    return first
      ? i18n("peer_learning.rounds.lesson", {
          teacher: namesOf([person(first.from)]),
          learner: namesOf([person(first.to)]),
          skills: new Intl.ListFormat(interfaceLocale(), {
            type: "unit",
          }).format(lessons.map(({ skill }) => skills.nameOf(skill))),
        })
      : [];
  });
}
