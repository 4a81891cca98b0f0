import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import Service from "@ember/service";

/** Where modals that stand in a template are drawn, whatever stands around them there. */
export default class ModalService extends Service {
  @tracked containerElement: Element | null = null;

  @action
  setContainerElement(element: Element | null): void {
    this.containerElement = element;
  }
}
