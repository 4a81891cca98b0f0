import { userPath } from "discourse/lib/url";
import { i18n } from "discourse-i18n";
import type { UserRef } from "./types";

/** The name a person is called by. */
export function personName({ name, username }: UserRef): string {
  return name || username;
}

/** The same inside a sentence: isolated, so that neither turns the other's direction. */
export function nameInSentence(user: UserRef): string {
  return `\u2068${personName(user)}\u2069`;
}

/** "for the user group of Nigeria", its name isolated as well; null for who takes part for themselves. */
export function affiliateWords({ affiliate }: UserRef): string | null {
  return affiliate
    ? i18n("peer_learning.for_affiliate", {
        affiliate: `\u2068${affiliate}\u2069`,
      })
    : null;
}

/** A name with whom they take part for: "Amina, for the user group of Nigeria". */
export function partyInSentence(user: UserRef): string {
  return user.affiliate
    ? i18n("peer_learning.party", {
        name: nameInSentence(user),
        affiliate: `\u2068${user.affiliate}\u2069`,
      })
    : nameInSentence(user);
}

/** Their profile. A link there that has the username as data-user-card opens core's card instead. */
export function personPath({ username }: UserRef): string {
  return userPath(username.toLowerCase());
}
