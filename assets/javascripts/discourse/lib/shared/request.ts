import { ajax } from "discourse/lib/ajax";

interface RequestOptions {
  type?: "GET" | "PUT" | "POST" | "DELETE";
  contentType?: string | false;
  processData?: false;
  dataType?: "text";
  data?: object | string;
}

type Verb = "PUT" | "POST" | "DELETE";

/** Sends JSON to what lies below an address. */
export function sender(root: string) {
  return <Answer>(type: Verb, path: string, data: object = {}) =>
    request<Answer>(`${root}${path}.json`, {
      type,
      contentType: "application/json",
      data: JSON.stringify(data),
    });
}

/**
 * Core lets a request that never left the device wait for ever; here it fails,
 * so that the page can say so and try again.
 */
export async function request<Answer>(
  url: string,
  options: RequestOptions = {}
): Promise<Answer> {
  // What core reads for a request, its token among others, is tracked. Read while a page asks for its
  // content, its next change would load that page again, and lose what was being done on it.
  await Promise.resolve();
  return (await ajax(url, { ...options, ignoreUnsent: false })) as Answer;
}
