import { tracked } from "@glimmer/tracking";
import Service from "@ember/service";
import { onlyKnown } from "../../../app/lib/strict";

interface Question {
  message: string;
  didConfirm?(): unknown;
}

interface Dialog extends Question {
  yes: string;
  no?: string;
}

export default class DialogService extends Service {
  @tracked dialogInstance: Dialog | null = null;

  async alert(message: string): Promise<void> {
    this.dialogInstance = { message, yes: "ok_value" };
  }

  async yesNoConfirm(question: Question): Promise<void> {
    onlyKnown("dialog", question, ["message", "didConfirm"]);
    this.dialogInstance = { ...question, yes: "yes_value", no: "no_value" };
  }

  didConfirmWrapped(): void {
    const { dialogInstance } = this;
    this.cancel();
    dialogInstance?.didConfirm?.();
  }

  cancel(): void {
    this.dialogInstance = null;
  }
}
