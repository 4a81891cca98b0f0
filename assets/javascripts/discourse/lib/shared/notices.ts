import getURL from "discourse/lib/get-url";
import { userPath } from "discourse/lib/url";
import { i18n } from "discourse-i18n";
import { calendarDate, monthName } from "./clock";
import { languageName } from "./display-names";
import { interfaceLocale } from "./locale";

interface Facts {
  [fact: string]: string | number | undefined;
}

/** What core keeps of a line of ours among somebody's notifications. */
export interface NoticeData extends Facts {
  kind?: string;
}

const PREFIX = "peer_learning.";

/** Where each kind leads. */
const PATHS: Record<string, (username: string, facts: Facts) => string> = {
  ambassador_applied: ambassadors,
  ambassador_asked_to_take_over: ambassadors,
  ambassador_confirmed: ambassadors,
  ambassador_declined: ambassadors,
  ambassador_help_waits: ambassadors,
  ambassador_item_offered: ambassadors,
  ambassador_kept_on: ambassadors,
  ambassador_may_apply: ambassadors,
  ambassador_not_taken_over: ambassadors,
  ambassador_relieved: ambassadors,
  ambassador_renewed: ambassadors,
  ambassador_stepped_down: ambassadors,
  ambassador_taken_over: ambassadors,
  ambassador_talk: ambassadors,
  ambassador_talk_of: ambassadors,
  ambassador_talk_over: ambassadors,
  ambassador_term_ending: ambassadors,
  ambassador_term_over: ambassadors,
  ambassador_thanked: ambassadors,
  ambassador_wants_to_go_on: ambassadors,
  appointed_host: clinic,
  appointed_scribe: clinic,
  recording_asks: resource,
  recording_reminds: resource,
  recording_waits: resource,
  recording_wanted: (_, { clinic_id, sitting_id }) =>
    getURL(
      `/peer-learning/clinics/${clinic_id}/sittings/${sitting_id}/recording`
    ),
  resource_listed: resource,
  resource_taken_down: resource,
  relay_opened: clinic,
  scribe_offers: clinic,
  clinic_thanks: clinic,
  clinic_invites: clinic,
  clinic_over: clinic,
  sitting_day_before: clinic,
  sitting_hour_before: clinic,
  appointed_interpreter: clinic,
  appointed_sharer: clinic,
  interpreter_offers: clinic,
  host_missing: clinic,
  let_go: clinic,
  offer_accepted: clinic,
  offer_declined: clinic,
  seat_awaited: clinic,
  seat_given: clinic,
  sharer_offers: clinic,
  sitting_cancelled: clinic,
  sitting_moved: clinic,
  connection_agreed: connection,
  connection_asked: connection,
  connection_asked_to_interpret: connection,
  connection_asked_whether_met: connection,
  connection_cancelled: connection,
  connection_day_before: connection,
  connection_declined: connection,
  connection_declined_next: somebodyElse,
  connection_expired: connection,
  connection_expired_next: somebodyElse,
  connection_helped: connection,
  connection_hour_before: connection,
  connection_invited: connection,
  connection_joined: connection,
  connection_lapsed: connection,
  connection_lapsed_next: somebodyElse,
  connection_last_word: connection,
  connection_left: connection,
  connection_not_met: connection,
  connection_not_met_next: somebodyElse,
  connection_proposed: connection,
  connection_published: connection,
  connection_reminder: connection,
  connection_reminder_pick_time: connection,
  connection_reminder_propose_times: connection,
  connection_reminder_wait_for_picks: connection,
  connection_ring: connection,
  connection_scheduled: connection,
  connection_stays_away: connection,
  connection_summarised: connection,
  connection_thanked: connection,
  connection_times_proposed: connection,
  connection_unpublished: connection,
  help_freed: topic,
  help_solved: topic,
  help_still_yours: topic,
  help_taken: topic,
  help_unanswered: () => getURL("/peer-learning/help"),
  help_wanted: topic,
  offer_hint: (username) => `${ownProfile(username)}?section=offer_hint`,
  peer_found: (_, { want }) =>
    getURL(`/peer-learning/peers?want=${want}&reminded=true`),
  proposal_merged: ownProfile,
  round_called_off: somebodyElse,
  round_drawn: (_, { round }) => getURL(`/peer-learning/rounds/${round}`),
  round_nobody: nextDoor,
  round_open: (username) => `${ownProfile(username)}?section=room`,
  skill_approved: ownProfile,
  skill_declined: ownProfile,
  skills_hidden: ownProfile,
  skills_merged: ownProfile,
  skills_to_confirm: ownProfile,
  stepped_back: ownProfile,
  support_done: occasion,
  support_needed: () => getURL("/peer-learning/support-requests"),
  support_taken: occasion,
};

function ambassadors(): string {
  return getURL("/peer-learning/ambassadors");
}

function clinic(_username: string, facts: Facts): string {
  return getURL(`/peer-learning/clinics/${facts.clinic_id}`);
}

function resource(_username: string, facts: Facts): string {
  return getURL(`/peer-learning/library/${facts.resource_id}`);
}

function connection(_username: string, facts: Facts): string {
  return getURL(`/peer-learning/connections/${facts.connection_id}`);
}

/** In which help is asked for. */
function topic(_username: string, facts: Facts): string {
  return getURL(`/t/${facts.topic_id}`);
}

/** What help was asked for. */
function occasion(username: string, facts: Facts): string {
  return facts.clinic_id
    ? clinic(username, facts)
    : connection(username, facts);
}

function somebodyElse(_username: string, { want }: Facts): string {
  return getURL(`/peer-learning/peers${want ? `?want=${want}` : ""}`);
}

/** Who is left out may find somebody by saying more, or by looking themselves. */
function nextDoor(username: string, facts: Facts): string {
  switch (facts.why) {
    case "language":
      return `${ownProfile(username)}?section=languages`;
    case "time":
      return `${ownProfile(username)}?section=week`;
    case "full":
      return `${ownProfile(username)}?section=room`;
    default:
      return somebodyElse(username, facts);
  }
}

function ownProfile(username: string): string {
  return `${userPath(username)}/learning`;
}

/** Facts that are put into the reader's words. */
const WORDS: Record<string, (fact: string) => string> = {
  before: (count) => beforeWords(Number(count)),
  language: (code) => languageName(code, interfaceLocale()),
  month: (month) => monthName(month, interfaceLocale()),
  until: (date) => calendarDate(date, interfaceLocale()),
  why: (reason) => i18n(`peer_learning.rounds.told.${reason}`),
};

/** How many were asked before the reader, as a sentence. */
export function beforeWords(count: number): string {
  return count === 0
    ? i18n("peer_learning.help.asked_first")
    : i18n("peer_learning.help.asked_before", { count });
}

function inWords(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      WORDS[name]?.(String(fact)) ?? fact,
    ])
  );
}

/** What a line says, in the reader's language, and where it leads; null where it is not ours. */
export function noticeOf(
  { kind, ...facts }: NoticeData,
  reader: { username: string }
): { text: string; path: string } | null {
  if (!kind?.startsWith(PREFIX)) {
    return null;
  }
  const name = kind.slice(PREFIX.length);
  const path = PATHS[name];
  return path
    ? {
        text: i18n(`peer_learning.notices.${name}`, inWords(facts)),
        path: path(reader.username, facts),
      }
    : null;
}
