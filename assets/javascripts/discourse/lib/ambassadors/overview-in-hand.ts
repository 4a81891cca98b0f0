import { tracked } from "@glimmer/tracking";
import InHand from "../shared/in-hand";
import { fetchOverview } from "./requests";
import type { Overview } from "./types";

/** The page of ambassadors. Deeds are named by what they are done to, as in `confirm-12`. */
export default class OverviewInHand extends InHand<Overview, string> {
  @tracked overview: Overview;
  /** Each deed moves the focus to what came of it. */
  @tracked deeds = 0;

  readonly id = 0;

  constructor(overview: Overview) {
    super();
    this.overview = overview;
  }

  take(overview: Overview): void {
    this.overview = overview;
    this.deeds++;
  }

  protected async look(): Promise<void> {
    this.overview = await fetchOverview();
  }
}
