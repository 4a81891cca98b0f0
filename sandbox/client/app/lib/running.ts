import type Owner from "@ember/owner";

let running: Owner | undefined;

/** The application's instance, for what core reaches without an owner of its own. */
export function runningOwner(): Owner {
  if (!running) {
    throw new Error("sandbox: no application is running");
  }
  return running;
}

export function setRunningOwner(owner: Owner): void {
  running = owner;
}
