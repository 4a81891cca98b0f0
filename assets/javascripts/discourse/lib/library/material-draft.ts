import { tracked } from "@glimmer/tracking";
import { interfaceLocale } from "../shared/locale";
import { MediumDraft } from "./recording-draft";
import type { Licence, Material, MaterialFields } from "./types";

/** A material as somebody writes it: what is typed stays, whatever the server says to it. */
export default class MaterialDraft {
  @tracked media: readonly MediumDraft[];
  @tracked skillIds: number[];
  @tracked language: string;
  title: string;
  description: string;
  level: number | null;
  region: string | null;
  licence: Licence;
  attribution: string;

  constructor(material: Material | null) {
    this.title = material?.title ?? "";
    this.description = material?.description ?? "";
    this.language =
      material?.language ?? (interfaceLocale().split("-")[0] as string);
    this.level = material?.level ?? null;
    this.region = material?.region ?? null;
    this.licence = material?.licence ?? "cc_by_sa";
    this.attribution = material?.attribution ?? "";
    this.skillIds = (material?.skills ?? []).map(({ id }) => id);
    this.media = material
      ? material.media.map((medium) => new MediumDraft(medium))
      : [new MediumDraft(null, "guide")];
  }

  addMedium(): void {
    this.media = [...this.media, new MediumDraft(null, "document")];
  }

  removeMedium(medium: MediumDraft): void {
    this.media = this.media.filter((other) => other !== medium);
  }

  toFields(): MaterialFields {
    return {
      title: this.title,
      description: this.description,
      language: this.language,
      level: this.level,
      region: this.region,
      licence: this.licence,
      attribution: this.attribution,
      skill_ids: this.skillIds,
      media: this.media.map((medium) => medium.toFields()),
    };
  }
}
