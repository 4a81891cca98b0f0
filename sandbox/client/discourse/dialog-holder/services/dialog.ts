import { tracked } from "@glimmer/tracking";
import Service from "@ember/service";
import { onlyKnown } from "../../../app/lib/strict";

export interface Question {
  message?: string;
  title?: string;
  confirmButtonLabel?: string;
  confirmButtonClass?: string;
  cancelButtonLabel?: string;
  didConfirm?(): unknown;
  didCancel?(): unknown;
}

const OPTIONS: (keyof Question)[] = [
  "message",
  "title",
  "confirmButtonLabel",
  "confirmButtonClass",
  "cancelButtonLabel",
  "didConfirm",
  "didCancel",
];

export default class DialogService extends Service {
  @tracked dialogInstance: (Question & { cancellable: boolean }) | null = null;

  alert(params: string | Question): Promise<void> {
    return this.#ask(
      typeof params === "string" ? { message: params } : params,
      false
    );
  }

  confirm(params: Question): Promise<void> {
    return this.#ask(params, true);
  }

  yesNoConfirm(params: Question): Promise<void> {
    const labels = {
      confirmButtonLabel: "yes_value",
      cancelButtonLabel: "no_value",
    };
    return this.#ask({ ...labels, ...params }, true);
  }

  deleteConfirm(params: Question): Promise<void> {
    const danger = {
      confirmButtonClass: "btn-danger",
      confirmButtonLabel: "delete",
    };
    return this.#ask({ ...danger, ...params }, true);
  }

  async didConfirmWrapped(): Promise<void> {
    const { dialogInstance: question } = this;
    this.dialogInstance = null;
    await question?.didConfirm?.();
  }

  cancel(): void {
    const { dialogInstance: question } = this;
    this.dialogInstance = null;
    question?.didCancel?.();
  }

  async #ask(params: Question, cancellable: boolean) {
    onlyKnown("dialog", params, OPTIONS);
    this.dialogInstance = { ...params, cancellable };
  }
}
