import Pretender from "pretender";
import { config } from "qunit";
import { defaultAnswers } from "../../../app/testing/fixtures";

type Answer = [number, Record<string, string>, string];

/** What Pretender's published types leave out. */
interface Server extends Omit<Pretender, "prepareBody"> {
  hosts: { registry: object };
  handlers: unknown[];
  prepareBody(body: unknown): string;
}

const pretender = new Pretender();
const server = pretender as unknown as Server;

// Handlers answer with objects, as they do in core, whatever the types say.
server.prepareBody = (body) =>
  typeof body === "string" ? body : JSON.stringify(body ?? "");

// Core's tests wait for its answer until their time is up; here the test that is running says so.
server.unhandledRequest = (verb, path) => {
  const message = `Unhandled request in test environment: ${path} (${verb})`;
  const { current } = config as { current: { assert: Assert } | null };
  current?.assert.true(false, message);
  throw new Error(message);
};

export default pretender;

export function response(code: number | object, body?: unknown): Answer {
  const [status, sent] = typeof code === "number" ? [code, body] : [200, code];
  return [status, { "Content-Type": "application/json" }, sent as string];
}

export function parsePostData(query: string): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  new URLSearchParams(query).forEach((value, name) => {
    const [, outer, inner] = name.match(/^([^[]+)\[(.+)\]/) ?? [];
    if (outer && inner) {
      data[outer] = {
        ...(data[outer] as object),
        [inner.replace("][", ".")]: value,
      };
    } else if (name.endsWith("[]")) {
      data[name] = [...((data[name] as string[] | undefined) ?? []), value];
    } else {
      data[name] = value;
    }
  });
  return data;
}

export function success(): Answer {
  return response({ success: true });
}

export function pretenderHelpers() {
  return { parsePostData, response, success };
}

export function applyDefaultHandlers(): void {
  for (const [path, answer] of Object.entries(defaultAnswers)) {
    pretender.get(path, ({ params }) => response(answer(params)));
  }
}

export function resetPretender(): void {
  server.handlers.length = 0;
  server.hosts.registry = {};
  applyDefaultHandlers();
}
