/** The place of the lowest of the bits that are set. */
export function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** All of the first so many bits. */
export function allOf(count: number): number {
  return (1 << count) - 1;
}

/** How many bits are set. */
export function sizeOf(bits: number): number {
  let size = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    size++;
  }
  return size;
}
