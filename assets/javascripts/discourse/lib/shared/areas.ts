import { i18n } from "discourse-i18n";

/**
 * Which part the world, by the codes of UN M49, in the order in which they are read out: the Americas, Europe, Africa, Asia,
 * Oceania.
 */
export const AREAS = [
  "021",
  "419",
  "150",
  "015",
  "202",
  "145",
  "143",
  "034",
  "030",
  "035",
  "009",
] as const;

/** The code of all of it. */
export const EVERYWHERE = "001";

const NAMED: readonly string[] = [...AREAS, EVERYWHERE];

/** By our own names: unlike those of countries, Chromium leaves them out of what it knows. */
export function areaName(area: string): string {
  return NAMED.includes(area)
    ? i18n(`peer_learning.world_areas.${area}`)
    : area;
}
