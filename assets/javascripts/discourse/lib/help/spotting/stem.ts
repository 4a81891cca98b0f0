/** What is left of a word is at least so long, or the ending stays. */
const SHORTEST = 4;

/**
 * Endings of English, French, Spanish and Portuguese, folded: those of plurals, of the commonest forms of verbs, and
 * those with which nouns are made of verbs. Which language a word is of need not be known: names and texts lose the same.
 */
const LATIN_ENDINGS = new Set(
  `isations isation izations ization izaciones izacion izacoes izacao amientos amiento imientos imiento amentos amento
  imentos imento mentos mento ements ement ments ment ations ation aciones acion acoes acao itions ition iciones icion
  icoes icao ctions ction cciones ccion tions tion ciones cion coes cao sions sion siones soes sao atrices atrice ateurs
  ateur euses euse eurs eur adores adoras ador adora edores edor idores idor ators ator ors or ers er ating ing ings ated
  ed ates ate andas ando endo iendo indo antes ante ants ant entes ente ents ent ances ance ences ence ancias ancia
  encias encia ados adas ado ada idos idas ido ida iser izar isar ises ise aient ait ship ships ons ont ez ees ee es e ar
  ir ire re amos emos imos an am em a as at o os i is ies y ie ia ias s x`.split(
    /\s+/
  )
);
const LONGEST_ENDING = 9;

/** Those whom a verb makes may have another ending behind theirs: "mentoring". */
const AGENTS = new Set("or er eur at ator ateur ador edor".split(" "));

const LATIN = /^[a-z0-9]+$/;
const ARABIC = /^\p{Script=Arabic}+$/u;

/** What Arabic joins to a word before it together with the article. */
const ARABIC_BEFORE = /^[وف]?(?:بال|كال|فال|لل|ال)(?=.{3})/u;
const ARABIC_OWNER = /^(.{3,}?)(?:هما|كما|ها|نا|هم|كم|هن)$/u;
const ARABIC_AFTER = /^(.{3,}?)(?:يات|يين|يون|ات|ان|ون|ين|يه|ه|ي|ت|ا)$/u;
const ARABIC_WEAK = /(.)[اوي]+(?=.)/gu;
const ARABIC_FORM = /^[انيتم](?=.{3})/u;

/** What forms of one word have in common. Takes a word as fold() leaves it. */
export function stem(word: string): string {
  if (LATIN.test(word)) {
    return stemLatin(word);
  }
  return ARABIC.test(word) ? stemArabic(word) : word;
}

/** Arabic joins "and", "with" and "for" to the word after them; what is left where this may begin with one of them. */
export function withoutPrefix(word: string): string | null {
  return /^[وفبلك]\p{Script=Arabic}{3}/u.test(word) ? word.slice(1) : null;
}

function stemLatin(word: string): string {
  return without(without(word, LATIN_ENDINGS), AGENTS).replaceAll("z", "s");
}

/** The longest of the endings goes. */
function without(word: string, endings: ReadonlySet<string>): string {
  for (
    let length = Math.min(LONGEST_ENDING, word.length - SHORTEST + 1);
    length > 0;
    length--
  ) {
    const ending = word.slice(-length);
    if (
      endings.has(ending) &&
      word.length - length >= shortestBefore(ending) &&
      !(ending === "s" && word.endsWith("ss"))
    ) {
      return word.slice(0, -length);
    }
  }
  return word;
}

/** A plural tells itself; a vowel can be the word's own. */
function shortestBefore(ending: string): number {
  if (ending === "s") {
    return SHORTEST - 1;
  }
  return ending.length === 1 ? SHORTEST + 1 : SHORTEST;
}

/** Plurals and verbs change what is inside a word and begin it with other letters, so these go as well. */
function stemArabic(word: string): string {
  const bare = word
    .replace(ARABIC_BEFORE, "")
    .replace(ARABIC_OWNER, "$1")
    .replace(ARABIC_AFTER, "$1");
  const skeleton = bare.replace(ARABIC_WEAK, "$1").replace(ARABIC_FORM, "");
  return skeleton.length >= 3 ? skeleton : bare;
}
