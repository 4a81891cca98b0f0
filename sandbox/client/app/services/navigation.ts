import { tracked } from "@glimmer/tracking";
import Service, { service } from "@ember/service";
import type { CapabilitiesService } from "discourse/services/capabilities";

/** Whether the sidebar shows: on wide screens until it is folded, on phones while it is asked for. */
export default class Navigation extends Service {
  @service declare capabilities: CapabilitiesService;

  @tracked private folded = false;
  @tracked private asked = false;

  toggle = () => {
    if (this.wide) {
      this.folded = !this.folded;
    } else {
      this.asked = !this.asked;
    }
  };

  leave = () => {
    this.asked = false;
  };

  get wide() {
    return Boolean(this.capabilities.viewport.md);
  }

  get open() {
    return this.wide ? !this.folded : this.asked;
  }
}
