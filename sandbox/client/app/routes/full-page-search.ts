import type Transition from "@ember/routing/transition";
import DiscourseRoute from "discourse/routes/discourse";
import { type Asked, askedOf } from "../lib/asked";

export default class FullPageSearchRoute extends DiscourseRoute {
  override model(_params: object, transition: Transition): Asked {
    return askedOf(transition);
  }
}
