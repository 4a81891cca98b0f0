import { interfaceLanguage } from "../shared/locale";
import ResourceDraft from "./resource-draft";
import type { Material, MaterialFields } from "./types";

/** A material as somebody writes it. */
export default class MaterialDraft extends ResourceDraft {
  level: number | null;
  region: string | null;

  constructor(material: Material | null) {
    super(material, {
      language: interfaceLanguage(),
      kind: "guide",
      nextKind: "document",
    });
    this.level = material?.level ?? null;
    this.region = material?.region ?? null;
  }

  override toFields(): MaterialFields {
    return { ...super.toFields(), level: this.level, region: this.region };
  }
}
