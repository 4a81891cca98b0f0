// Built by bin/build from assets/javascripts/discourse/lib/matching
(() => {
  // assets/javascripts/discourse/lib/matching/invalid-instance.ts
  var PLAIN_KEY = /^[\w-]+$/;
  var InvalidInstance = class _InvalidInstance extends Error {
    name = "InvalidInstance";
    #keys;
    #sentence;
    constructor(keys, sentence) {
      super(`${pathOf(keys)}: ${sentence}`);
      this.#keys = keys;
      this.#sentence = sentence;
    }
    /** The same fault, seen from the object or list that holds what is wrong. */
    under(key) {
      return new _InvalidInstance([key, ...this.#keys], this.#sentence);
    }
  };
  function pathOf(keys) {
    return keys.reduce(addKey, "") || "instance";
  }
  function addKey(path, key) {
    if (typeof key === "number") {
      return `${path}[${key}]`;
    }
    if (!PLAIN_KEY.test(key)) {
      return `${path}[${JSON.stringify(key)}]`;
    }
    return path ? `${path}.${key}` : key;
  }

  // assets/javascripts/discourse/lib/matching/json.ts
  var LONGEST_QUOTE = 60;
  function has(holder, key) {
    return get(holder, key) !== void 0;
  }
  function isNull(holder, key) {
    return get(holder, key) === null;
  }
  function integer(holder, key, least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER) {
    const value = get(holder, key);
    if (typeof value !== "number" || !Number.isSafeInteger(value)) {
      return refuseKind(value, "a whole number", [key]);
    }
    if (value < least || value > most) {
      return refuseKind(value, `a whole number from ${least} to ${most}`, [key]);
    }
    return value;
  }
  function text(holder, key) {
    const value = get(holder, key);
    return typeof value === "string" ? value : refuseKind(value, "a text", [key]);
  }
  function flag(holder, key) {
    const value = get(holder, key);
    return typeof value === "boolean" ? value : refuseKind(value, "true or false", [key]);
  }
  function object(holder, key, read) {
    return under(key, get(holder, key), (value) => read(fieldsOf(value)));
  }
  function objects(holder, key, read) {
    return list(holder, key, (item) => read(fieldsOf(item)));
  }
  function pairs(holder, key, read) {
    return list(holder, key, (item) => read(pairOf(item)));
  }
  function fieldsOf(value) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return refuseKind(value, "an object", []);
    }
    return value;
  }
  function list(holder, key, read) {
    const items = get(holder, key);
    if (!Array.isArray(items)) {
      return refuseKind(items, "a list", [key]);
    }
    return under(
      key,
      items,
      () => items.map((item, index) => under(index, item, read))
    );
  }
  function pairOf(value) {
    if (!Array.isArray(value) || value.length !== 2) {
      return refuseKind(value, "a list of two", []);
    }
    return value;
  }
  function under(key, held, read) {
    try {
      return read(held);
    } catch (error) {
      throw error instanceof InvalidInstance ? error.under(key) : error;
    }
  }
  function get(holder, key) {
    return holder[key];
  }
  function refuseKind(value, kind, keys) {
    if (value === void 0) {
      throw new InvalidInstance(keys, "is missing");
    }
    throw new InvalidInstance(keys, `must be ${kind}, not ${quote(value)}`);
  }
  function quote(value) {
    const json = JSON.stringify(value) ?? String(value);
    return json.length > LONGEST_QUOTE ? `${json.slice(0, LONGEST_QUOTE)}…` : json;
  }

  // assets/javascripts/discourse/lib/matching/week.ts
  var MINUTES_A_QUARTER = 15;
  var QUARTERS_A_WEEK = 672;
  var BITS = 28;
  var WORDS = QUARTERS_A_WEEK / BITS;
  var ALL_BITS = (1 << BITS) - 1;
  function weekOf(ranges) {
    const words = new Array(WORDS).fill(0);
    for (const [start, end] of ranges) {
      for (let quarter = start; quarter < end; quarter++) {
        const index = wordOf(quarter % QUARTERS_A_WEEK);
        words[index] = wordAt(words, index) | bitOf(quarter);
      }
    }
    return words;
  }
  function common(one, other) {
    return one.map((word, index) => word & wordAt(other, index));
  }
  function startsOf(week, quarters) {
    let starts = week;
    for (let length = 1; length < quarters; ) {
      const step = Math.min(length, quarters - length);
      starts = common(starts, movedEarlier(starts, step));
      length += step;
    }
    return starts;
  }
  function first(week) {
    const index = week.findIndex((word2) => word2 !== 0);
    if (index < 0) {
      return null;
    }
    const word = wordAt(week, index);
    const lowestBit = word & -word;
    return index * BITS + (31 - Math.clz32(lowestBit));
  }
  function count(week) {
    let total = 0;
    for (let word of week) {
      for (; word !== 0; word &= word - 1) {
        total++;
      }
    }
    return total;
  }
  function rangesOf(week) {
    const ranges = [];
    let start = null;
    for (let quarter = 0; quarter <= QUARTERS_A_WEEK; quarter++) {
      const free = (wordAt(week, wordOf(quarter)) & bitOf(quarter)) !== 0;
      if (free) {
        start ??= quarter;
      } else if (start !== null) {
        ranges.push([start, quarter]);
        start = null;
      }
    }
    return ranges;
  }
  function movedEarlier(week, quarters) {
    const words = wordOf(quarters);
    const bits = quarters % BITS;
    return week.map((_, index) => {
      const low = wordAt(week, (index + words) % WORDS);
      const high = wordAt(week, (index + words + 1) % WORDS);
      return low >>> bits | high << BITS - bits & ALL_BITS;
    });
  }
  function wordOf(quarter) {
    return Math.floor(quarter / BITS);
  }
  function bitOf(quarter) {
    return 1 << quarter % BITS;
  }
  function wordAt(week, index) {
    return week[index] ?? 0;
  }

  // assets/javascripts/discourse/lib/matching/read-instance.ts
  var VERSION = 1;
  var NATIVE = 5;
  function readRankInstance(input) {
    const fields = fieldsOf(input);
    readVersion(fields);
    const skills = readSkills(fields);
    const ids = /* @__PURE__ */ new Set();
    const readNext = (member) => readMember(member, skills, ids);
    return {
      rules: object(fields, "rules", readRules),
      skills,
      seeker: object(fields, "seeker", readNext),
      candidates: objects(fields, "candidates", readNext),
      excluded: readExcluded(fields, ids),
      want: isNull(fields, "want") ? null : knownSkill(fields, "want", skills),
      limit: integer(fields, "limit", 0)
    };
  }
  function readVersion(fields) {
    if (has(fields, "version") && integer(fields, "version") !== VERSION) {
      throw new InvalidInstance(["version"], `must be ${VERSION}`);
    }
  }
  function readRules(rules) {
    return {
      minutes: integer(rules, "minutes", 1, QUARTERS_A_WEEK * MINUTES_A_QUARTER),
      maxSize: integer(rules, "maxSize", 2, 4),
      minProficiency: integer(rules, "minProficiency", 0, NATIVE)
    };
  }
  function readSkills(fields) {
    const ids = /* @__PURE__ */ new Set();
    const parents = new Map(
      objects(fields, "skills", (skill) => {
        const id = text(skill, "id");
        refuseTwice(id, "id", ids);
        return [id, has(skill, "parent") ? text(skill, "parent") : null];
      })
    );
    return new Map(
      objects(fields, "skills", (skill) => {
        if (has(skill, "parent")) {
          knownSkill(skill, "parent", parents);
        }
        const id = text(skill, "id");
        return [id, lineageOf(id, parents)];
      })
    );
  }
  function lineageOf(id, parents) {
    const lineage = /* @__PURE__ */ new Set();
    let skill = id;
    while (skill !== null) {
      if (lineage.has(skill)) {
        const name = JSON.stringify(skill);
        throw new InvalidInstance(["parent"], `${name} is its own ancestor`);
      }
      lineage.add(skill);
      skill = parents.get(skill) ?? null;
    }
    return lineage;
  }
  function readMember(member, skills, ids) {
    const id = integer(member, "id");
    refuseTwice(id, "id", ids);
    return {
      id,
      languages: object(member, "languages", readLanguages),
      free: pairs(member, "free", readQuarterHours),
      offers: readOffers(member, skills),
      wants: readWants(member, skills),
      capacity: integer(member, "capacity", 0, 4),
      missed: has(member, "missed") ? integer(member, "missed", 0) : 0,
      interprets: has(member, "interprets") && flag(member, "interprets"),
      region: readRegion(member),
      load: has(member, "load") ? integer(member, "load", 0) : 0
    };
  }
  function readLanguages(languages) {
    return new Map(
      Object.keys(languages).map((code) => [
        code,
        integer(languages, code, 0, NATIVE)
      ])
    );
  }
  function readQuarterHours(pair) {
    const start = integer(pair, 0, 0, QUARTERS_A_WEEK - 1);
    const end = integer(pair, 1);
    if (end < start) {
      throw new InvalidInstance([1], `${end} comes before the start, ${start}`);
    }
    if (end - start > QUARTERS_A_WEEK) {
      throw new InvalidInstance([1], `${end} is over a week after ${start}`);
    }
    return [start, end];
  }
  function readOffers(member, skills) {
    const named = /* @__PURE__ */ new Set();
    return objects(member, "offers", (offer) => {
      const skill = knownSkill(offer, "skill", skills);
      refuseTwice(skill, "skill", named);
      return { skill, level: integer(offer, "level", 1, 4) };
    });
  }
  function readWants(member, skills) {
    const named = /* @__PURE__ */ new Set();
    return objects(member, "wants", (want) => {
      const skill = knownSkill(want, "skill", skills);
      refuseTwice(skill, "skill", named);
      return {
        skill,
        level: integer(want, "level", 0, 3),
        priority: integer(want, "priority", 1, 3)
      };
    });
  }
  function readRegion(member) {
    const isKnown = has(member, "region") && !isNull(member, "region");
    return isKnown ? text(member, "region") : null;
  }
  function readExcluded(fields, ids) {
    if (!has(fields, "excluded")) {
      return [];
    }
    return pairs(fields, "excluded", (pair) => [
      knownId(pair, 0, ids),
      knownId(pair, 1, ids)
    ]);
  }
  function knownSkill(holder, key, skills) {
    const skill = text(holder, key);
    if (!skills.has(skill)) {
      const name = JSON.stringify(skill);
      throw new InvalidInstance([key], `${name} is not one of the skills`);
    }
    return skill;
  }
  function knownId(pair, key, ids) {
    const id = integer(pair, key);
    if (!ids.has(id)) {
      throw new InvalidInstance([key], `${id} is not one of the members`);
    }
    return id;
  }
  function refuseTwice(value, key, seen) {
    if (seen.has(value)) {
      const name = JSON.stringify(value);
      throw new InvalidInstance([key], `${name} stands here twice`);
    }
    seen.add(value);
  }

  // assets/javascripts/discourse/lib/matching/score.ts
  var POINTS = {
    /** A point of a lesson's value: 340 to 1000 for the best lesson. */
    learning: 10,
    /** A point of what the seeker could teach in return. Given back, help is asked for more easily and lasts. */
    givingBack: 2,
    /** A quarter-hour at which the meeting could begin: the more there are, the easier a time is found … */
    start: 10,
    /** … but beyond four hours of choice, more free time makes nobody a better peer. */
    startsCounted: 16,
    /** A level of proficiency of the weaker speaker. */
    proficiency: 20,
    /** Same region: a shared context, less than one step of language. */
    region: 15,
    /** A group the candidate still has room for. */
    room: 15,
    /**
     * Not having been shown first to others lately: as much as some choice of time and a good language, so that the same
     * few are not always first, and somebody who fits far better still is.
     */
    rest: 200
  };
  function scoreOf(meeting) {
    return valueOf(meeting.taught) * POINTS.learning + valueOf(meeting.givenBack) * POINTS.givingBack + languagePoints(meeting.language) + timePoints(meeting.starts) + regionPoints(meeting.region) + loadPoints(meeting.candidate);
  }
  function reasonsFor(meeting) {
    const { taught, wider, givenBack, language, shared, starts, region } = meeting;
    const { capacity, load } = meeting.candidate;
    const kind = wider ? "wider" : "skill";
    return [
      ...taught.map((lesson2) => teachingReason(kind, POINTS.learning, lesson2)),
      { kind: "language", points: languagePoints(language), ...language },
      { kind: "time", points: timePoints(starts), ranges: rangesOf(shared) },
      ...givenBack.map(
        (lesson2) => teachingReason("gives-back", POINTS.givingBack, lesson2)
      ),
      ...regionReasons(region),
      { kind: "load", points: loadPoints(meeting.candidate), capacity, load }
    ];
  }
  function teachingReason(kind, weight, { value, ...lesson2 }) {
    return { kind, points: value * weight, ...lesson2 };
  }
  function regionReasons(region) {
    return region === null ? [] : [{ kind: "region", points: regionPoints(region), region }];
  }
  function valueOf(taught) {
    return taught.reduce((sum, { value }) => sum + value, 0);
  }
  function languagePoints({ proficiency }) {
    return proficiency * POINTS.proficiency;
  }
  function timePoints(starts) {
    return Math.min(count(starts), POINTS.startsCounted) * POINTS.start;
  }
  function regionPoints(region) {
    return region === null ? 0 : POINTS.region;
  }
  function loadPoints({ capacity, load }) {
    const rest = Math.floor(POINTS.rest * capacity / (capacity + load));
    return capacity * POINTS.room + rest;
  }

  // assets/javascripts/discourse/lib/matching/teaching.ts
  var BASE = [40, 70, 100];
  var FIT = [90, 100, 85, 85];
  var SHARES = [1, 2, 4];
  var holds = (offered, wanted, skills) => skills.get(offered)?.has(wanted) ?? false;
  var isWider = (offered, wanted, skills) => offered !== wanted && holds(wanted, offered, skills);
  function lessons(wants, offers, skills) {
    return bestLessons(wants, offers, skills, holds);
  }
  function widerLessons(wants, offers, skills) {
    return bestLessons(wants, offers, skills, isWider);
  }
  function bestLessons(wants, offers, skills, answers) {
    const found = [];
    for (const want of wants) {
      const answering = offers.filter(
        ({ skill }) => answers(skill, want.skill, skills)
      );
      const taught = lesson(want, bestOffer(want.skill, answering));
      if (taught) {
        found.push(taught);
      }
    }
    const best2 = found.sort(byValue).slice(0, SHARES.length);
    best2.forEach((taught, index) => {
      taught.value = Math.floor(taught.value / (SHARES[index] ?? 1));
    });
    return best2;
  }
  function lesson(want, offer) {
    if (!offer || offer.level <= want.level) {
      return null;
    }
    const gap = offer.level - want.level;
    const base = BASE[want.priority - 1] ?? 0;
    const fit = FIT[gap - 1] ?? 0;
    return {
      skill: want.skill,
      offered: offer.skill,
      level: offer.level,
      gap,
      value: Math.floor(base * fit / 100)
    };
  }
  function bestOffer(skill, offers) {
    let best2 = null;
    for (const offer of offers) {
      if (!best2 || standsBefore(offer, best2, skill)) {
        best2 = offer;
      }
    }
    return best2;
  }
  function standsBefore(one, other, skill) {
    if (one.level !== other.level) {
      return one.level > other.level;
    }
    if (one.skill === skill || other.skill === skill) {
      return one.skill === skill;
    }
    return one.skill < other.skill;
  }
  function byValue(one, other) {
    return other.value - one.value || (one.skill < other.skill ? -1 : 1);
  }

  // assets/javascripts/discourse/lib/matching/promise.ts
  var LEVELS_OFFERED = [1, 2, 3, 4];
  var LEVELS_WANTED = [0, 1, 2, 3];
  var PRIORITIES = [1, 2, 3];
  function promise(input) {
    const { seeker, skills, want } = readRankInstance(input);
    const wants = seeker.wants.filter(({ skill }) => !want || skill === want);
    const worth = (taught, points) => taught.reduce((sum, { value }) => sum + value * points, 0);
    const offers = [];
    const givenBack = [];
    for (const skill of skills.keys()) {
      for (const level of LEVELS_OFFERED) {
        const offer = [{ skill, level }];
        const points = worth(lessons(wants, offer, skills), POINTS.learning);
        if (points > 0 || widerLessons(wants, offer, skills).length > 0) {
          offers.push({ skill, level, points });
        }
      }
      for (const level of LEVELS_WANTED) {
        for (const priority of PRIORITIES) {
          const taught = lessons(
            [{ skill, level, priority }],
            seeker.offers,
            skills
          );
          const points = worth(taught, POINTS.givingBack);
          givenBack.push({ skill, level, priority, points });
        }
      }
    }
    return {
      offers,
      wants: givenBack.filter(({ points }) => points > 0),
      proficiency: POINTS.proficiency,
      start: POINTS.start,
      startsCounted: POINTS.startsCounted
    };
  }

  // assets/javascripts/discourse/lib/matching/languages.ts
  function sharedLanguage(members, minProficiency) {
    let best2 = null;
    for (const language of members[0]?.languages.keys() ?? []) {
      const proficiency = Math.min(
        ...members.map((member) => member.languages.get(language) ?? -1)
      );
      const shared = { language, proficiency };
      if (proficiency >= minProficiency && (!best2 || isBetter(shared, best2))) {
        best2 = shared;
      }
    }
    return best2;
  }
  function isBetter(one, other) {
    return one.proficiency > other.proficiency || one.proficiency === other.proficiency && one.language < other.language;
  }

  // assets/javascripts/discourse/lib/matching/meeting.ts
  function seekingOf(instance) {
    const { seeker, rules, want } = instance;
    return {
      instance,
      wants: seeker.wants.filter(({ skill }) => want === null || skill === want),
      week: weekOf(seeker.free),
      quarters: Math.ceil(rules.minutes / MINUTES_A_QUARTER),
      excluded: new Set(
        instance.excluded.flatMap(
          ([one, other]) => one === seeker.id ? [other] : other === seeker.id ? [one] : []
        )
      )
    };
  }
  function meet(seeking, candidate) {
    const { wants, instance } = seeking;
    const taught = lessons(wants, candidate.offers, instance.skills);
    return taught.length === 0 ? "skill" : meetFor(taught, false, seeking, candidate);
  }
  function meetWider(seeking, candidate) {
    const { wants, instance } = seeking;
    const taught = widerLessons(wants, candidate.offers, instance.skills);
    return taught.length === 0 ? "skill" : meetFor(taught, true, seeking, candidate);
  }
  function meetFor(taught, wider, { instance, week, quarters, excluded }, candidate) {
    const { seeker, skills, rules } = instance;
    const language = sharedLanguage([seeker, candidate], rules.minProficiency);
    if (!language) {
      return "language";
    }
    const shared = common(week, weekOf(candidate.free));
    const starts = startsOf(shared, quarters);
    const start = first(starts);
    if (start === null) {
      return "time";
    }
    if (excluded.has(candidate.id)) {
      return "excluded";
    }
    if (candidate.capacity === 0) {
      return "room";
    }
    return {
      candidate,
      taught,
      wider,
      givenBack: lessons(candidate.wants, seeker.offers, skills),
      language,
      shared,
      starts,
      start,
      region: candidate.region === seeker.region ? seeker.region : null
    };
  }

  // assets/javascripts/discourse/lib/matching/rank.ts
  function rank(input) {
    const instance = readRankInstance(input);
    const seeking = seekingOf(instance);
    const scored = [];
    const wider = [];
    const refused = { skill: 0, language: 0, time: 0, excluded: 0, room: 0 };
    for (const candidate of instance.candidates) {
      const meeting = meet(seeking, candidate);
      if (typeof meeting !== "string") {
        scored.push({ meeting, score: scoreOf(meeting) });
        continue;
      }
      refused[meeting]++;
      if (meeting === "skill") {
        const next = meetWider(seeking, candidate);
        if (typeof next !== "string") {
          wider.push({ meeting: next, score: scoreOf(next) });
        }
      }
    }
    const ranked = best(scored, instance.limit);
    return {
      ranked,
      wider: best(wider, instance.limit - ranked.length),
      refused
    };
  }
  function best(scored, limit) {
    return scored.sort(bestFirst).slice(0, limit).map(rankedCandidate);
  }
  function bestFirst(one, other) {
    return other.score - one.score || one.meeting.candidate.id - other.meeting.candidate.id;
  }
  function rankedCandidate({ meeting, score }) {
    return {
      id: meeting.candidate.id,
      score,
      reasons: reasonsFor(meeting),
      overlapMinutes: count(meeting.shared) * MINUTES_A_QUARTER,
      start: meeting.start
    };
  }

  // assets/javascripts/discourse/lib/matching/call-with-json.ts
  var VERBS = /* @__PURE__ */ new Map([
    ["promise", promise],
    ["rank", rank]
  ]);
  function callWithJson(verb, json) {
    try {
      return JSON.stringify({ result: verbNamed(verb)(parse(json)) });
    } catch (error) {
      if (error instanceof InvalidInstance) {
        return JSON.stringify({ error: error.message });
      }
      throw error;
    }
  }
  function verbNamed(name) {
    const verb = VERBS.get(name);
    if (!verb) {
      const known = [...VERBS.keys()].join(", ");
      throw new InvalidInstance(["verb"], `"${name}" is not one of: ${known}`);
    }
    return verb;
  }
  function parse(json) {
    try {
      return JSON.parse(json);
    } catch {
      throw new InvalidInstance([], "is not JSON");
    }
  }

  // assets/javascripts/discourse/lib/matching/bin/support/build.mjs
  globalThis.peerLearningMatching = callWithJson;
})();
