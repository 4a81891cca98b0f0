/** The sandbox stands at the root of its host, so a path is its own URL. */
export default function getURL(url: string): string {
  return url;
}

/** With the host that served the page. */
export function getAbsoluteURL(url: string): string {
  return window.location.origin + url;
}
