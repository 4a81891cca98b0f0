import { tracked } from "@glimmer/tracking";
import Service from "@ember/service";

/** Whether the sidebar is the other way round than usual: folded on wide screens, open on phones. */
export default class Navigation extends Service {
  @tracked toggled = false;

  toggle = () => {
    this.toggled = !this.toggled;
  };

  /** Following a link closes what covers a phone's page. */
  leave = () => {
    if (matchMedia("(width < 48rem)").matches) {
      this.toggled = false;
    }
  };
}
