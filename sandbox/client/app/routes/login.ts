import { ajax } from "discourse/lib/ajax";
import DiscourseRoute from "discourse/routes/discourse";
import { i18n } from "discourse-i18n";
import type { Persona } from "../lib/records";

export default class LoginRoute extends DiscourseRoute {
  override async model(): Promise<Persona[]> {
    const { personas } = await ajax("/session/personas.json");
    return personas;
  }

  titleToken() {
    return i18n("log_in");
  }
}
