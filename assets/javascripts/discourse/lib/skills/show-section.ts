import { modifier } from "ember-modifier";

interface ShowSectionSignature {
  Args: { Positional: [target: { section: string | null }] };
  Element: HTMLElement;
}

/** Brings the section that was asked for into view, and the focus to its title. */
export default modifier<ShowSectionSignature>((element, [{ section }]) => {
  if (!section) {
    return;
  }
  const target = element.querySelector(
    `[data-section="${CSS.escape(section)}"]`
  );
  target?.scrollIntoView({ block: "start" });
  target?.querySelector("h2")?.focus({ preventScroll: true });
});
