import { tracked } from "@glimmer/tracking";
import InHand from "../shared/in-hand";
import { fetchClinic } from "./requests";
import type { Clinic } from "./types";

/** A clinic on its page. Deeds are named by what they are done to, as in `answer-12`. */
export default class ClinicInHand extends InHand<Clinic | undefined, string> {
  @tracked clinic: Clinic;
  /** It was a draft, and is gone. */
  @tracked gone = false;

  constructor(clinic: Clinic) {
    super();
    this.clinic = clinic;
  }

  get id(): number {
    return this.clinic.id;
  }

  take(clinic: Clinic | undefined): void {
    this.gone = !clinic;
    this.clinic = clinic ?? this.clinic;
  }

  protected async look(): Promise<void> {
    this.clinic = await fetchClinic(this.id);
  }
}
