export function userPath(subPath: string): string {
  return `/u/${subPath}`;
}
