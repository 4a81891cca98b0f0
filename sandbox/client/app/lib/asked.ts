import type Transition from "@ember/routing/transition";

/** The query of an address, for pages of core's that only show what they are asked for. */
export type Asked = Record<string, string | undefined>;

export function askedOf({ to }: Transition): Asked {
  return (to?.queryParams ?? {}) as Asked;
}
