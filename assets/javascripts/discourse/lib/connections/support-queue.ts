import PagedList from "../shared/paged-list";
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

function asPage({ support_requests, next }: QueuePage) {
  return { items: support_requests, next };
}

/** All that waits for the working group, as far as it was asked for. What was done stays, to be undone. */
export default class SupportQueue extends PagedList<QueuedRequest, number> {
  static async load(): Promise<SupportQueue> {
    return new SupportQueue(await fetchPage(null));
  }

  constructor(page: QueuePage) {
    super(asPage(page), async (after) => asPage(await fetchPage(after)));
  }

  async perform(deed: QueueDeed, { id }: QueuedRequest): Promise<void> {
    const [type, state] = DEEDS[deed];
    const { support_request } = await request<{
      support_request: QueuedRequest;
    }>(`${ROOT}/${id}/${state}.json`, { type });
    this.items = this.items.map((one) =>
      one.id === id ? support_request : one
    );
  }
}
