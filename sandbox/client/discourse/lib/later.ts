import { later } from "@ember/runloop";

/** In tests every wait is 10 ms, as in core. */
const discourseLater = (...args: unknown[]): unknown => {
  const run = later as (...args: unknown[]) => unknown;
  const shortened = import.meta.env.TESTING && typeof args.at(-1) === "number";
  return run(...(shortened ? [...args.slice(0, -1), 10] : args));
};

export default discourseLater as typeof later;
