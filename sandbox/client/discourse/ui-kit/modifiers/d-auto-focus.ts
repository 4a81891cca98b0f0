import Modifier from "ember-modifier";

export default class DAutoFocusModifier extends Modifier {
  didFocus = false;

  override modify(element: HTMLInputElement, _: [], { selectText, preventScroll }: { selectText?: boolean; preventScroll?: boolean }) {
    if (this.didFocus) {
      return;
    }
    this.didFocus = true;
    element.focus({ preventScroll });
    if (selectText) {
      element.select();
    }
  }
}
