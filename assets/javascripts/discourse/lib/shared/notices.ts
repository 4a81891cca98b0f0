import { userPath } from "discourse/lib/url";
import { i18n } from "discourse-i18n";

/** What core keeps of a line of ours among somebody's notifications. */
export interface NoticeData {
  kind?: string;
  [fact: string]: string | number | undefined;
}

const PREFIX = "peer_learning.";

/** Where each kind leads. */
const PATHS: Record<string, (username: string) => string> = {
  proposal_merged: ownProfile,
  skill_approved: ownProfile,
  skill_declined: ownProfile,
  skills_merged: ownProfile,
};

function ownProfile(username: string): string {
  return `${userPath(username)}/learning`;
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
        text: i18n(`peer_learning.notices.${name}`, facts),
        path: path(reader.username),
      }
    : null;
}
