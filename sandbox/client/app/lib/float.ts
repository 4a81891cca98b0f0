import { tracked } from "@glimmer/tracking";
import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  type Placement,
  shift,
} from "@floating-ui/dom";
import { modifier } from "ember-modifier";
import { focusable } from "./focus-trap";

/** One menu or tooltip: what opened it, and whether it is open. */
export class Float {
  @tracked expanded = false;
  trigger?: HTMLElement;

  register = modifier((element: HTMLElement) => {
    this.trigger = element;
  });

  show = async () => {
    this.expanded = true;
  };

  close = async ({ focusTrigger = true }: { focusTrigger?: boolean } = {}) => {
    if (!this.expanded) {
      return;
    }
    this.expanded = false;
    if (focusTrigger) {
      this.trigger?.focus();
    }
  };

  toggle = () => (this.expanded ? this.close() : this.show());
}

export function portal(id: string): Element | null {
  return document.getElementById(id);
}

/** Tests have no portals, in core neither. */
export function inPlace(inline?: boolean | null): boolean {
  return inline ?? import.meta.env.TESTING;
}

interface FloatSignature {
  Args: {
    Positional: [Float];
    Named: { placement?: Placement; autofocus?: boolean };
  };
  Element: HTMLElement;
}

/** Keeps the body beside its trigger, and closes it on Escape and on a press outside. */
export const floating = modifier<FloatSignature>(
  (body, [float], { placement = "bottom", autofocus }) => {
    const { trigger } = float;
    if (!trigger) {
      return;
    }

    const stop = autoUpdate(trigger, body, async () => {
      const middleware = [offset(10), flip(), shift({ padding: 8 })];
      const { x, y } = await computePosition(trigger, body, {
        placement,
        middleware,
      });
      Object.assign(body.style, { left: `${x}px`, top: `${y}px` });
    });

    const pressed = ({ target }: Event) => {
      if (!body.contains(target as Node) && !trigger.contains(target as Node)) {
        float.close({ focusTrigger: false });
      }
    };
    const escaped = (event: KeyboardEvent) => {
      if (event.key === "Escape") {
        event.stopPropagation();
        float.close();
      }
    };
    document.addEventListener("pointerdown", pressed);
    document.addEventListener("keydown", escaped, { capture: true });
    if (autofocus) {
      (focusable(body)[0] ?? body).focus();
    }

    return () => {
      stop();
      document.removeEventListener("pointerdown", pressed);
      document.removeEventListener("keydown", escaped, { capture: true });
    };
  }
);
