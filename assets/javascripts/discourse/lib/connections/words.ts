import { i18n } from "discourse-i18n";
import { calendarDate } from "../shared/clock";
import { interfaceLocale, listOf } from "../shared/locale";
import { nameInSentence, partyInSentence } from "../shared/person";
import type { UserRef } from "../shared/types";
import type SkillBook from "../skills/skill-book";
import type {
  Change,
  ConnectionMember,
  ConnectionRow,
  DeclineReason,
  NextStep,
  Origin,
  Prompt,
  State,
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

/** In the order of their lives, then those that came to nothing. */
export const STATES: readonly State[] = [
  "proposed",
  "accepted",
  "scheduled",
  "met",
  "summarised",
  "declined",
  "expired",
  "cancelled",
  "not_met",
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

/** Who was asked along by a member and has not answered yet. */
export function isInvited({
  answer,
  brought_by_id,
}: ConnectionMember): boolean {
  return answer === "open" && brought_by_id !== null;
}

/** Those who are still in it, besides the reader; where nobody is, those who were. */
export function othersIn({
  members,
}: Pick<ConnectionRow, "members">): ConnectionMember[] {
  const others = members.filter((member) => !member.me && !isInvited(member));
  const staying = others.filter(({ answer }) => answer !== "declined");
  return staying.length > 0 ? staying : others;
}

/** The reader's own part in it. */
export function readerIn({
  members,
}: Pick<ConnectionRow, "members">): ConnectionMember | undefined {
  return members.find(({ me }) => me);
}

export function namesOf(users: readonly UserRef[]): string {
  return listOf(users.map(nameInSentence));
}

/** The same, with whom they take part for; an "and" would leave open where one's group ends. */
export function partiesOf(users: readonly UserRef[]): string {
  return users.some(({ affiliate }) => affiliate)
    ? users.map(partyInSentence).join(" · ")
    : namesOf(users);
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

/** Until when it waits, for answers or for a time. */
export function endWords({ expires_at }: ConnectionRow): string {
  return expires_at ? calendarDate(expires_at, interfaceLocale()) : "";
}

/** Agreed on, and ended as no time was found. */
function isLapsed({ state, waits_since }: ConnectionRow): boolean {
  return state === "expired" && waits_since !== null;
}

/** Where a connection stands, as the reader is told. */
export function storyOf(connection: ConnectionRow, zone: string): string {
  const { next_step, starts_at, state } = connection;
  const others = othersIn(connection);
  const names = namesOf(others.map(({ user }) => user));
  const date = endWords(connection);
  const when = starts_at ? whenWords(connection, starts_at, zone) : "";

  const reader = readerIn(connection);
  if (reader && isInvited(reader)) {
    return invitationOf(connection, reader, when);
  }

  switch (next_step) {
    case null:
      return i18n(
        `peer_learning.connections.over.${isLapsed(connection) ? "lapsed" : state}`
      );
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
        date,
        names,
        when,
      });
  }
}

/** Who asks the reader along, and to meet whom. */
function invitationOf(
  connection: ConnectionRow,
  { brought_by_id }: ConnectionMember,
  when: string
): string {
  if (connection.next_step === null) {
    return i18n("peer_learning.connections.over.invited");
  }
  const others = othersIn(connection).map(({ user }) => user);
  return i18n(
    `peer_learning.connections.story.${when ? "invited_at" : "invited"}`,
    {
      colleague: namesOf(others.filter(({ id }) => id === brought_by_id)),
      names: namesOf(others.filter(({ id }) => id !== brought_by_id)),
      when,
    }
  );
}

/** "Amina said yes". */
export function changeWords(
  { actor_id, change }: Change,
  { members, origin }: ConnectionRow
): string {
  const actor = members.find(({ user }) => user.id === actor_id);
  const brought = change === "proposed" && !isQuestion(origin) && !actor;
  return i18n(
    `peer_learning.connections.changes.${brought ? "brought_together" : change}`,
    {
      who: !actor
        ? i18n("peer_learning.somebody_gone")
        : actor.me
          ? i18n("peer_learning.connections.changes.you")
          : nameInSentence(actor.user),
    }
  );
}

/** Whether one asked another; others are brought together, or need somebody who interprets. */
export function isQuestion(origin: Origin): boolean {
  return origin === "asked" || origin === "help";
}

function questionTo({ members, origin }: ConnectionRow): string {
  if (members.some(({ interprets, me }) => me && interprets)) {
    return "interpret";
  }
  return isQuestion(origin) ? "asked" : "answer";
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
        return skill && !thanked
          ? [{ key: `${user.id} ${id}`, user, skill }]
          : [];
      }
    );
  });
}
