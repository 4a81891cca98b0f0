import { tracked } from "@glimmer/tracking";
import Service from "@ember/service";
import { onlyKnown } from "../../app/lib/strict";

interface ActiveModal {
  component: unknown;
  model: unknown;
  resolve(data: unknown): void;
}

export default class ModalService extends Service {
  @tracked activeModal: ActiveModal | null = null;
  @tracked containerElement: HTMLElement | null = null;

  setContainerElement(element: HTMLElement | null) {
    this.containerElement = element;
  }

  show(component: unknown, opts: { model?: unknown } = {}): Promise<unknown> {
    onlyKnown("modal.show", opts, ["model"]);
    this.close({ initiatedBy: "initiatedByModalShow" });
    return new Promise((resolve) => {
      this.activeModal = { component, model: opts.model, resolve };
    });
  }

  close(data?: unknown): void {
    this.activeModal?.resolve(data);
    this.activeModal = null;
  }
}
