import { trackedObject } from "@ember/reactive/collections";

type Values = Record<string, unknown>;

/** What is typed into a form, and what is wrong with it. */
export default class Draft {
  values: Values;
  errors = trackedObject<Record<string, { title: string; messages: string[] }>>(
    {}
  );
  #saved: Values;

  constructor(data: object) {
    this.#saved = { ...data };
    this.values = trackedObject({ ...data });
  }

  get isDirty(): boolean {
    return Object.keys(this.values).some(
      (name) => this.values[name] !== this.#saved[name]
    );
  }

  get isValid(): boolean {
    return Object.keys(this.errors).length === 0;
  }

  addError(
    name: string,
    { title, message }: { title: string; message: string }
  ) {
    const messages = this.errors[name]?.messages ?? [];
    this.errors[name] = { title, messages: [...messages, message] };
  }

  removeError(name: string) {
    delete this.errors[name];
  }

  save() {
    this.#saved = { ...this.values };
  }

  rollback() {
    Object.keys(this.errors).forEach((name) => this.removeError(name));
    Object.assign(this.values, this.#saved);
  }
}
