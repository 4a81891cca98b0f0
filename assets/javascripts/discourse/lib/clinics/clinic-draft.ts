import { tracked } from "@glimmer/tracking";
import { interfaceLanguage } from "../shared/locale";
import type { Clinic, ClinicFields, Occasion, Repeats } from "./types";

/** A clinic as somebody writes it: what is typed stays, whatever the server says to it. */
export default class ClinicDraft {
  @tracked skillIds: number[];
  @tracked language: string;
  /** What is counted: as a text, for an empty one is no number. */
  seats: string;
  title: string;
  description: string;
  occasion: Occasion;
  repeats: Repeats;
  level: number | null;
  region: string | null;
  minutes: number;
  videoUrl: string;
  callsForSharers: boolean;
  categoryId: number | null;

  constructor(clinic: Clinic | null) {
    this.title = clinic?.title ?? "";
    this.description = clinic?.description ?? "";
    this.occasion = clinic?.occasion ?? "hot_topic";
    this.repeats = clinic?.repeats ?? "once";
    this.level = clinic?.level ?? null;
    this.language = clinic?.language ?? interfaceLanguage();
    this.region = clinic?.region ?? null;
    this.minutes = clinic?.minutes ?? 90;
    this.seats = String(clinic?.seats ?? "");
    this.videoUrl = clinic?.video_url ?? "";
    this.callsForSharers = clinic?.calls_for_sharers ?? true;
    this.categoryId = clinic?.category_id ?? null;
    this.skillIds = (clinic?.skills ?? []).map(({ id }) => id);
  }

  toFields(): ClinicFields {
    return {
      title: this.title,
      description: this.description,
      occasion: this.occasion,
      repeats: this.repeats,
      level: this.level,
      language: this.language,
      region: this.region,
      minutes: this.minutes,
      seats: this.seats.trim() ? Number(this.seats) : null,
      video_url: this.videoUrl.trim() || null,
      calls_for_sharers: this.callsForSharers,
      category_id: this.categoryId,
      skill_ids: this.skillIds,
    };
  }
}
