import { tracked } from "@glimmer/tracking";
import MediumDraft from "./medium-draft";
import type { Licence, MediumKind, Resource, ResourceFields } from "./types";

/** How one begins that is not there yet. */
interface NewResource {
  title?: string;
  language?: string;
  skills?: readonly { id: number }[];
  /** What its first medium probably is, and any other. */
  kind: MediumKind;
  nextKind: MediumKind;
}

/** A resource as somebody writes it: what is typed stays, whatever the server says to it. */
export default class ResourceDraft {
  @tracked media: readonly MediumDraft[];
  @tracked skillIds: number[];
  @tracked language: string;
  title: string;
  description: string;
  licence: Licence;
  attribution: string;
  #nextKind: MediumKind;

  /** resource: null for a new one, which begins as `anew` says */
  constructor(resource: Resource | null, anew: NewResource) {
    this.title = resource?.title ?? anew.title ?? "";
    this.description = resource?.description ?? "";
    this.language = resource?.language ?? anew.language ?? "";
    this.skillIds = (resource?.skills ?? anew.skills ?? []).map(({ id }) => id);
    this.licence = resource?.licence ?? "cc_by_sa";
    this.attribution = resource?.attribution ?? "";
    this.media = resource
      ? resource.media.map((medium) => new MediumDraft(medium))
      : [new MediumDraft(null, anew.kind)];
    this.#nextKind = anew.nextKind;
  }

  addMedium(): void {
    this.media = [...this.media, new MediumDraft(null, this.#nextKind)];
  }

  removeMedium(medium: MediumDraft): void {
    this.media = this.media.filter((other) => other !== medium);
  }

  toFields(): ResourceFields {
    return {
      title: this.title,
      description: this.description,
      language: this.language,
      licence: this.licence,
      attribution: this.attribution,
      skill_ids: this.skillIds,
      media: this.media.map((medium) => medium.toFields()),
    };
  }
}
