import type { CurrentUser } from "./types";

export function deviceZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The zone in which the reader is told every time. */
export function readerZone(user: CurrentUser | null): string {
  return user?.user_option.timezone || deviceZone();
}
