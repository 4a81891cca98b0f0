import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { request } from "../shared/request";
import type { SupportRequest } from "../shared/support";
import type { UserRef } from "../shared/types";

const ROOT = "/peer-learning/support-requests";

/** What a member needs to be able to meet or to come, as the working group sees it. */
export interface QueuedRequest extends SupportRequest {
  id: number;
  /** In which they meet. */
  language: string;
  starts_at: string | null;
  minutes: number;
  /** To which they want to come; null for a meeting of peers. */
  clinic: { id: number; title: string } | null;
  created_at: string;
  user: UserRef;
  /** Who looks after it. */
  handler: UserRef | null;
}

interface QueuePage {
  support_requests: QueuedRequest[];
  /** What the page after it is asked for with. */
  next: number | null;
}

export type QueueDeed = "take" | "put_back" | "finish" | "reopen";

const DEEDS = {
  take: ["PUT", "taken"],
  put_back: ["DELETE", "taken"],
  finish: ["PUT", "done"],
  reopen: ["DELETE", "done"],
} as const;

function fetchPage(after: number | null): Promise<QueuePage> {
  return request(`${ROOT}.json`, { data: after ? { after } : {} });
}

/** All that waits for the working group, as far as it was asked for. What was done stays, to be undone. */
export default class SupportQueue {
  static async load(): Promise<SupportQueue> {
    return new SupportQueue(await fetchPage(null));
  }

  @tracked requests: readonly QueuedRequest[];
  @tracked loading = false;
  @tracked error: unknown = null;
  @tracked next: number | null;

  constructor(page: QueuePage) {
    this.requests = page.support_requests;
    this.next = page.next;
  }

  async perform(deed: QueueDeed, { id }: QueuedRequest): Promise<void> {
    const [type, state] = DEEDS[deed];
    const { support_request } = await request<{
      support_request: QueuedRequest;
    }>(`${ROOT}/${id}/${state}.json`, { type });
    this.requests = this.requests.map((one) =>
      one.id === id ? support_request : one
    );
  }

  @action
  async more(): Promise<void> {
    this.loading = true;
    this.error = null;
    try {
      const { support_requests, next } = await fetchPage(this.next);
      this.requests = [...this.requests, ...support_requests];
      this.next = next;
    } catch (error) {
      this.error = error;
    } finally {
      this.loading = false;
    }
  }
}
