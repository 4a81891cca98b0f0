import { modifier } from "ember-modifier";

const FOCUSABLE = [
  "a[href]",
  ...["button", "input", "select", "textarea"].map(
    (field) => `${field}:not([disabled])`
  ),
].join();

export function focusable(element: HTMLElement): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(FOCUSABLE)];
}

/** Keeps Tab inside the element, and hands focus back where it was when the element goes. */
export const trapFocus = modifier((element: HTMLElement) => {
  const before = document.activeElement as HTMLElement | null;
  focusable(element)[0]?.focus();

  const keepInside = (event: KeyboardEvent) => {
    const all = focusable(element);
    const [edge, other] = event.shiftKey
      ? [all[0], all.at(-1)]
      : [all.at(-1), all[0]];
    if (event.key === "Tab" && document.activeElement === edge) {
      event.preventDefault();
      other?.focus();
    }
  };
  element.addEventListener("keydown", keepInside);

  return () => {
    element.removeEventListener("keydown", keepInside);
    before?.focus();
  };
});
