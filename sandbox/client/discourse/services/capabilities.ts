import { tracked } from "@glimmer/tracking";
import { strict } from "../../app/lib/strict";

const BREAKPOINTS = { sm: 40, md: 48, lg: 64, xl: 80, "2xl": 96 };

class Breakpoint {
  @tracked matches: boolean;

  constructor(rem: number) {
    const query = matchMedia(`(width >= ${rem}rem)`);
    this.matches = query.matches;
    query.addEventListener("change", () => (this.matches = query.matches));
  }
}

class Capabilities {
  viewport: Record<string, boolean> = {};

  constructor() {
    for (const [name, rem] of Object.entries(BREAKPOINTS)) {
      const breakpoint = new Breakpoint(rem);
      Object.defineProperty(this.viewport, name, {
        get: () => breakpoint.matches,
      });
    }
  }

  get touch(): boolean {
    return navigator.maxTouchPoints > 0;
  }
}

export const capabilities = strict("capabilities", new Capabilities());

export default class CapabilitiesServiceShim {
  static isServiceFactory = true;

  static create() {
    return capabilities;
  }
}

export type CapabilitiesService = Capabilities;
