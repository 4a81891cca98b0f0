import { trackedObject } from "@ember/reactive/collections";

type Values = Record<string, string>;

interface Problem {
  title: string;
  messages: string[];
}

/** What is typed into a form, and what is wrong with it. */
export default class Draft {
  values: Values;
  errors = trackedObject<Record<string, Problem>>({});
  #saved: Values;

  constructor(data: object) {
    this.#saved = { ...data };
    this.values = trackedObject({ ...data });
  }

  get isDirty(): boolean {
    const names = Object.keys(this.values);
    return names.some((name) => this.values[name] !== this.#saved[name]);
  }

  get isValid(): boolean {
    return Object.keys(this.errors).length === 0;
  }

  judge(name: string, title: string, messages: string[]) {
    delete this.errors[name];
    if (messages.length > 0) {
      this.errors[name] = { title, messages };
    }
  }

  save() {
    this.#saved = { ...this.values };
  }

  rollback() {
    Object.keys(this.errors).forEach((name) => delete this.errors[name]);
    Object.assign(this.values, this.#saved);
  }
}
