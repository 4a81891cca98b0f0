import { ajax } from "discourse/lib/ajax";

interface RequestOptions {
  type?: "GET" | "PUT" | "POST" | "DELETE";
  contentType?: string;
  data?: object | string;
}

/**
 * Core lets a request that never left the device wait for ever; here it fails,
 * so that the page can say so and try again.
 */
export async function request<Answer>(
  url: string,
  options: RequestOptions = {}
): Promise<Answer> {
  return (await ajax(url, { ...options, ignoreUnsent: false })) as Answer;
}
