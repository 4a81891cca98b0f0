import { modifier } from "ember-modifier";

interface FocusIfSignature {
  Args: { Positional: [wanted: boolean | number | string | undefined] };
  Element: HTMLElement;
}

/** Puts the focus where a change on the page has left the next step. */
export default modifier<FocusIfSignature>((element, [wanted]) => {
  if (wanted) {
    element.focus();
  }
});
