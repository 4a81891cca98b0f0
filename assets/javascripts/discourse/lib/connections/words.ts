import { i18n } from "discourse-i18n";
import { calendarDate } from "../shared/clock";
import { interfaceLocale } from "../shared/locale";
import { nameInSentence } from "../shared/person";
import type { UserRef } from "../shared/types";
import type SkillBook from "../skills/skill-book";
import type {
  ConnectionMember,
  ConnectionRow,
  DeclineReason,
  NextStep,
  Prompt,
  State,
  SupportKind,
  Thanks,
} from "./types";
import { clocksOfOthers, meetingWords } from "./when";

export const MINUTES = [30, 45, 60, 90, 120] as const;
export const USUAL_MINUTES = 90;

/** How many times somebody proposes at once, and how many of theirs stay open at most. */
export const TIMES_ASKED = 3;
export const MOST_TIMES = 6;

/** What the server keeps of the words of a question, of a note and of thanks. */
export const MAX_WORDS = 1000;
export const MAX_NOTE = 500;

export const PROMPTS: readonly Prompt[] = [
  "did",
  "learned",
  "helped",
  "hard",
  "next_step",
];

export const DECLINE_REASONS: readonly DeclineReason[] = [
  "no_time",
  "not_my_field",
  "language",
  "other",
];

export const SUPPORT_KINDS: readonly SupportKind[] = [
  "interpreter",
  "connectivity",
];

const UNDER_WAY: readonly State[] = ["proposed", "accepted", "scheduled"];

/** Steps at which the reader does something. */
const DEEDS: readonly NextStep[] = [
  "answer",
  "propose_times",
  "pick_time",
  "say_whether_met",
  "summarise",
  "allow_publishing",
  "thank",
];

export function waitsForReader({ next_step }: ConnectionRow): boolean {
  return next_step !== null && DEEDS.includes(next_step);
}

export function isUnderWay({ state }: ConnectionRow): boolean {
  return UNDER_WAY.includes(state);
}

/** Nothing is left to do, nor to wait for. */
export function isPast(connection: ConnectionRow): boolean {
  return connection.next_step === null && !isUnderWay(connection);
}

/** Those who are still in it, besides the reader. */
export function othersIn({
  members,
}: Pick<ConnectionRow, "members">): ConnectionMember[] {
  return members.filter(({ answer, me }) => !me && answer !== "declined");
}

export function namesOf(users: readonly UserRef[]): string {
  return new Intl.ListFormat(interfaceLocale()).format(
    users.map(nameInSentence)
  );
}

/** "Tue 8 Dec 18:00–19:30 · 20:00 for Amina". */
export function whenWords(
  connection: ConnectionRow,
  startsAt: string,
  zone: string
): string {
  const locale = interfaceLocale();
  return [
    meetingWords(startsAt, connection.minutes, zone, locale),
    ...clocksOfOthers(startsAt, zone, othersIn(connection), locale),
  ].join(" · ");
}

/** Where a connection stands, as the reader is told. */
export function storyOf(connection: ConnectionRow, zone: string): string {
  const { expires_at, next_step, starts_at, state } = connection;
  const others = othersIn(connection);
  const names = namesOf(others.map(({ user }) => user));
  const date = expires_at ? calendarDate(expires_at, interfaceLocale()) : "";
  const when = starts_at ? whenWords(connection, starts_at, zone) : "";

  switch (next_step) {
    case null:
      return i18n(`peer_learning.connections.over.${state}`);
    case "answer":
      return i18n(`peer_learning.connections.story.${questionTo(connection)}`, {
        names,
        date,
      });
    case "wait_for_answers":
      return i18n("peer_learning.connections.story.wait_for_answers", {
        date,
        names: namesOf(
          others
            .filter(({ answer }) => answer === "open")
            .map(({ user }) => user)
        ),
      });
    default:
      return i18n(`peer_learning.connections.story.${next_step}`, {
        names,
        when,
      });
  }
}

function questionTo({ members, origin }: ConnectionRow): string {
  if (members.some(({ interprets, me }) => me && interprets)) {
    return "interpret";
  }
  return origin === "asked" ? "asked" : "answer";
}

/** What the reader can do next, as a button says it. */
export function stepWord(connection: ConnectionRow): string {
  return waitsForReader(connection)
    ? i18n(`peer_learning.connections.steps.${connection.next_step}`)
    : i18n("peer_learning.connections.open");
}

/** "Amina shares Query tools with you", one line a lesson. */
export function lessonWords(
  { members, teachings }: ConnectionRow,
  skills: SkillBook
): string[] {
  const known = new Map(members.map((member) => [member.user.id, member]));
  return teachings.flatMap(({ teacher_id, learner_id, skill_id }) => {
    const teacher = known.get(teacher_id);
    const learner = known.get(learner_id);
    if (!teacher || !learner) {
      return [];
    }
    const skill = skills.find(skill_id)?.name ?? "";
    const role = teacher.me ? "teach" : learner.me ? "learn" : "others";
    return i18n(`peer_learning.connections.lessons.${role}`, {
      skill,
      teacher: nameInSentence(teacher.user),
      learner: nameInSentence(learner.user),
    });
  });
}

/** Whom the reader could still thank, and for what: those who taught it, and who interpreted. */
export function thanksOwed(
  connection: ConnectionRow & { thanks: Thanks[] },
  skills: SkillBook
) {
  const { members, teachings, thanks } = connection;
  const me = members.find((member) => member.me)?.user.id;
  return othersIn(connection).flatMap(({ user, interprets }) => {
    const taught = teachings.filter(
      ({ teacher_id }) => interprets || teacher_id === user.id
    );
    return [...new Set(taught.map(({ skill_id }) => skill_id))].flatMap(
      (id) => {
        const skill = skills.find(id);
        const thanked = thanks.some(
          ({ giver_id, receiver_id, skill_id }) =>
            giver_id === me && receiver_id === user.id && skill_id === id
        );
        return skill && !thanked ? [{ user, skill }] : [];
      }
    );
  });
}
