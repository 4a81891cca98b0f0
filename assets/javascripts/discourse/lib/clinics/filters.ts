import type { ClinicFilters } from "./types";

export const NO_FILTERS: ClinicFilters = {
  skill: null,
  language: null,
  level: null,
};
