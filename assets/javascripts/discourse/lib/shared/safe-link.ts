/** Whether an address is followed: only where it leads over a safe connection. */
export function isSafeLink(url: string | null | undefined): url is string {
  return url?.startsWith("https://") === true;
}
