interface NetworkInformation {
  saveData?: boolean;
  effectiveType?: string;
}

/** Of https://wicg.github.io/netinfo/; which, where a browser tells nothing, is taken for none of these. */
const SLOW = ["slow-2g", "2g", "3g"];

/** Whether somebody's connection is slow, or they asked their browser to save data. */
export function isSlowConnection(
  { connection }: { connection?: NetworkInformation } = navigator as never
): boolean {
  return Boolean(
    connection?.saveData || SLOW.includes(connection?.effectiveType ?? "")
  );
}
