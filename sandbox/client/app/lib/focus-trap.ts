import { modifier } from "ember-modifier";

const FOCUSABLE =
  "a[href], button:not([disabled]), input:not([disabled], [type=hidden]), select:not([disabled]), textarea:not([disabled]), [tabindex]:not([tabindex='-1'])";

export function focusable(element: HTMLElement): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (candidate) => candidate.getClientRects().length > 0
  );
}

interface Options {
  Args: { Positional: []; Named: { autofocus?: boolean } };
  Element: HTMLElement;
}

/** Keeps Tab inside the element, and hands focus back where it was when the element goes. */
export const trapFocus = modifier<Options>(
  (element, _, { autofocus = true }) => {
    const before = document.activeElement as HTMLElement | null;
    if (autofocus) {
      const chosen = element.querySelector<HTMLElement>("[autofocus]");
      const body = element.querySelector<HTMLElement>(".d-modal__body");
      const inside = (body && focusable(body)[0]) ?? focusable(element)[0];
      (chosen ?? inside ?? element).focus();
    }

    const keepInside = (event: KeyboardEvent) => {
      const all = focusable(element);
      const edge = event.shiftKey ? all[0] : all.at(-1);
      if (event.key === "Tab" && document.activeElement === edge) {
        event.preventDefault();
        (event.shiftKey ? all.at(-1) : all[0])?.focus();
      }
    };
    element.addEventListener("keydown", keepInside);

    return () => {
      element.removeEventListener("keydown", keepInside);
      before?.focus();
    };
  }
);
