import { tracked } from "@glimmer/tracking";
import InHand from "../shared/in-hand";
import { fetchRecording } from "./requests";
import type { Recording } from "./types";

/** A recording on its page. */
export default class RecordingInHand extends InHand<Recording, "consent"> {
  @tracked recording: Recording;

  constructor(recording: Recording) {
    super();
    this.recording = recording;
  }

  get id(): number {
    return this.recording.id;
  }

  take(recording: Recording): void {
    this.recording = recording;
  }

  protected async look(): Promise<void> {
    this.recording = await fetchRecording(this.id);
  }
}
