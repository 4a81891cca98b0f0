import { forgiven, NearWord } from "../../shared/typos";

/** So many letters at one end of a word are right, where only one slip was made. */
const END = 2;

interface Form {
  form: string;
  letters: number;
}

/** Words by their ends and their length, so that those are found quickly that another is nearly. */
export default class NearForms {
  readonly #formsByEnd = new Map<string, Form[]>();

  add(form: string): void {
    const entry = { form, letters: lettersOf(form) };
    for (const end of endsOf(form, form.length)) {
      const forms = this.#formsByEnd.get(end);
      if (forms) {
        forms.push(entry);
      } else {
        this.#formsByEnd.set(end, [entry]);
      }
    }
  }

  /** The nearest ones, and how many slips they are away; none where those are more than are forgiven. */
  to(typed: string): { forms: string[]; slips: number } {
    // A whole word of a sentence may be another word, so one letter more is asked for than of what somebody looks up.
    const most = forgiven(typed.length - 1);
    if (most === 0) {
      return { forms: [], slips: 0 };
    }
    const near = new NearWord(typed, most);
    const letters = lettersOf(typed);
    const found = new Set<string>();
    let least = most;
    for (
      let length = typed.length - most;
      length <= typed.length + most;
      length++
    ) {
      for (const end of endsOf(typed, length)) {
        for (const { form, letters: theirs } of this.#formsByEnd.get(end) ??
          []) {
          // A slip changes one letter for another at most.
          if (differ(letters, theirs, 2 * least)) {
            continue;
          }
          const slips = near.slips(form);
          if (slips < least) {
            found.clear();
            least = slips;
          }
          if (slips === least) {
            found.add(form);
          }
        }
      }
    }
    return { forms: [...found].sort(), slips: least };
  }
}

/** For words of one length. */
function endsOf(form: string, length: number): [string, string] {
  return [`${form.slice(0, END)}…${length}`, `${length}…${form.slice(-END)}`];
}

/** Which letters a word has, a bit each; those of an alphabet have different ones. */
function lettersOf(form: string): number {
  let letters = 0;
  for (let index = 0; index < form.length; index++) {
    letters |= 1 << (form.charCodeAt(index) % 32);
  }
  return letters;
}

/** Whether more than so many bits do. */
function differ(one: number, other: number, most: number): boolean {
  let bits = one ^ other;
  for (let count = 0; count < most; count++) {
    bits &= bits - 1;
  }
  return bits !== 0;
}
