let last = 0;

export default function dUniqueId(): string {
  last += 1;
  return `unique-${last}`;
}
