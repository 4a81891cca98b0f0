import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { fetchRequests } from "./requests";
import type { HelpRequest, RequestPage } from "./types";

/** Requests, as far as they were asked for. */
export default class RequestList {
  @tracked requests: readonly HelpRequest[];
  @tracked loading = false;
  @tracked error: unknown = null;
  @tracked next: number | null;

  readonly #name: "could-answer" | "unanswered";

  constructor(name: "could-answer" | "unanswered", page: RequestPage) {
    this.#name = name;
    this.requests = page.requests;
    this.next = page.next;
  }

  @action
  async more(): Promise<void> {
    if (this.next === null) {
      return;
    }
    this.loading = true;
    this.error = null;
    try {
      const page = await fetchRequests(this.#name, this.next);
      this.requests = [...this.requests, ...page.requests];
      this.next = page.next;
    } catch (error) {
      this.error = error;
    } finally {
      this.loading = false;
    }
  }
}
