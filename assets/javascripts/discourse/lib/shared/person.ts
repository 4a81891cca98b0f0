import { userPath } from "discourse/lib/url";
import type { UserRef } from "./types";

/** The name a person is called by. */
export function personName({ name, username }: UserRef): string {
  return name || username;
}

/** The same inside a sentence: isolated, so that neither turns the other's direction. */
export function nameInSentence(user: UserRef): string {
  return `\u2068${personName(user)}\u2069`;
}

/** Their profile. A link there that has the username as data-user-card opens core's card instead. */
export function personPath({ username }: UserRef): string {
  return userPath(username.toLowerCase());
}
