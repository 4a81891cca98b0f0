/** "1:05:30" or "05:30" as seconds; null for what is no time. */
export function readTimecode(text: string): number | null {
  const match = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$/.exec(text.trim());
  if (!match) {
    return null;
  }
  const [hours, minutes, seconds] = match.slice(1).map(Number) as [
    number,
    number,
    number,
  ];
  return (hours || 0) * 3600 + minutes * 60 + seconds;
}

/** Seconds as "1:05:30", or "05:30" for less than an hour. */
export function writeTimecode(seconds: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
