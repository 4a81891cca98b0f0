import type Transition from "@ember/routing/transition";
import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import { askedOf } from "../lib/asked";
import Composing from "../lib/composing";
import type { Category } from "../lib/records";
import type Registrations from "../services/registrations";

/** Core opens its composer over another page; here it has a page of its own, and forgets a draft with the tab. */
export default class NewTopicRoute extends DiscourseRoute {
  @service declare registrations: Registrations;
  @service declare site: { categories: Category[] };

  #draft: string | null = null;

  override model(_params: object, transition: Transition): Composing {
    const asked = askedOf(transition);
    const model = new Composing(asked, this.site.categories);
    if (this.#draft && !asked.title && !asked.body) {
      model.restore(JSON.parse(this.#draft), this.registrations.draftFields);
    }
    return model;
  }

  override deactivate(): void {
    const model = this.modelFor(this.routeName) as Composing;
    this.#draft = model.isCreated
      ? null
      : JSON.stringify(model.serialize(this.registrations.draftFields));
  }
}
