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

/** What opens beside something that was pressed. */
export class Float {
  @tracked trigger: HTMLElement | null = null;

  toggle = (event: Event) => {
    this.trigger = this.trigger ? null : (event.currentTarget as HTMLElement);
  };

  close = ({ focusTrigger = true }: { focusTrigger?: boolean } = {}) => {
    if (focusTrigger) {
      this.trigger?.focus();
    }
    this.trigger = null;
  };
}

interface FloatSignature {
  Args: { Positional: [Float]; Named: { placement: Placement } };
  Element: HTMLElement;
}

/** Keeps the body beside its trigger, and closes it on Escape and on a press outside. */
export const floating = modifier<FloatSignature>(
  (body, [float], { placement }) => {
    const trigger = float.trigger as HTMLElement;
    const stop = autoUpdate(trigger, body, async () => {
      const middleware = [offset(10), flip(), shift({ padding: 8 })];
      const options = { placement, middleware };
      const { x, y } = await computePosition(trigger, body, options);
      Object.assign(body.style, { left: `${x}px`, top: `${y}px` });
    });

    const press = ({ target }: Event) => {
      const inside = [body, trigger].some((e) => e.contains(target as Node));
      if (!inside) {
        float.close({ focusTrigger: false });
      }
    };
    const escape = ({ key }: KeyboardEvent) => {
      if (key === "Escape") {
        float.close();
      }
    };
    document.addEventListener("pointerdown", press);
    document.addEventListener("keydown", escape);
    (focusable(body)[0] ?? body).focus();

    return () => {
      stop();
      document.removeEventListener("pointerdown", press);
      document.removeEventListener("keydown", escape);
    };
  }
);
