import { tracked } from "@glimmer/tracking";
import InHand from "../shared/in-hand";
import { fetchResource } from "./requests";
import type { Resource } from "./types";

/** A resource on its page. Deeds are named by what they are done to, as in `translation-fr`. */
export default class ResourceInHand<
  Kind extends Resource = Resource,
> extends InHand<Kind, string> {
  @tracked resource: Kind;

  constructor(resource: Kind) {
    super();
    this.resource = resource;
  }

  get id(): number {
    return this.resource.id;
  }

  take(resource: Kind): void {
    this.resource = resource;
  }

  protected async look(): Promise<void> {
    this.resource = (await fetchResource(this.id)) as Kind;
  }
}
