/** The sandbox stands at the root of its host, so a path is its own URL. */
export default function getURL(url: string): string {
  return url;
}
