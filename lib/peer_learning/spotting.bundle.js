// Built by bin/build from assets/javascripts/discourse/lib/help/spotting
(() => {
  // assets/javascripts/discourse/lib/shared/fold.ts
  var SAME_LETTER = {
    ٱ: "ا",
    ى: "ي",
    ی: "ي",
    ة: "ه",
    ک: "ك",
    ء: "",
    ـ: "",
    ı: "i",
    ł: "l",
    ø: "o",
    đ: "d",
    ß: "ss",
    æ: "ae",
    œ: "oe"
  };
  var LETTERS = new RegExp(`[${Object.keys(SAME_LETTER).join("")}]`, "gu");
  var MARKS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;
  var ARABIC_ARTICLE = /(^| )و?ال/gu;
  var ARTICLES = new Set(
    "a an the de des du el la las le les los d l del un una une".split(" ")
  );
  function fold(text) {
    const words = text.normalize("NFKD").replace(MARKS, "").toLowerCase().replace(/\p{Cf}/gu, "").replace(LETTERS, (letter) => SAME_LETTER[letter] ?? letter).replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.charCodeAt(0) % 16)).replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").replace(ARABIC_ARTICLE, "$1").trim().split(" ");
    const telling = words.filter((word) => !ARTICLES.has(word));
    return (telling.length > 0 ? telling : words).join(" ");
  }

  // assets/javascripts/discourse/lib/help/spotting/stem.ts
  var SHORTEST = 4;
  var LATIN_ENDINGS = new Set(
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
  var LONGEST_ENDING = 9;
  var AGENTS = new Set("or er eur at ator ateur ador edor".split(" "));
  var LATIN = /^[a-z0-9]+$/;
  var ARABIC = /^\p{Script=Arabic}+$/u;
  var ARABIC_BEFORE = /^[وف]?(?:بال|كال|فال|لل|ال)(?=.{3})/u;
  var ARABIC_OWNER = /^(.{3,}?)(?:هما|كما|ها|نا|هم|كم|هن)$/u;
  var ARABIC_AFTER = /^(.{3,}?)(?:يات|يين|يون|ات|ان|ون|ين|يه|ه|ي|ت|ا)$/u;
  var ARABIC_WEAK = /(.)[اوي]+(?=.)/gu;
  var ARABIC_FORM = /^[انيتم](?=.{3})/u;
  function stem(word) {
    if (LATIN.test(word)) {
      return stemLatin(word);
    }
    return ARABIC.test(word) ? stemArabic(word) : word;
  }
  function withoutPrefix(word) {
    return /^[وفبلك]\p{Script=Arabic}{3}/u.test(word) ? word.slice(1) : null;
  }
  function stemLatin(word) {
    return without(without(word, LATIN_ENDINGS), AGENTS).replaceAll("z", "s");
  }
  function without(word, endings) {
    for (let length = Math.min(LONGEST_ENDING, word.length - SHORTEST + 1); length > 0; length--) {
      const ending = word.slice(-length);
      if (endings.has(ending) && word.length - length >= shortestBefore(ending) && !(ending === "s" && word.endsWith("ss"))) {
        return word.slice(0, -length);
      }
    }
    return word;
  }
  function shortestBefore(ending) {
    if (ending === "s") {
      return SHORTEST - 1;
    }
    return ending.length === 1 ? SHORTEST + 1 : SHORTEST;
  }
  function stemArabic(word) {
    const bare = word.replace(ARABIC_BEFORE, "").replace(ARABIC_OWNER, "$1").replace(ARABIC_AFTER, "$1");
    const skeleton = bare.replace(ARABIC_WEAK, "$1").replace(ARABIC_FORM, "");
    return skeleton.length >= 3 ? skeleton : bare;
  }

  // assets/javascripts/discourse/lib/help/spotting/function-words.ts
  var FUNCTION_WORDS = {
    en: `a about after all also am an and any are as at be been before but by can could did do does doing done don for from
    get had has have he her him his how i if in into is it its just let like me more my no not of off on or our out over
    please s she should so some such t than that the their them then there these they this those to too under up us was we
    were what when where which while who why will with would you your account accounts`,
    fr: `a ai aie ainsi alors apres as au aucun aussi autre aux avant avec avez avoir avons bien c ca car ce cela ces cet cette
    chez ci comme comment d dans de deja depuis des dois doit donc du elle elles en encore entre es est et etait ete etes
    etre eu faut fois ici il ils j je l la le les leur leurs lors m ma mais me meme mes moi moins mon n ne ni nos notre nous
    on ont ou par pas passer pendant peu peut peux plus pour pourquoi qu quand que quel quelle quelles quelqu quels qui quoi s sa
    sans se sera ses si son sont sur t ta te tel tels tes toi ton tous tout toute toutes tres tu un une va vers vos votre
    vous y compte comptes`,
    es: `a ahora al algo algun alguien ante antes aqui asi aun con como contra cual cuando cuanto de del desde despues donde dos
    el ella ellas ellos en entre era eres es esa ese eso esta estan estar este esto estos estoy fue ha hace hacia han hasta
    hay he la las le les lo los mas me mi mis mucho muy nada ni no nos nosotros nuestra nuestras nuestro nuestros o otra otro
    para pasar pero poco por porque pues que quien se sea ser si sin sobre solo son soy su sus tal tambien tan te tengo tiene todo
    todos tras tu un una unas uno unos van y ya yo cuenta cuentas`,
    pt: `a agora ainda ao aos apos aqui as ate com como contra cada da das de dela dele depois desde do dos e ela elas ele eles
    em entre era essa esse esta estao estar este estou eu foi ha isso isto ja la lhe mais mas me mesmo meu meus minha minhas
    muito na nao nas nem no nos nossa nossas nosso nossos num numa o onde os ou para passar pela pelas pelo pelos per pode por porque
    pra qual quando que quem sao se sem ser seu seus si so sob sobre sua suas tambem tao te tem tenho ter todos um uma umas
    uns vai voce voces conta contas`,
    ar: `من في على إلى الى عن مع أو ثم لكن بل هل ما ماذا لماذا متى أين كيف كم أي هذا هذه ذلك تلك الذي التي الذين هو هي هم نحن أنا انت
    أنت كان كانت يكون لا لم لن ليس قد كل بعض غير بعد قبل عند عندي عندنا لدي لدينا لنا له لها لهم لكم لي بين حول حتى إذا اذا إن
    أن لأن منذ خلال ضمن دون نحو فقط أيضا ايضا جدا يا و ب ل ف به بها فيه فيها منه منها عنها حيث مثل أحد احد حساب حسابي مراجعة`
  };
  var COMMON_WORDS = {
    en: `advice article best beginner build community contributor course create develop edit editor experience explain find first good
    group guide help learn lesson make need new offer online page people practice program programme project question
    resource run skill small start support teach thing tool topic train trainer training tutorial use user wiki wikimedia
    wikipedia wikipedian wikimedian work workshop world write writing year look want plan plans planning manage management
    approach meeting session method methods system service process local share data time way set live on basic basics`,
    fr: `aide aider apprendre article atelier besoin bon bonne chercher communaute contributeur cours creer debut debutant
    debuter developper developpement editer editeur modifier modification echange faire formation former formateur gestion gerer groupe guide methode mieux
    nouveau nouveaux nouvelle outil outils page personne personnes plan premier premiere programme programmes projet
    question reussir ressource ressources soutien suivi sujet travail travailler trouver utilisateur wiki wikimedia
    wikipedia annee approche base bases conception support supports ecrire ensemble`,
    es: `alguien aprender articulo ayuda ayudar basico basica bien buen buscar busco capacitacion comunidad consulta crear curso
    desarrollo desarrollar editar editor editores encontrar enfoque formacion formador formadores gestion gestionar grupo guia
    hacer herramienta herramientas metodo mejor necesito nueva nuevas nuevo nuevos pagina persona personas plan planes
    pregunta primer primera programa programas proyecto proyectos recurso recursos taller talleres tema trabajar trabajo
    trabajando usar usuario wiki wikimedia wikipedia wikipedista wikimedista ano necesita apoyo material materiales linea`,
    pt: `abordagem ajuda ajudar apoio aprender aprendizagem artigo basico basica bom comunidade criar curso desenvolver
    desenvolvimento editar editor editores encontrar fazer ferramenta ferramentas formacao formador formadores gestao gerir grupo
    guia iniciante iniciantes material materiais melhor metodo nova novas novo novos novato novatos oficina oficinas
    pagina pessoa pessoas plano planos precisamos preciso pergunta primeira primeiro procuro programa programas projeto
    projetos recurso recursos tema trabalhar trabalho usar usuario wiki wikimedia wikipedia ano online`,
    ar: `مساعدة ساعدوني أحتاج نحتاج احتاج أريد نريد أبحث نبحث تعلم أتعلم نتعلم تعليم تدريب مدرب مدربين مدربون دورة دورات درس دروس
    ورشة ورش سؤال استفسار مشروع مشاريع برنامج برامج ويكي ويكيبيديا ويكيميديا مقال مقالة مقالات مجموعة مجتمع مجتمعات أداة أدوات
    جديد جدد جديدة أول مرة مستخدم مستخدمين محرر محررين تحرير شخص أشخاص عمل إدارة خطة خطط إعداد كتابة أساسيات موارد صفحة صفحات طريقة
    أساليب بناء تطوير دعم قادم قادمين مبتدئين مبتدئ مواد مهارات مناهج بناء سنة تصميم تنظيم وضع`
  };
  function wordsOf(lists) {
    return Object.values(lists).join(" ").split(/\s+/).map(fold);
  }
  var functionWords = new Set(
    wordsOf(FUNCTION_WORDS)
  );
  var commonStems = new Set(
    wordsOf(COMMON_WORDS).map(stem)
  );

  // assets/javascripts/discourse/lib/shared/typos.ts
  function forgiven(length) {
    if (length < 4) {
      return 0;
    }
    return length < 8 ? 1 : 2;
  }
  var NearWord = class {
    #typed;
    #most;
    #rows;
    constructor(typed, most = forgiven(typed.length)) {
      this.#typed = typed;
      this.#most = most;
      const row = () => new Uint8Array(typed.length + 1);
      this.#rows = [row(), row(), row()];
    }
    begins(word) {
      return this.#most > 0 && word.length >= this.#typed.length - this.#most && this.#distances(word).beginning <= this.#most;
    }
    /** So many slips, or Infinity where they are more than are forgiven. */
    slips(word) {
      if (Math.abs(word.length - this.#typed.length) > this.#most) {
        return Infinity;
      }
      const { whole } = this.#distances(word);
      return whole <= this.#most ? whole : Infinity;
    }
    /** Of what was typed to the word, and to its nearest beginning, by optimal string alignment. */
    #distances(word) {
      const typed = this.#typed;
      const most = this.#most;
      const width = typed.length;
      let [before, last, current] = this.#rows;
      for (let column = 0; column <= width; column++) {
        last[column] = column;
      }
      let best = width;
      const length = Math.min(word.length, width + most);
      for (let row = 1; row <= length; row++) {
        current[0] = row;
        let least = row;
        for (let column = 1; column <= width; column++) {
          const same = word[row - 1] === typed[column - 1];
          let cost = Math.min(
            at(last, column - 1) + (same ? 0 : 1),
            at(last, column) + 1,
            at(current, column - 1) + 1
          );
          if (row > 1 && column > 1 && word[row - 1] === typed[column - 2] && word[row - 2] === typed[column - 1]) {
            cost = Math.min(cost, at(before, column - 2) + 1);
          }
          current[column] = cost;
          least = Math.min(least, cost);
        }
        best = Math.min(best, at(current, width));
        if (least > most) {
          return { beginning: best, whole: Infinity };
        }
        [before, last, current] = [last, current, before];
      }
      return { beginning: best, whole: at(last, width) };
    }
  };
  function at(row, index) {
    return row[index] ?? 0;
  }

  // assets/javascripts/discourse/lib/help/spotting/near-forms.ts
  var END = 2;
  var NearForms = class {
    #formsByEnd = /* @__PURE__ */ new Map();
    add(form) {
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
    to(typed) {
      const most = forgiven(typed.length - 1);
      if (most === 0) {
        return { forms: [], slips: 0 };
      }
      const near = new NearWord(typed, most);
      const letters = lettersOf(typed);
      const found = /* @__PURE__ */ new Set();
      let least = most;
      for (let length = typed.length - most; length <= typed.length + most; length++) {
        for (const end of endsOf(typed, length)) {
          for (const { form, letters: theirs } of this.#formsByEnd.get(end) ?? []) {
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
  };
  function endsOf(form, length) {
    return [`${form.slice(0, END)}…${length}`, `${length}…${form.slice(-END)}`];
  }
  function lettersOf(form) {
    let letters = 0;
    for (let index = 0; index < form.length; index++) {
      letters |= 1 << form.charCodeAt(index) % 32;
    }
    return letters;
  }
  function differ(one, other, most) {
    let bits = one ^ other;
    for (let count = 0; count < most; count++) {
      bits &= bits - 1;
    }
    return bits !== 0;
  }

  // assets/javascripts/discourse/lib/help/spotting/spellings.ts
  var LISTED = /[,;:()[\]/،؛]|\s[-–—]\s/u;
  var HYPHEN = /(\p{L})[-‐‑](?=\p{L})/gu;
  function spellingsOf(names, reader) {
    const seen = /* @__PURE__ */ new Set();
    return names.flatMap(variantsOf).map((name) => distinct(reader.meaningsIn(name))).filter((words) => {
      const key = words.map(({ form }) => form).join(" ");
      const isNew = words.length > 0 && !seen.has(key);
      seen.add(key);
      return isNew;
    });
  }
  function distinct(words) {
    return words.filter(
      (word, index) => words.findIndex(({ stem: stemmed }) => stemmed === word.stem) === index
    );
  }
  function variantsOf(name) {
    const listed = name.split(LISTED);
    const parts = listed.filter((part) => part.trim().includes(" "));
    const all = listed.length > 1 ? [name, ...parts] : [name];
    return [
      ...all,
      ...all.map((part) => part.replace(HYPHEN, "$1")).filter((part, index) => part !== all[index])
    ];
  }

  // assets/javascripts/discourse/lib/help/spotting/words.ts
  var WORD = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu;
  var UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
  var PLAIN = /^[a-z]+$/;
  var LONGEST = 40;
  var WordReader = class _WordReader {
    static MOST_REMEMBERED = 5e4;
    #pieces = /* @__PURE__ */ new Map();
    /** Without the words that only hold the sentence together. */
    read(text) {
      const words = [];
      let at2 = 0;
      let index = 0;
      for (const raw of text.match(WORD) ?? []) {
        index = text.indexOf(raw, index);
        for (const [from, to, meaning] of this.#piecesOf(raw)) {
          if (meaning) {
            const { form, stem: stemmed, common } = meaning;
            words.push({
              form,
              stem: stemmed,
              common,
              from: index + from,
              to: index + to,
              at: at2
            });
          }
          at2++;
        }
        index += raw.length;
      }
      return words;
    }
    /** The same words, wherever they stand; those that are alike are one. */
    meaningsIn(text) {
      return (text.match(WORD) ?? []).flatMap(
        (raw) => this.#piecesOf(raw).flatMap(([, , meaning]) => meaning ?? [])
      );
    }
    #piecesOf(raw) {
      let pieces = this.#pieces.get(raw);
      if (!pieces) {
        pieces = split(raw).map(
          ([from, to]) => [from, to, meaningOf(raw.slice(from, to))]
        );
        if (this.#pieces.size < _WordReader.MOST_REMEMBERED) {
          this.#pieces.set(raw, pieces);
        }
      }
      return pieces;
    }
  };
  function meaningOf(raw) {
    if (raw.length > LONGEST) {
      return null;
    }
    const lower = raw.toLowerCase();
    const form = PLAIN.test(lower) ? lower : fold(raw);
    if (form === "" || functionWords.has(form)) {
      return null;
    }
    const stemmed = stem(form);
    return { form, stem: stemmed, common: commonStems.has(stemmed) };
  }
  function split(raw) {
    if (raw.search(UNSPACED) < 0) {
      return [[0, raw.length]];
    }
    const pieces = [];
    let from = 0;
    for (const { 0: run, index } of raw.matchAll(UNSPACED)) {
      if (index > from) {
        pieces.push([from, index]);
      }
      pieces.push(...pairsOf(run, index));
      from = index + run.length;
    }
    if (from < raw.length) {
      pieces.push([from, raw.length]);
    }
    return pieces;
  }
  function pairsOf(run, start) {
    const ends = [start];
    for (const letter of run) {
      ends.push((ends.at(-1) ?? start) + letter.length);
    }
    return ends.length < 3 ? [[start, start + run.length]] : ends.slice(2).map((end, index) => [ends[index] ?? start, end]);
  }

  // assets/javascripts/discourse/lib/help/spotting/skill-index.ts
  var COMMON_SHARE = 0.3;
  var AS_TWO_OR_ONE = 0.9;
  var ONE_SLIP = 0.8;
  var TWO_SLIPS = 0.7;
  var SHORTEST_PART = 3;
  var PLURAL = /s$/;
  var SkillIndex = class {
    /** What a word tells that one skill alone has. */
    most;
    #reader = new WordReader();
    #placesByStem = /* @__PURE__ */ new Map();
    #skillsByStem;
    #stemByForm = /* @__PURE__ */ new Map();
    #nearForms = new NearForms();
    constructor(vocabulary) {
      this.most = Math.log(vocabulary.length + 1);
      const spellings = vocabulary.map(
        ({ names }) => spellingsOf(names, this.#reader)
      );
      this.#skillsByStem = countByStem(spellings);
      spellings.forEach(
        (lists, skill) => lists.forEach((words) => this.#add(skill, words))
      );
    }
    /** How much a word of names tells: the more, the fewer skills have it. */
    tellsOf({ stem: stemmed }) {
      const told = this.most - Math.log(this.#skillsByStem.get(stemmed) ?? 1);
      return commonStems.has(stemmed) ? told * COMMON_SHARE : told;
    }
    wordsOf(text) {
      return this.#reader.read(text);
    }
    /** Where in names a word stands. */
    placesOf({ stem: stemmed }) {
      return this.#placesByStem.get(stemmed) ?? [];
    }
    /** What a word of a text, or it and the one after it, may be among the words of names. */
    readingsOf(word, next) {
      return this.#asItIs(word) ?? this.#asOne(word, next) ?? this.#asBare(word) ?? (word.common ? null : this.#asTwo(word)) ?? (word.common ? [] : this.#asNear(word));
    }
    #add(skill, words) {
      const tells = words.reduce((sum2, word) => sum2 + this.tellsOf(word), 0);
      const name = { skill, words, tells };
      words.forEach(({ form, stem: stemmed }, slot) => {
        const places = this.#placesByStem.get(stemmed);
        if (places) {
          places.push({ name, slot });
        } else {
          this.#placesByStem.set(stemmed, [{ name, slot }]);
        }
        if (!this.#stemByForm.has(form)) {
          this.#know(form, stemmed);
          this.#know(form.replace(PLURAL, ""), stemmed);
        }
      });
    }
    #know(form, stemmed) {
      if (!this.#stemByForm.has(form)) {
        this.#stemByForm.set(form, stemmed);
        this.#nearForms.add(form);
      }
    }
    #asItIs(word) {
      const { form, stem: stemmed } = word;
      return this.#placesByStem.has(stemmed) ? [{ form, stem: stemmed, surety: 1, last: word }] : this.#asForms([form], 1, word);
    }
    /** "wiki data" for "wikidata". */
    #asOne(word, next) {
      return next?.at === word.at + 1 ? this.#asForms([word.form + next.form], AS_TWO_OR_ONE, next) : null;
    }
    #asBare(word) {
      const form = withoutPrefix(word.form);
      const stemmed = form === null ? "" : stem(form);
      return form !== null && this.#placesByStem.has(stemmed) ? [{ form, stem: stemmed, surety: 1, last: word }] : null;
    }
    /** "wikidata" for "wiki data". */
    #asTwo(word) {
      const { form } = word;
      for (let at2 = SHORTEST_PART; at2 <= form.length - SHORTEST_PART; at2++) {
        const parts = [form.slice(0, at2), form.slice(at2)];
        const readings = this.#asForms(parts, AS_TWO_OR_ONE, word);
        if (readings) {
          return readings;
        }
      }
      return null;
    }
    #asNear(word) {
      const { forms, slips } = this.#nearForms.to(word.form);
      return this.#asForms(forms, slips === 1 ? ONE_SLIP : TWO_SLIPS, word) ?? [];
    }
    /** Null unless names have all of them. */
    #asForms(forms, surety, last) {
      const readings = [];
      for (const form of forms) {
        const stemmed = this.#stemByForm.get(form);
        if (stemmed === void 0) {
          return null;
        }
        readings.push({ form, stem: stemmed, surety, last });
      }
      return readings;
    }
  };
  function countByStem(spellings) {
    const counts = /* @__PURE__ */ new Map();
    for (const lists of spellings) {
      const own = /* @__PURE__ */ new Set();
      lists.forEach((words) => words.forEach((word) => own.add(word.stem)));
      own.forEach(
        (stemmed) => counts.set(stemmed, (counts.get(stemmed) ?? 0) + 1)
      );
    }
    return counts;
  }

  // assets/javascripts/discourse/lib/help/spotting/skill-spotter.ts
  var LONGEST_TITLE = 300;
  var LONGEST_BODY = 2e3;
  var MOST_OF_BODY = 1;
  var LEAST_SCORE = 0.62;
  var LEAST_TOLD = 0.4;
  var OTHERS_BETWEEN = 4;
  var OTHER_FORM = 0.95;
  var MOST_SHARED = 0.5;
  var SkillSpotter = class {
    #ids;
    #index;
    constructor(vocabulary) {
      const sorted = [...vocabulary].sort((one, two) => one.id - two.id);
      this.#ids = sorted.map(({ id }) => id);
      this.#index = new SkillIndex(sorted);
    }
    /** Best first, `limit` at most. The body is read where the title says nothing. */
    spot({ title, body = "" }, limit) {
      const inTitle = this.#findings(title.slice(0, LONGEST_TITLE));
      if (inTitle.length > 0) {
        return this.#told(inTitle, "title", limit);
      }
      const inBody = this.#findings(body.slice(0, LONGEST_BODY));
      return this.#told(inBody, "body", Math.min(limit, MOST_OF_BODY));
    }
    #told(findings, source, limit) {
      return findings.slice(0, limit).map(({ skill, score, hits }) => ({
        id: this.#ids[skill] ?? 0,
        score: Math.round(score * 100) / 100,
        source,
        spans: spansOf(hits)
      }));
    }
    #findings(text) {
      const best = /* @__PURE__ */ new Map();
      for (const [name, hits] of this.#hits(this.#index.wordsOf(text))) {
        if (sum(hits) < LEAST_SCORE * name.tells) {
          continue;
        }
        const finding = findingOf(name, hits);
        const known = best.get(name.skill);
        if (finding.score >= LEAST_SCORE && finding.told >= LEAST_TOLD * this.#index.most && (!known || compare(finding, known) < 0)) {
          best.set(name.skill, finding);
        }
      }
      return apart([...best.values()].sort(compare));
    }
    /** By name, in the order of the text. */
    #hits(words) {
      const hits = /* @__PURE__ */ new Map();
      words.forEach((word, index) => {
        for (const reading of this.#index.readingsOf(word, words[index + 1])) {
          const tells = this.#index.tellsOf(reading) * reading.surety;
          for (const { name, slot } of this.#index.placesOf(reading)) {
            const isSame = name.words[slot]?.form === reading.form;
            const hit = {
              word,
              last: reading.last,
              slot,
              tells: isSame ? tells : tells * OTHER_FORM
            };
            const known = hits.get(name);
            if (known) {
              known.push(hit);
            } else {
              hits.set(name, [hit]);
            }
          }
        }
      });
      return hits;
    }
  };
  function findingOf(name, hits) {
    const room = name.words.length + OTHERS_BETWEEN;
    let best = [];
    let told = 0;
    hits.forEach(({ word: first }, start) => {
      const bySlot = /* @__PURE__ */ new Map();
      for (let index = start; index < hits.length; index++) {
        const hit = hits[index];
        if (hit.word.at - first.at >= room) {
          break;
        }
        if (hit.tells > (bySlot.get(hit.slot)?.tells ?? 0)) {
          bySlot.set(hit.slot, hit);
        }
      }
      const stretch = [...bySlot.values()];
      const here = sum(stretch);
      if (here > told) {
        [best, told] = [stretch, here];
      }
    });
    return { skill: name.skill, score: told / name.tells, told, hits: best };
  }
  function compare(one, two) {
    return two.told * two.score - one.told * one.score || one.skill - two.skill;
  }
  function apart(findings) {
    const taken = /* @__PURE__ */ new Set();
    return findings.filter(({ hits, told }) => {
      const shared = hits.filter(({ word }) => taken.has(word));
      const isOwn = sum(shared) <= told * MOST_SHARED;
      if (isOwn) {
        hits.forEach(({ word }) => taken.add(word));
      }
      return isOwn;
    });
  }
  function spansOf(hits) {
    return [...new Map(hits.map(({ word, last }) => [word.from, last.to]))].sort(
      ([one], [two]) => one - two
    );
  }
  function sum(hits) {
    return hits.reduce((all, { tells }) => all + tells, 0);
  }

  // assets/javascripts/discourse/lib/help/spotting/spot-with-json.ts
  function spotWithJson(_verb, json) {
    const { skills, requests, limit } = JSON.parse(json);
    const spotter = new SkillSpotter(skills);
    return JSON.stringify({
      result: requests.map((request) => spotter.spot(request, limit))
    });
  }

  // assets/javascripts/discourse/lib/help/spotting/bin/support/build.mjs
  globalThis.peerLearning = spotWithJson;
})();
