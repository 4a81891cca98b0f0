import { waitForPromise } from "@ember/test-waiters";
import getURL from "discourse/lib/get-url";
import { csrf } from "../../app/lib/csrf";
import { onlyKnown } from "../../app/lib/strict";

interface AjaxOptions {
  type?: string;
  method?: string;
  /** An object, sent as a form or a query; or text or FormData, sent as it is. */
  data?: object | string;
  /** False leaves it to the browser, which knows where the parts of a FormData begin. */
  contentType?: string | false;
  /** False where an object is to be sent as it is. */
  processData?: boolean;
  dataType?: "json";
  headers?: Record<string, string>;
  /** Whether a request that never reached the server is waited for, for ever. */
  ignoreUnsent?: boolean;
}

const OPTIONS = [
  "type",
  "method",
  "data",
  "contentType",
  "processData",
  "dataType",
  "headers",
  "ignoreUnsent",
];
const FORM = "application/x-www-form-urlencoded; charset=UTF-8";

export function ajax(url: string, options: AjaxOptions = {}): Promise<unknown> {
  onlyKnown("ajax", options, OPTIONS);
  return waitForPromise(request(getURL(url), options));
}

async function request(url: string, options: AjaxOptions) {
  const method = (options.type ?? options.method ?? "GET").toUpperCase();
  const body = encoded(options);
  const headers: Record<string, string> = {
    Accept: "application/json",
    "X-Requested-With": "XMLHttpRequest",
    "X-CSRF-Token": csrf.token ?? "",
    ...options.headers,
  };

  if (method === "GET") {
    const address = body ? `${url}${separator(url)}${body}` : url;
    return receive(await send(address, { headers }, options));
  }
  if (options.contentType !== false) {
    headers["Content-Type"] = options.contentType ?? FORM;
  }
  if (!headers["X-CSRF-Token"]) {
    await updateCsrfToken();
    headers["X-CSRF-Token"] = csrf.token ?? "";
  }
  return receive(await send(url, { method, headers, body }, options));
}

/** A request that never left is a page being left, says core, and answers nothing; in tests it is a mistake. */
async function send(
  url: string,
  init: RequestInit,
  { ignoreUnsent = true }: AjaxOptions
) {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (ignoreUnsent && import.meta.env.TESTING) {
      throw error;
    }
    const jqXHR = { status: 0, statusText: "error" };
    return ignoreUnsent
      ? new Promise<never>(() => {})
      : Promise.reject({ jqXHR, textStatus: "error" });
  }
}

/** What core's callers catch is a jqXHR in a box. */
async function receive(response: Response) {
  const responseText = await response.text();
  const responseJSON = parse(responseText);

  if (!response.ok) {
    const { status, statusText } = response;
    throw {
      jqXHR: { status, statusText, responseText, responseJSON },
      textStatus: "error",
    };
  }
  return responseJSON ?? responseText;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A page that came from a cache carries none. */
export async function updateCsrfToken(): Promise<void> {
  const answer = (await ajax("/session/csrf")) as { csrf: string };
  csrf.token = answer.csrf;
}

function separator(url: string) {
  return url.includes("?") ? "&" : "?";
}

function encoded({ data, processData = true }: AjaxOptions) {
  if (data instanceof FormData && !processData) {
    return data;
  }
  return typeof data === "object" ? encode(data) : data;
}

/** The shape Rails reads back: `a[]=1`, `a[b]=2`. */
function encode(data: object) {
  return Object.entries(data)
    .flatMap(([name, value]) => pairs(name, value))
    .map((pair) => pair.map(encodeURIComponent).join("="))
    .join("&");
}

function pairs(name: string, value: unknown): [string, string][] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      pairs(typeof item === "object" ? `${name}[${index}]` : `${name}[]`, item)
    );
  }
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, item]) =>
      pairs(`${name}[${key}]`, item)
    );
  }
  return [[name, String(value ?? "")]];
}
