import Modifier from "ember-modifier";

interface Signature {
  Element: HTMLInputElement;
  Args: { Named: { selectText?: boolean; preventScroll?: boolean } };
}

export default class DAutoFocusModifier extends Modifier<Signature> {
  didFocus = false;

  override modify(
    element: HTMLInputElement,
    _: [],
    { selectText, preventScroll }: Signature["Args"]["Named"]
  ) {
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
