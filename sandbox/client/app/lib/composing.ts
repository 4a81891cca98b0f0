import { tracked } from "@glimmer/tracking";
import { get, set } from "@ember/object";
import type { Category } from "./records";

/** What a topic is begun with: the query of /new-topic, or a draft. */
export interface TopicStart {
  title?: string;
  body?: string;
  category_id?: string;
  tags?: string;
}

/** Of core's model of what somebody composes, what connectors read of it; plugins set properties of their own. */
export default class Composing {
  @tracked title: string;
  @tracked reply: string;
  @tracked categoryId: number | null;
  readonly creatingTopic = true;
  /** A draft of it is kept until then. */
  isCreated = false;

  readonly tags: string[];
  readonly #categories: readonly Category[];

  constructor(start: TopicStart, categories: readonly Category[]) {
    this.title = start.title ?? "";
    this.reply = start.body ?? "";
    this.categoryId = Number(start.category_id) || null;
    this.tags = start.tags ? start.tags.split(",") : [];
    this.#categories = categories;
  }

  get category(): Category | null {
    return this.#categories.find(({ id }) => id === this.categoryId) ?? null;
  }

  /** By the names of the fields, what the properties hold that were said to belong there. */
  serialize(properties: ReadonlyMap<string, string>): Record<string, unknown> {
    const values = [...properties].map(
      ([field, property]) => [field, get(this, property as "title")] as const
    );
    return Object.fromEntries(
      values.filter(([, value]) => value !== undefined)
    );
  }

  restore(
    draft: Record<string, unknown>,
    properties: ReadonlyMap<string, string>
  ): void {
    properties.forEach((property, field) =>
      set(this, property as "title", draft[field] as string)
    );
  }
}
