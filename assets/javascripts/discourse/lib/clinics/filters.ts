import type { ClinicFilters, ClinicsAddress } from "./types";

export const NO_FILTERS: ClinicFilters = {
  skill: null,
  language: null,
  level: null,
};

/** The list of all. */
export const EVERYTHING: ClinicsAddress = {
  ...NO_FILTERS,
  region: null,
  view: null,
  month: null,
};
