type Kind = "language" | "region";

const books = new Map<string, Intl.DisplayNames>();

function bookFor(kind: Kind, locale: string): Intl.DisplayNames {
  const key = `${kind} ${locale}`;
  let book = books.get(key);
  if (!book) {
    book = new Intl.DisplayNames(locale, { type: kind, fallback: "none" });
    books.set(key, book);
  }
  return book;
}

function nameOf(kind: Kind, code: string, locale: string): string | undefined {
  try {
    return bookFor(kind, locale).of(code);
  } catch {
    // A code that is no code has no name.
    return undefined;
  }
}

export function regionName(code: string, locale: string): string {
  return nameOf("region", code, locale) ?? code;
}

/** What speakers call these languages, where browsers have no name for them. */
const OWN_NAMES: Record<string, string> = {
  ami: "Pangcah",
  azb: "تۆرکجه",
  bdr: "Bajau Sama",
  blk: "ပအိုဝ်ႏဘာႏသာႏ",
  btm: "Batak Mandailing",
  cbk: "Chavacano",
  cdo: "閩東語",
  dag: "Dagbanli",
  dga: "Dagaare",
  dty: "डोटेली",
  eml: "Emigliân e rumagnòl",
  gcr: "Kriyòl gwiyannen",
  gpe: "Ghanaian Pidgin",
  guw: "Gungbe",
  hyw: "Արեւմտահայերէն",
  igl: "Igala",
  kbp: "Kabɩyɛ",
  kge: "Kumoring",
  kus: "Kusaal",
  lbe: "Лакку",
  lld: "Ladin",
  mnw: "ဘာသာမန်",
  nah: "Nāhuatl",
  nrm: "Nouormand",
  nup: "Nupe",
  olo: "Livvinkarjala",
  pih: "Norfuk",
  pwn: "Pinayuanan",
  rki: "ရခိုင်",
  rsk: "Руски",
  skr: "سرائیکی",
  szy: "Sakizaya",
  tay: "Tayal",
  tdd: "ᥖᥭᥰ ᥖᥬᥲ ᥑᥨᥒᥰ",
};

export function languageName(code: string, locale: string): string {
  return nameOf("language", code, locale) ?? OWN_NAMES[code] ?? code;
}

/** The name of a language in itself. */
export function ownLanguageName(code: string): string {
  return OWN_NAMES[code] ?? languageName(code, code);
}

/** The same, where it is not what the reader's language calls it. */
export function otherLanguageName(code: string, locale: string): string | null {
  const own = ownLanguageName(code);
  return own === languageName(code, locale) ? null : own;
}
