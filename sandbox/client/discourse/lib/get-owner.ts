import { getOwner } from "@ember/owner";
import type Owner from "@ember/owner";

let running: Owner | undefined;

export function getOwnerWithFallback(context?: object): Owner {
  const owner = (context && getOwner(context)) ?? running;
  if (!owner) {
    throw new Error("sandbox: no application is running");
  }
  return owner;
}

export function setDefaultOwner(owner: Owner): void {
  running = owner;
}
