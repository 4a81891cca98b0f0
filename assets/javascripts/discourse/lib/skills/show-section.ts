import { modifier } from "ember-modifier";

interface ShowSectionSignature {
  Args: { Positional: [target: { section: string | null }] };
  Element: HTMLElement;
}

/** Brings the section that was asked for into view, and the focus to its title; or one field of it, and the focus there. */
export default modifier<ShowSectionSignature>((element, [{ section }]) => {
  if (!section) {
    return;
  }
  const target = element.querySelector<HTMLElement>(
    `[data-section="${CSS.escape(section)}"]`
  );
  const whole = target?.querySelector("h2");
  target?.scrollIntoView({ block: whole ? "start" : "center" });
  const focused = whole ?? target?.querySelector("input") ?? target;
  focused?.focus({ preventScroll: true });
});
