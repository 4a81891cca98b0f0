// Built by bin/build from assets/javascripts/discourse/lib/matching
(() => {
  // assets/javascripts/discourse/lib/matching/languages.ts
  function sharedLanguage(members, minProficiency) {
    let best2 = null;
    for (const language of members[0]?.languages.keys() ?? []) {
      const proficiency = Math.min(
        ...members.map((member) => member.languages.get(language) ?? -1)
      );
      const shared2 = { language, proficiency };
      if (proficiency >= minProficiency && (!best2 || isBetter(shared2, best2))) {
        best2 = shared2;
      }
    }
    return best2;
  }
  function isBetter(one, other) {
    return one.proficiency > other.proficiency || one.proficiency === other.proficiency && one.language < other.language;
  }

  // assets/javascripts/discourse/lib/matching/packing/bits.ts
  function lowest(bits) {
    return 31 - Math.clz32(bits & -bits);
  }
  function allOf(count2) {
    return (1 << count2) - 1;
  }
  function sizeOf(bits) {
    let size = 0;
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      size++;
    }
    return size;
  }

  // assets/javascripts/discourse/lib/matching/packing/problem.ts
  var IMPOSSIBLE = -(2 ** 30);
  var LARGEST_GROUP = 4;
  var MOST_NODES = 10;

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
  function integers(holder, key, least, most) {
    return under(
      key,
      listAt(holder, key),
      (items) => items.map((_, index) => integer(items, index, least, most))
    );
  }
  function fieldsOf(value) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return refuseKind(value, "an object", []);
    }
    return value;
  }
  function list(holder, key, read) {
    return under(
      key,
      listAt(holder, key),
      (items) => items.map((item, index) => under(index, item, read))
    );
  }
  function listAt(holder, key) {
    const items = get(holder, key);
    return Array.isArray(items) ? items : refuseKind(items, "a list", [key]);
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
  function quartersOf({ minutes }) {
    return Math.ceil(minutes / MINUTES_A_QUARTER);
  }
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
  function firstStart(free, rules) {
    const shared2 = free.map((ranges) => weekOf(ranges)).reduce((one, other) => common(one, other));
    return first(startsOf(shared2, quartersOf(rules)));
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
  var LAST_QUARTER = QUARTERS_A_WEEK - 1;
  var MIN_CELL = 5;
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
  function readRoundInstance(input) {
    const fields = fieldsOf(input);
    if (!has(fields, "version")) {
      throw new InvalidInstance(["version"], "is missing");
    }
    readVersion(fields);
    const skills = readSkills(fields);
    const ids = /* @__PURE__ */ new Set();
    return {
      seed: has(fields, "seed") ? integer(fields, "seed") : 0,
      rules: object(fields, "rules", readRules),
      skills,
      members: objects(
        fields,
        "members",
        (member) => readMember(member, skills, ids)
      ),
      excluded: readExcluded(fields, ids)
    };
  }
  function readGapsInstance(input) {
    const instance = readRoundInstance(input);
    const minCell = object(
      fieldsOf(input),
      "rules",
      (rules) => has(rules, "minCell") ? integer(rules, "minCell", 1) : MIN_CELL
    );
    return { ...instance, minCell };
  }
  function readTwinsInstance(input) {
    const fields = fieldsOf(input);
    readVersion(fields);
    const ids = /* @__PURE__ */ new Set();
    const starts = /* @__PURE__ */ new Set();
    integers(fields, "starts", 0, LAST_QUARTER).forEach(
      (start) => refuseTwice(start, "starts", starts)
    );
    return {
      rules: object(fields, "rules", (rules) => ({
        minutes: readMinutes(rules),
        apart: integer(rules, "apart", 1, LAST_QUARTER),
        within: integer(rules, "within", 1, LAST_QUARTER)
      })),
      starts: [...starts],
      members: objects(fields, "members", (member) => readAttendee(member, ids)),
      limit: integer(fields, "limit", 0)
    };
  }
  function readAttendee(member, ids) {
    return {
      id: readId(member, ids),
      free: pairs(member, "free", readSpan),
      awake: pairs(member, "awake", readSpan),
      burden: has(member, "burden") ? integer(member, "burden", 0) : 0,
      hosts: has(member, "hosts") && flag(member, "hosts")
    };
  }
  function readSpan(pair, last) {
    const start = integer(pair, 0, 0, last);
    const end = integer(pair, 1);
    if (end < start) {
      throw new InvalidInstance([1], `${end} comes before the start, ${start}`);
    }
    return [start, end];
  }
  function readVersion(fields) {
    if (has(fields, "version") && integer(fields, "version") !== VERSION) {
      throw new InvalidInstance(["version"], `must be ${VERSION}`);
    }
  }
  function readRules(rules) {
    return {
      minutes: readMinutes(rules),
      maxSize: integer(rules, "maxSize", 2, 4),
      minProficiency: integer(rules, "minProficiency", 0, NATIVE)
    };
  }
  function readMinutes(rules) {
    return integer(rules, "minutes", 1, QUARTERS_A_WEEK * MINUTES_A_QUARTER);
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
    return {
      id: readId(member, ids),
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
  function readId(member, ids) {
    const id = integer(member, "id");
    refuseTwice(id, "id", ids);
    return id;
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
    const [start, end] = readSpan(pair, LAST_QUARTER);
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

  // assets/javascripts/discourse/lib/matching/packing/ints.ts
  function at(list2, index) {
    return list2[index];
  }
  var Ints = class {
    length = 0;
    #items = new Int32Array(16);
    push(item) {
      if (this.length === this.#items.length) {
        const longer = new Int32Array(this.length * 2);
        longer.set(this.#items);
        this.#items = longer;
      }
      this.#items[this.length++] = item;
    }
    at(index) {
      return at(this.#items, index);
    }
    /** Where an item stands, or would stand, in a list that is in ascending order. */
    placeOf(item) {
      let low = 0;
      let high = this.length;
      while (low < high) {
        const middle = low + high >> 1;
        if (this.at(middle) < item) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
    toArray() {
      return this.#items.slice(0, this.length);
    }
  };

  // assets/javascripts/discourse/lib/matching/packing/neighbours.ts
  var Neighbours = class {
    #starts;
    #items;
    /** Pairs of nodes as `[one, other, one, other, …]`, each pair once or several times, in any order. */
    constructor(nodes, pairs2) {
      const counts = new Int32Array(nodes + 1);
      for (const node of pairs2) {
        counts[node + 1] = at(counts, node + 1) + 1;
      }
      for (let node = 0; node < nodes; node++) {
        counts[node + 1] = at(counts, node + 1) + at(counts, node);
      }
      const ends = counts.slice();
      const items = new Int32Array(pairs2.length);
      const put = (node, other) => {
        const end = at(ends, node);
        items[end] = other;
        ends[node] = end + 1;
      };
      for (let index = 0; index < pairs2.length; index += 2) {
        put(at(pairs2, index), at(pairs2, index + 1));
        put(at(pairs2, index + 1), at(pairs2, index));
      }
      this.#starts = new Int32Array(nodes + 1);
      let length = 0;
      for (let node = 0; node < nodes; node++) {
        this.#starts[node] = length;
        const row = items.subarray(at(counts, node), at(counts, node + 1)).sort();
        let last = -1;
        for (const other of row) {
          if (other !== last) {
            items[length++] = last = other;
          }
        }
      }
      this.#starts[nodes] = length;
      this.#items = items.subarray(0, length);
    }
    /** Where the row of a node begins in `item`; it ends where that of the next one begins. */
    start(node) {
      return at(this.#starts, node);
    }
    item(index) {
      return at(this.#items, index);
    }
    degree(node) {
      return this.start(node + 1) - this.start(node);
    }
    are(one, other) {
      if (this.degree(other) < this.degree(one)) {
        return this.#has(other, one);
      }
      return this.#has(one, other);
    }
    #has(node, other) {
      let low = this.start(node);
      let high = this.start(node + 1);
      while (low < high) {
        const middle = low + high >> 1;
        if (at(this.#items, middle) < other) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low < this.start(node + 1) && at(this.#items, low) === other;
    }
  };

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
    return {
      skill: want.skill,
      offered: offer.skill,
      level: offer.level,
      gap,
      value: lessonValue(want.priority, gap)
    };
  }
  function lessonValue(priority, gap) {
    return Math.floor((BASE[priority - 1] ?? 0) * (FIT[gap - 1] ?? 0) / 100);
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

  // assets/javascripts/discourse/lib/matching/round/few.ts
  var Few = class {
    /** By place: who of the others could be in a group with them, whom they could learn from, and who from them. */
    together = new Int32Array(MOST_NODES);
    teachers = new Int32Array(MOST_NODES);
    learners = new Int32Array(MOST_NODES);
    #community;
    #canMeet;
    #members = new Int32Array(MOST_NODES);
    #group = new Int32Array(LARGEST_GROUP);
    // By learner × teacher: what each lesson is worth, by want, where there is any; and what they are together.
    #lessons;
    #learned = new Int32Array(MOST_NODES ** 2);
    /** canMeet: whether two members, by number, could be in one group as far as it depends on them alone */
    constructor(community, canMeet) {
      this.#community = community;
      this.#canMeet = canMeet;
      this.#lessons = new Uint8Array(MOST_NODES ** 2 * community.mostWants);
    }
    /**
     * Turns to the first `count` of these, of whom those at `learning` learn. A member may be among them twice, and is
     * then not together with themself.
     */
    take(members, count2, learning) {
      for (let place = 0; place < count2; place++) {
        this.#members[place] = at(members, place);
        this.together[place] = this.teachers[place] = this.learners[place] = 0;
      }
      this.#findTogether(count2);
      for (let rest = learning & allOf(count2); rest !== 0; rest &= rest - 1) {
        this.#findTeachers(lowest(rest));
      }
    }
    /** Whether any two of a group could be in one. */
    areTogether(group) {
      let all = -1;
      for (let rest = group; rest !== 0; rest &= rest - 1) {
        const place = lowest(rest);
        all &= at(this.together, place) | 1 << place;
      }
      return (group & ~all) === 0;
    }
    /** Whether all of a group have time for a whole meeting in common. */
    shareTime(group) {
      return this.#community.meetings.allShareTime(
        this.#group,
        this.#write(group)
      );
    }
    /** Whether all of a group have a language in common. */
    shareLanguage(group) {
      return this.#community.meetings.allShareLanguage(
        this.#group,
        this.#write(group)
      );
    }
    /** What a member learns in a group: the three best different skills, from the best teacher each. */
    learned(learner, group) {
      const teachers = at(this.teachers, learner) & group;
      if (teachers === 0) {
        return 0;
      }
      const row = learner * MOST_NODES;
      return (teachers & teachers - 1) === 0 ? at(this.#learned, row + lowest(teachers)) : this.#learnedFrom(teachers, learner);
    }
    #learnedFrom(teachers, learner) {
      const { mostWants } = this.#community;
      const wants = this.#community.wants(at(this.#members, learner));
      const lessons2 = this.#lessons;
      const row = learner * MOST_NODES;
      let first2 = 0;
      let second = 0;
      let third = 0;
      for (let want = 0; want < wants; want++) {
        let value = 0;
        for (let rest = teachers; rest !== 0; rest &= rest - 1) {
          const cell = (row + lowest(rest)) * mostWants + want;
          value = Math.max(value, lessons2[cell]);
        }
        if (value > first2) {
          third = second;
          second = first2;
          first2 = value;
        } else if (value > second) {
          third = second;
          second = value;
        } else if (value > third) {
          third = value;
        }
      }
      return shareOf(first2, 0) + shareOf(second, 1) + shareOf(third, 2);
    }
    #areTogether(one, other) {
      return one !== other && this.#canMeet(one, other);
    }
    /** Writes a group to where the community is asked about it. */
    #write(group) {
      let size = 0;
      for (let rest = group; rest !== 0; rest &= rest - 1) {
        this.#group[size++] = at(this.#members, lowest(rest));
      }
      return size;
    }
    #findTogether(count2) {
      for (let one = 1; one < count2; one++) {
        for (let other = 0; other < one; other++) {
          if (this.#areTogether(at(this.#members, one), at(this.#members, other))) {
            this.together[one] = at(this.together, one) | 1 << other;
            this.together[other] = at(this.together, other) | 1 << one;
          }
        }
      }
    }
    #findTeachers(learner) {
      const row = learner * MOST_NODES;
      const teachers = this.#community.teachersOf(
        at(this.#members, learner),
        this.#members,
        at(this.together, learner),
        this.#lessons,
        row * this.#community.mostWants
      );
      this.teachers[learner] = teachers;
      for (let rest = teachers; rest !== 0; rest &= rest - 1) {
        const teacher = lowest(rest);
        this.learners[teacher] = at(this.learners, teacher) | 1 << learner;
        this.#learned[row + teacher] = this.#learnedFrom(1 << teacher, learner);
      }
    }
  };
  function shareOf(value, place) {
    return Math.floor(value / (SHARES[place] ?? 1));
  }

  // assets/javascripts/discourse/lib/matching/round/seats.ts
  var BOTH_WAYS = 25;
  var EXTRA_SEAT = 30;
  var SIZES = [0, 0, 100, 95, 88];
  var MATCHED = 1e3;
  var MISSED = 500;
  var MISSED_COUNTED = 3;
  function matchedWorth({ missed }) {
    return MATCHED + MISSED * Math.min(MISSED_COUNTED, missed);
  }
  var Seats = class {
    nodes;
    worth;
    largest;
    #community;
    #members;
    /** By member: their first extra seat, the others after it. */
    #firstExtra;
    #few;
    #taken = new Int32Array(MOST_NODES);
    /** The places of extra seats among the few. */
    #extras = 0;
    constructor(community, largest) {
      this.#community = community;
      this.largest = largest;
      this.#few = new Few(
        community,
        (one, other) => community.meetings.are(one, other)
      );
      const { members } = community;
      this.#firstExtra = new Int32Array(members.length + 1);
      const seats = members.map((_, index) => index);
      members.forEach(({ capacity }, index) => {
        this.#firstExtra[index] = seats.length;
        for (let extra = 1; extra < capacity; extra++) {
          seats.push(index);
        }
      });
      this.#firstExtra[members.length] = seats.length;
      this.#members = Int32Array.from(seats);
      this.nodes = seats.length;
      this.worth = new Int32Array(seats.length);
      members.forEach((member, index) => {
        this.worth[index] = matchedWorth(member);
      });
    }
    member(seat) {
      return at(this.#members, seat);
    }
    isExtra(seat) {
      return seat >= this.#community.members.length;
    }
    /** The extra seats of a member: from this one to before that of the next member. */
    firstExtra(member) {
      return at(this.#firstExtra, member);
    }
    take(seats, count2) {
      this.#extras = 0;
      for (let place = 0; place < count2; place++) {
        const seat = at(seats, place);
        this.#taken[place] = this.member(seat);
        this.#extras |= this.isExtra(seat) ? 1 << place : 0;
      }
      this.#few.take(this.#taken, count2, ~this.#extras);
    }
    near(place) {
      return at(this.#few.teachers, place) | at(this.#few.learners, place);
    }
    gain(group) {
      const few = this.#few;
      const extras = group & this.#extras;
      const isPossible = few.areTogether(group) && (extras & extras - 1) === 0 && this.#allTakePart(group) && (sizeOf(group) === 2 || few.shareTime(group) && few.shareLanguage(group));
      return isPossible ? this.#value(group) - (extras === 0 ? 0 : EXTRA_SEAT) : IMPOSSIBLE;
    }
    /** What a group of seats is worth beyond its members' being in one; `gain` of those taken as well. */
    gainOf(seats) {
      this.take(seats, seats.length);
      return this.gain(allOf(seats.length));
    }
    /** Whether everybody learns or teaches. */
    #allTakePart(group) {
      for (let rest = group; rest !== 0; rest &= rest - 1) {
        if ((this.near(lowest(rest)) & group) === 0) {
          return false;
        }
      }
      return true;
    }
    #value(group) {
      let size = 0;
      let learning = 0;
      let bothWays = 0;
      for (let rest = group; rest !== 0; rest &= rest - 1) {
        const place = lowest(rest);
        const learned = this.#few.learned(place, group);
        const teaches = (at(this.#few.learners, place) & group) !== 0;
        size++;
        learning += learned;
        bothWays += teaches && learned > 0 ? 1 : 0;
      }
      return Math.floor(learning * (SIZES[size] ?? 0) / 100) + BOTH_WAYS * bothWays;
    }
  };

  // assets/javascripts/discourse/lib/matching/round/bridges.ts
  var Bridges = class {
    nodes;
    worth;
    largest;
    #community;
    #isLeftOut;
    #few;
    #members = new Int32Array(MOST_NODES);
    /** room: by member, in how many more groups they could sit; isLeftOut: by member, 1 for those the round left out */
    constructor(community, room, isLeftOut, largest) {
      this.#community = community;
      this.#few = new Few(
        community,
        (one, other) => community.meetings.shareTime(one, other) && community.meetings.mayBe(one, other)
      );
      this.#isLeftOut = isLeftOut;
      this.largest = largest;
      this.nodes = community.members.length;
      this.worth = Int32Array.from(
        room,
        (_, member) => isLeftOut[member] === 1 ? matchedWorth(community.member(member)) : 0
      );
    }
    take(members, count2) {
      let learning = 0;
      for (let place = 0; place < count2; place++) {
        this.#members[place] = at(members, place);
        learning |= (this.#isLeftOut[at(members, place)] ?? 0) << place;
      }
      this.#few.take(members, count2, learning);
    }
    near(place) {
      return at(this.#few.together, place);
    }
    gain(group) {
      const few = this.#few;
      const canMeet = sizeOf(group) > 2 && few.areTogether(group) && few.shareTime(group) && !few.shareLanguage(group);
      let best2 = IMPOSSIBLE;
      for (let rest = canMeet ? group : 0; rest !== 0; rest &= rest - 1) {
        best2 = Math.max(best2, this.#valueWith(lowest(rest), group));
      }
      return best2;
    }
    /** The one who interprets in a group that is possible. */
    interpreter(group) {
      const value = this.gain(group);
      for (let rest = group; rest !== 0; rest &= rest - 1) {
        const place = lowest(rest);
        if (this.#valueWith(place, group) === value) {
          return at(this.#members, place);
        }
      }
      throw new Error("no bridge");
    }
    /** When the one at this place interprets; IMPOSSIBLE when they do not, or somebody of the others sits by. */
    #valueWith(place, group) {
      const interpreter = at(this.#members, place);
      if (!this.#community.member(interpreter).interprets) {
        return IMPOSSIBLE;
      }
      const others = group & ~(1 << place);
      let size = 1;
      let learning = 0;
      for (let rest = others; rest !== 0; rest &= rest - 1) {
        const other = lowest(rest);
        const member = at(this.#members, other);
        const learned = this.#few.learned(other, others);
        const teaches = (at(this.#few.learners, other) & others) !== 0;
        const takesPart = teaches || learned > 0;
        if (!takesPart || !this.#community.meetings.shareLanguage(interpreter, member)) {
          return IMPOSSIBLE;
        }
        size++;
        learning += learned;
      }
      return Math.floor(learning * (SIZES[size] ?? 0) / 100);
    }
  };
  function bridgeNeighbours(community, room, lackLanguage) {
    const count2 = community.members.length;
    const hasRoom = Array.from(room.keys()).filter(
      (member) => at(room, member) > 0
    );
    const interpreters = hasRoom.filter(
      (member) => community.member(member).interprets
    );
    const pairs2 = new Ints();
    const join = (one, other, shareLanguage) => {
      if (one !== other && community.meetings.shareLanguage(one, other) === shareLanguage && community.meetings.shareTime(one, other) && community.meetings.mayBe(one, other)) {
        pairs2.push(one);
        pairs2.push(other);
        return true;
      }
      return false;
    };
    const partners = /* @__PURE__ */ new Set();
    for (const member of interpreters.length > 0 ? lackLanguage : []) {
      for (const other of hasRoom) {
        const couldLearn = community.teaches(other, member) || community.teaches(member, other);
        if (couldLearn && join(member, other, false)) {
          partners.add(member).add(other);
        }
      }
    }
    for (const interpreter of interpreters) {
      for (const member of partners) {
        join(interpreter, member, true);
      }
    }
    return new Neighbours(count2, pairs2.toArray());
  }

  // assets/javascripts/discourse/lib/matching/packing/dice.ts
  var TWO_TO_32 = 2 ** 32;
  function mix(one, other) {
    let hash = Math.imul(one ^ 2654435769, 2246822507) ^ other;
    hash = Math.imul(hash ^ hash >>> 16, 2246822507);
    hash = Math.imul(hash ^ hash >>> 13, 3266489909);
    return (hash ^ hash >>> 16) >>> 0;
  }
  var Dice = class {
    #state;
    constructor(seed) {
      this.#state = mix(seed % TWO_TO_32, Math.floor(seed / TWO_TO_32));
    }
    /** A whole number from 0 to below the bound, which is at most 2³². */
    below(bound) {
      this.#state = this.#state + 1831565813 | 0;
      return Math.floor(mix(this.#state, 0) / TWO_TO_32 * bound);
    }
    /** The numbers from 0 to below the count, in any order. */
    shuffled(count2) {
      const order = Int32Array.from({ length: count2 }, (_, index) => index);
      for (let last = count2 - 1; last > 0; last--) {
        const other = this.below(last + 1);
        const kept = order[last];
        order[last] = order[other];
        order[other] = kept;
      }
      return order;
    }
  };

  // assets/javascripts/discourse/lib/matching/round/meetings.ts
  var BITS2 = 31;
  var LINE = 16;
  var Meetings = class {
    #rows;
    #stride;
    #languageWords;
    #firstWord;
    /** Pairs that must not meet, as one × members + other both ways; and by member, whether there is any. */
    #excluded;
    #hasExcluded;
    /** languages: by code, the numbers of those that two or more speak well enough */
    constructor(members, languages, { excluded, rules }) {
      this.#languageWords = Math.ceil(languages.size / BITS2);
      this.#firstWord = 1 + this.#languageWords;
      this.#stride = Math.ceil((this.#firstWord + WORDS) / LINE) * LINE;
      this.#rows = new Int32Array(members.length * this.#stride);
      const quarters = quartersOf(rules);
      members.forEach((member, index) => {
        const row = index * this.#stride;
        for (const [code, proficiency] of member.languages) {
          const number = languages.get(code);
          if (number !== void 0 && proficiency >= rules.minProficiency) {
            this.#set(row + 1 + Math.floor(number / BITS2), number % BITS2);
          }
        }
        startsOf(weekOf(member.free), quarters).forEach((bits, word) => {
          this.#rows[row + this.#firstWord + word] = bits;
          if (bits !== 0) {
            this.#set(row, word);
          }
        });
      });
      this.#hasExcluded = new Uint8Array(members.length);
      this.#excluded = new Set(this.#pairsOf(members, excluded));
    }
    /** Whether two members could meet. */
    are(one, other) {
      return this.shareLanguage(one, other) && this.shareTime(one, other) && this.mayBe(one, other);
    }
    speaks(member, language) {
      const cell = member * this.#stride + 1 + Math.floor(language / BITS2);
      return (at(this.#rows, cell) & 1 << language % BITS2) !== 0;
    }
    /** Whether two members have a language in common that both speak well enough. */
    shareLanguage(one, other) {
      const row = one * this.#stride;
      const otherRow = other * this.#stride;
      for (let word = 1; word <= this.#languageWords; word++) {
        if ((at(this.#rows, row + word) & at(this.#rows, otherRow + word)) !== 0) {
          return true;
        }
      }
      return false;
    }
    /** Whether two members have time for a whole meeting in common. */
    shareTime(one, other) {
      const rows = this.#rows;
      const row = one * this.#stride;
      const otherRow = other * this.#stride;
      for (let rest = at(rows, row) & at(rows, otherRow); rest !== 0; rest &= rest - 1) {
        const word = this.#firstWord + lowest(rest);
        if ((at(rows, row + word) & at(rows, otherRow + word)) !== 0) {
          return true;
        }
      }
      return false;
    }
    /** Whether two members are not excluded from meeting. */
    mayBe(one, other) {
      return this.#hasExcluded[one] === 0 || !this.#excluded.has(one * this.#hasExcluded.length + other);
    }
    /** Whether the first `size` of a group have a language in common that all speak well enough. */
    allShareLanguage(group, size) {
      for (let word = 1; word <= this.#languageWords; word++) {
        if (this.#common(word, group, size) !== 0) {
          return true;
        }
      }
      return false;
    }
    /** Whether they have time for a whole meeting in common. */
    allShareTime(group, size) {
      for (let rest = this.#common(0, group, size); rest !== 0; rest &= rest - 1) {
        const word = this.#firstWord + lowest(rest);
        if (this.#common(word, group, size) !== 0) {
          return true;
        }
      }
      return false;
    }
    #common(cell, group, size) {
      let bits = -1;
      for (let index = 0; index < size; index++) {
        bits &= at(this.#rows, at(group, index) * this.#stride + cell);
      }
      return bits;
    }
    #set(cell, bit) {
      this.#rows[cell] = at(this.#rows, cell) | 1 << bit;
    }
    #pairsOf(members, excluded) {
      const indexes = new Map(members.map(({ id }, index) => [id, index]));
      return excluded.flatMap(([oneId, otherId]) => {
        const one = indexes.get(oneId);
        const other = indexes.get(otherId);
        if (one === void 0 || other === void 0 || one === other) {
          return [];
        }
        this.#hasExcluded[one] = this.#hasExcluded[other] = 1;
        return [one * members.length + other, other * members.length + one];
      });
    }
  };

  // assets/javascripts/discourse/lib/matching/round/community.ts
  var PRIORITIES = 4;
  var LEVELS = 5;
  var QUARTERS_A_DAY = 96;
  var Community = class {
    members;
    /** How many skills somebody wants and somebody offers; they are numbered by name. */
    skills;
    /** How many languages two or more speak well enough; they are numbered by code. */
    languages;
    meetings;
    /** The most wants of one member that somebody could answer. */
    mostWants;
    #skillNumbers;
    /** By member × skill: the best level at which it, or what is part of it, is offered; 0 where it is not. */
    #levels;
    // The wants that somebody could answer, those of a member in a row: the skill, and where `#lessonValues` has its row.
    #firstWant;
    #wants;
    /** What a lesson is worth by the want's priority × the learner's level × the teacher's; 0 where it is none. */
    #lessonValues = Uint8Array.from(
      { length: PRIORITIES * LEVELS * LEVELS },
      (_, cell) => {
        const row = Math.floor(cell / LEVELS);
        const gap = cell % LEVELS - row % LEVELS;
        return lessonValue(Math.floor(row / LEVELS), gap);
      }
    );
    constructor(instance) {
      this.members = drawn(
        instance.members.filter(
          ({ capacity, interprets, offers, wants: wants2 }) => capacity > 0 && (interprets || offers.length + wants2.length > 0)
        ),
        instance
      );
      const { skills } = instance;
      const count2 = this.members.length;
      this.#skillNumbers = numbered(answerable(this.members, skills));
      this.skills = this.#skillNumbers.size;
      const languages = numbered(shared(this.members, instance.rules));
      this.languages = languages.size;
      this.meetings = new Meetings(this.members, languages, instance);
      this.#levels = new Uint8Array(count2 * this.skills);
      this.#firstWant = new Int32Array(count2 + 1);
      const wants = new Ints();
      let mostWants = 0;
      this.members.forEach((member, index) => {
        this.#putOffers(index, member, skills);
        for (const { skill, level, priority } of sortedBySkill(member.wants)) {
          const number = this.#skillNumbers.get(skill);
          if (number !== void 0) {
            wants.push(number);
            wants.push((priority * LEVELS + level) * LEVELS);
          }
        }
        this.#firstWant[index + 1] = wants.length / 2;
        mostWants = Math.max(mostWants, this.wants(index));
      });
      this.#wants = wants.toArray();
      this.mostWants = mostWants;
    }
    member(index) {
      return this.members[index];
    }
    /** Undefined for a skill that nobody wants, or nobody offers. */
    skillNumber(skill) {
      return this.#skillNumbers.get(skill);
    }
    level(member, skill) {
      return this.#levels[member * this.skills + skill];
    }
    /** How many wants of a member somebody could answer. */
    wants(member) {
      return at(this.#firstWant, member + 1) - at(this.#firstWant, member);
    }
    /** Calls with every skill the member wants. */
    eachWanted(member, callback) {
      const end = at(this.#firstWant, member + 1);
      for (let want = at(this.#firstWant, member); want < end; want++) {
        callback(at(this.#wants, want * 2));
      }
    }
    /** Whether one could teach the other anything they want. */
    teaches(teacher, learner) {
      const end = at(this.#firstWant, learner + 1);
      for (let want = at(this.#firstWant, learner); want < end; want++) {
        if (this.#lesson(want, teacher) > 0) {
          return true;
        }
      }
      return false;
    }
    /**
     * Which of those at these places of a list teach a learner anything. Into `lessons`, for each place a row of
     * `mostWants`, goes what each want is worth when they answer it.
     */
    teachersOf(learner, list2, places, lessons2, start) {
      const first2 = at(this.#firstWant, learner);
      const wants = this.wants(learner);
      let teachers = 0;
      for (let want = 0; want < wants; want++) {
        for (let rest = places; rest !== 0; rest &= rest - 1) {
          const place = lowest(rest);
          const value = this.#lesson(first2 + want, at(list2, place));
          lessons2[start + place * this.mostWants + want] = value;
          teachers |= value > 0 ? 1 << place : 0;
        }
      }
      return teachers;
    }
    #lesson(want, teacher) {
      const level = this.level(teacher, at(this.#wants, want * 2));
      return this.#lessonValues[at(this.#wants, want * 2 + 1) + level];
    }
    #putOffers(index, { offers }, skills) {
      for (const offer of offers) {
        for (const skill of skills.get(offer.skill) ?? []) {
          const number = this.#skillNumbers.get(skill);
          if (number !== void 0) {
            const level = Math.max(this.level(index, number), offer.level);
            this.#levels[index * this.skills + number] = level;
          }
        }
      }
    }
  };
  function drawn(members, { rules, seed }) {
    return members.map((member) => ({
      member,
      languages: [...member.languages].filter(([, proficiency]) => proficiency >= rules.minProficiency).map(([code]) => code).sort().join(),
      hour: Math.min(...member.free.map(([start]) => start % QUARTERS_A_DAY)),
      lot: mix(seed, member.id)
    })).sort(
      (one, other) => compare(one.languages, other.languages) || compare(one.hour, other.hour) || one.lot - other.lot || one.member.id - other.member.id
    ).map(({ member }) => member);
  }
  function compare(one, other) {
    return one < other ? -1 : Number(one > other);
  }
  function answerable(members, skills) {
    const wanted = new Set(
      members.flatMap(({ wants }) => wants.map(({ skill }) => skill))
    );
    const offered = new Set(
      members.flatMap(({ offers }) => offers.map(({ skill }) => skill))
    );
    const held = [...offered].flatMap((skill) => [...skills.get(skill) ?? []]);
    return held.filter((skill) => wanted.has(skill));
  }
  function shared(members, { minProficiency }) {
    const once = /* @__PURE__ */ new Set();
    const twice = /* @__PURE__ */ new Set();
    for (const { languages } of members) {
      for (const [code, proficiency] of languages) {
        if (proficiency >= minProficiency) {
          (once.has(code) ? twice : once).add(code);
        }
      }
    }
    return twice;
  }
  function sortedBySkill(tags) {
    return [...tags].sort((one, other) => one.skill < other.skill ? -1 : 1);
  }
  function numbered(names) {
    const sorted = [...new Set(names)].sort();
    return new Map(sorted.map((name, index) => [name, index]));
  }

  // assets/javascripts/discourse/lib/matching/packing/best-parts.ts
  var SUBSETS = 2 ** MOST_NODES;
  var NO_GROUP = -1;
  var BestParts = class {
    #problem;
    #nodes = new Int32Array(MOST_NODES);
    #worth = new Int32Array(MOST_NODES);
    #group = new Int32Array(LARGEST_GROUP);
    #count = 0;
    /** By node: which of the others are near it. Sets of nodes are bits of a number throughout. */
    #near = new Int32Array(MOST_NODES);
    // The possible groups, those with the same lowest node in a row, what each is worth, and what it seems to be.
    #groups = new Int32Array(SUBSETS);
    #values = new Int32Array(SUBSETS);
    #seeming = new Int32Array(SUBSETS);
    #firstGroup = new Int32Array(MOST_NODES + 1);
    #groupCount = 0;
    #noise = 0;
    #salt = 0;
    // By subset: the most its nodes are worth, the group the lowest of them is then in, and for which question that holds.
    #best = new Int32Array(SUBSETS);
    #choice = new Int32Array(SUBSETS);
    #question = new Int32Array(SUBSETS);
    #questions = 0;
    constructor(problem) {
      this.#problem = problem;
    }
    /**
     * Parts the first `count` of the nodes, which are all different. With noise, every group seems worth up to that much
     * more or less than it is, by the salt: what comes out is then good, and another one each time.
     */
    part(nodes, count2, noise = 0, salt = 0) {
      this.#count = count2;
      for (let index = 0; index < count2; index++) {
        this.#put(index, at(nodes, index));
      }
      this.#noise = noise;
      this.#salt = salt;
      this.#problem.take(this.#nodes, count2);
      for (let place = 0; place < count2; place++) {
        this.#near[place] = this.#problem.near(place);
      }
      this.#findGroups();
      this.#questions++;
      this.#bestOf(allOf(count2));
    }
    /** What two nodes are worth as a group, or IMPOSSIBLE. */
    ofPair(one, other) {
      this.#put(0, one);
      this.#put(1, other);
      this.#problem.take(this.#nodes, 2);
      return this.#valueOf(allOf(2));
    }
    /** Calls with every part, and what it is worth. */
    each(callback) {
      for (let rest = allOf(this.#count); rest !== 0; ) {
        const choice = at(this.#choice, rest);
        if (choice === NO_GROUP) {
          rest &= rest - 1;
        } else {
          const group = at(this.#groups, choice);
          let size = 0;
          for (let bits = group; bits !== 0; bits &= bits - 1) {
            this.#group[size++] = at(this.#nodes, lowest(bits));
          }
          callback(this.#group, size, at(this.#values, choice));
          rest ^= group;
        }
      }
    }
    /** What all parts are worth together. */
    total() {
      let total = 0;
      this.each((_nodes, _size, value) => total += value);
      return total;
    }
    /** Whether nobody is left over whose being in a group is worth anything. */
    coversAll() {
      for (let rest = allOf(this.#count); rest !== 0; ) {
        const choice = at(this.#choice, rest);
        if (choice === NO_GROUP && at(this.#worth, lowest(rest)) > 0) {
          return false;
        }
        rest = choice === NO_GROUP ? rest & rest - 1 : rest ^ at(this.#groups, choice);
      }
      return true;
    }
    #put(place, node) {
      this.#nodes[place] = node;
      this.#worth[place] = at(this.#problem.worth, node);
    }
    /** All groups that hang together, each once: connected subgraphs by their lowest node (ESU, Wernicke 2006). */
    #findGroups() {
      this.#groupCount = 0;
      for (let node = 0; node < this.#count; node++) {
        this.#firstGroup[node] = this.#groupCount;
        const later = -1 << node + 1;
        const near = at(this.#near, node);
        this.#grow(1 << node, 1, near & later, near, later);
      }
      this.#firstGroup[this.#count] = this.#groupCount;
    }
    #grow(group, size, extension, near, later) {
      for (let rest = extension; rest !== 0; ) {
        const added = rest & -rest;
        rest ^= added;
        const larger = group | added;
        this.#keepGroup(larger);
        if (size + 1 < this.#problem.largest) {
          const nearAdded = at(this.#near, lowest(added));
          const only = nearAdded & later & ~near & ~larger;
          this.#grow(larger, size + 1, rest | only, near | nearAdded, later);
        }
      }
    }
    #keepGroup(group) {
      const value = this.#valueOf(group);
      if (value !== IMPOSSIBLE) {
        this.#groups[this.#groupCount] = group;
        this.#values[this.#groupCount] = value;
        this.#seeming[this.#groupCount++] = value + this.#noiseOf(group);
      }
    }
    #valueOf(group) {
      let value = this.#problem.gain(group);
      if (value !== IMPOSSIBLE) {
        for (let rest = group; rest !== 0; rest &= rest - 1) {
          value += at(this.#worth, lowest(rest));
        }
      }
      return value;
    }
    #noiseOf(group) {
      return this.#noise === 0 ? 0 : mix(group, this.#salt) % (2 * this.#noise + 1) - this.#noise;
    }
    #bestOf(subset) {
      if (subset === 0) {
        return 0;
      }
      if (at(this.#question, subset) === this.#questions) {
        return at(this.#best, subset);
      }
      const low = lowest(subset);
      let most = this.#bestOf(subset & subset - 1);
      let choice = NO_GROUP;
      const end = at(this.#firstGroup, low + 1);
      for (let index = at(this.#firstGroup, low); index < end; index++) {
        const group = at(this.#groups, index);
        if ((group & subset) === group) {
          const value = at(this.#seeming, index) + this.#bestOf(subset ^ group);
          if (value > most) {
            most = value;
            choice = index;
          }
        }
      }
      this.#question[subset] = this.#questions;
      this.#choice[subset] = choice;
      return this.#best[subset] = most;
    }
  };

  // assets/javascripts/discourse/lib/matching/packing/groups.ts
  var NO_GROUP2 = -1;
  var Groups = class _Groups {
    /** The sum of what the groups are worth. */
    total = 0;
    #groupOf;
    #nodes;
    #sizes;
    #values;
    /** Numbers of groups that are not in use, the next to be taken last. */
    #unused;
    constructor(nodes) {
      const most = Math.floor(nodes / 2);
      this.#groupOf = new Int32Array(nodes).fill(NO_GROUP2);
      this.#nodes = new Int32Array(most * LARGEST_GROUP);
      this.#sizes = new Int32Array(most);
      this.#values = new Int32Array(most);
      this.#unused = Array.from({ length: most }, (_, index) => most - 1 - index);
    }
    get most() {
      return this.#sizes.length;
    }
    groupOf(node) {
      return at(this.#groupOf, node);
    }
    value(group) {
      return at(this.#values, group);
    }
    size(group) {
      return at(this.#sizes, group);
    }
    node(group, index) {
      return at(this.#nodes, group * LARGEST_GROUP + index);
    }
    add(nodes, size, value) {
      const group = this.#unused.pop();
      this.#sizes[group] = size;
      this.#values[group] = value;
      this.total += value;
      for (let index = 0; index < size; index++) {
        const node = at(nodes, index);
        this.#nodes[group * LARGEST_GROUP + index] = node;
        this.#groupOf[node] = group;
      }
    }
    remove(group) {
      this.total -= at(this.#values, group);
      for (let index = 0; index < at(this.#sizes, group); index++) {
        const node = at(this.#nodes, group * LARGEST_GROUP + index);
        this.#groupOf[node] = NO_GROUP2;
      }
      this.#sizes[group] = 0;
      this.#unused.push(group);
    }
    /** All groups, each a list of its nodes. */
    toArrays() {
      const found = [];
      this.#sizes.forEach((size, group) => {
        const from = group * LARGEST_GROUP;
        if (size > 0) {
          found.push([...this.#nodes.subarray(from, from + size)]);
        }
      });
      return found;
    }
    copy() {
      const copy = new _Groups(this.#groupOf.length);
      copy.become(this);
      return copy;
    }
    become(other) {
      this.#groupOf.set(other.#groupOf);
      this.#nodes.set(other.#nodes);
      this.#sizes.set(other.#sizes);
      this.#values.set(other.#values);
      this.#unused.length = 0;
      for (const group of other.#unused) {
        this.#unused.push(group);
      }
      this.total = other.total;
    }
  };

  // assets/javascripts/discourse/lib/matching/packing/chains.ts
  var NOBODY = -1;
  var Chains = class {
    #problem;
    #neighbours;
    #parts;
    #groups;
    /** By group: at which change of the groups it was found to lead nowhere. */
    #tried;
    #change = 1;
    #nodes = new Int32Array(LARGEST_GROUP + 1);
    constructor(problem, neighbours, parts, groups) {
      this.#problem = problem;
      this.#neighbours = neighbours;
      this.#parts = parts;
      this.#groups = groups;
      this.#tried = new Int32Array(groups.most);
    }
    /** Nodes are served in the given order, those who are worth most first. */
    serve(order) {
      const { worth } = this.#problem;
      const waiting = [...order].filter((node) => at(worth, node) > 0 && this.#isFree(node)).map((node, place) => ({ node, place })).sort(
        (one, other) => at(worth, other.node) - at(worth, one.node) || one.place - other.place
      );
      for (const { node } of waiting) {
        if (this.#isFree(node)) {
          this.#serve(node);
        }
      }
    }
    #serve(root) {
      const neighbours = this.#neighbours;
      const queue = [
        { node: root, before: null, group: NO_GROUP2, gained: 0 }
      ];
      for (let index = 0; index < queue.length; index++) {
        const step = queue[index];
        const end = neighbours.start(step.node + 1);
        for (let place = neighbours.start(step.node); place < end; place++) {
          const other = neighbours.item(place);
          const group = this.#groups.groupOf(other);
          const isDone = group === NO_GROUP2 ? other !== root && this.#pair(step, other) : this.#tried[group] !== this.#change && this.#join(step, group, root, queue);
          if (isDone) {
            this.#change++;
            return;
          }
        }
      }
    }
    #pair(step, other) {
      const value = this.#parts.ofPair(step.node, other);
      if (value === IMPOSSIBLE || step.gained + value <= 0) {
        return false;
      }
      this.#push(step);
      this.#nodes[0] = Math.min(step.node, other);
      this.#nodes[1] = Math.max(step.node, other);
      this.#groups.add(this.#nodes, 2, value);
      return true;
    }
    /** Joins a group that takes one more, or pushes out who is worth less; else queues all whom it can push out. */
    #join(step, group, root, queue) {
      this.#tried[group] = this.#change;
      if (this.#gained(step, group, NOBODY) > 0) {
        this.#push(step);
        this.#exchange(group, step.node, NOBODY);
        return true;
      }
      const { worth } = this.#problem;
      const size = this.#groups.size(group);
      for (let index = 0; index < size; index++) {
        const pushed = this.#groups.node(group, index);
        if (at(worth, pushed) === 0) {
          continue;
        }
        const gained = this.#gained(step, group, pushed);
        if (gained === IMPOSSIBLE) {
          continue;
        }
        if (at(worth, pushed) < at(worth, root) && gained > 0) {
          this.#push(step);
          this.#exchange(group, step.node, pushed);
          return true;
        }
        queue.push({ node: pushed, before: step, group, gained });
      }
      return false;
    }
    /** What the groups are worth more, up to a step, when its node joins a group; IMPOSSIBLE when that leaves anybody over. */
    #gained(step, group, pushed) {
      this.#part(group, step.node, pushed);
      return this.#parts.coversAll() ? step.gained - this.#groups.value(group) + this.#parts.total() : IMPOSSIBLE;
    }
    /** Makes all pushes that lead to a step, the first one first. */
    #push(step) {
      const steps = [];
      for (let one = step; one.before !== null; one = one.before) {
        steps.push(one);
      }
      for (const { before, group, node } of steps.reverse()) {
        this.#exchange(group, before.node, node);
      }
    }
    #exchange(group, joining, pushed) {
      this.#part(group, joining, pushed);
      this.#groups.remove(group);
      this.#parts.each(
        (nodes, size, value) => this.#groups.add(nodes, size, value)
      );
    }
    #part(group, joining, pushed) {
      const size = this.#groups.size(group);
      let count2 = 0;
      this.#nodes[count2++] = joining;
      for (let index = 0; index < size; index++) {
        const node = this.#groups.node(group, index);
        if (node !== pushed) {
          this.#nodes[count2++] = node;
        }
      }
      this.#parts.part(this.#nodes, count2);
    }
    #isFree(node) {
      return this.#groups.groupOf(node) === NO_GROUP2;
    }
  };

  // assets/javascripts/discourse/lib/matching/packing/pack.ts
  var TRIES = 14;
  function pack(problem, neighbours, effort) {
    return new Packing(problem, neighbours, effort).pack();
  }
  var Packing = class {
    #problem;
    #neighbours;
    #effort;
    #dice;
    #parts;
    #groups;
    #chains;
    #near = new Int32Array(MOST_NODES);
    constructor(problem, neighbours, effort) {
      this.#problem = problem;
      this.#neighbours = neighbours;
      this.#effort = effort;
      this.#dice = new Dice(effort.seed);
      this.#parts = new BestParts(problem);
      this.#groups = new Groups(problem.nodes);
      this.#chains = new Chains(problem, neighbours, this.#parts, this.#groups);
    }
    pack() {
      const { passes, noise } = this.#effort;
      const order = this.#dice.shuffled(this.#problem.nodes);
      this.#pairGreedily();
      this.#chains.serve(order);
      const best2 = this.#groups.copy();
      for (let pass = 0; pass < passes; pass++) {
        const left = Math.max(0, 1 - pass / (passes * 0.8));
        this.#partAround(Math.floor(noise * left));
        this.#chains.serve(order);
        if (this.#groups.total > best2.total) {
          best2.become(this.#groups);
        }
      }
      return best2.toArrays();
    }
    #pairGreedily() {
      for (const [one, other] of this.#pairsByValue()) {
        const areFree = this.#groups.groupOf(one) === NO_GROUP2 && this.#groups.groupOf(other) === NO_GROUP2;
        if (areFree) {
          this.#near[0] = one;
          this.#near[1] = other;
          this.#groups.add(this.#near, 2, this.#parts.ofPair(one, other));
        }
      }
    }
    *#pairsByValue() {
      const { nodes } = this.#problem;
      const neighbours = this.#neighbours;
      const places = neighbours.start(nodes);
      const keys = new Float64Array(places);
      const firsts = new Int32Array(places);
      let length = 0;
      for (let node = 0; node < nodes; node++) {
        const end = neighbours.start(node + 1);
        for (let place = neighbours.start(node); place < end; place++) {
          const other = neighbours.item(place);
          firsts[place] = node;
          if (other > node) {
            const value = this.#parts.ofPair(node, other);
            if (value !== IMPOSSIBLE) {
              keys[length++] = place - value * places;
            }
          }
        }
      }
      for (const key of keys.subarray(0, length).sort()) {
        const place = (key % places + places) % places;
        yield [at(firsts, place), neighbours.item(place)];
      }
    }
    /** In the nodes' order: those who are near each other are near in it, and in memory. */
    #partAround(noise) {
      for (let node = 0; node < this.#problem.nodes; node++) {
        const count2 = this.#lookAround(node);
        if (count2 > 1) {
          this.#parts.part(
            this.#near,
            count2,
            noise,
            noise && this.#dice.below(2 ** 31)
          );
          this.#replace(count2);
        }
      }
    }
    /** Gathers a node's group and groups near it, whole, and those without one who are near. */
    #lookAround(node) {
      const neighbours = this.#neighbours;
      let count2 = this.#gather(node, 0);
      for (let tries = 0; tries < TRIES && count2 < MOST_NODES; tries++) {
        const from = at(this.#near, this.#dice.below(count2));
        const degree = neighbours.degree(from);
        if (degree > 0) {
          const place = neighbours.start(from) + this.#dice.below(degree);
          count2 = this.#gather(neighbours.item(place), count2);
        }
      }
      return count2;
    }
    #gather(node, count2) {
      for (let index = 0; index < count2; index++) {
        if (at(this.#near, index) === node) {
          return count2;
        }
      }
      const group = this.#groups.groupOf(node);
      if (group === NO_GROUP2) {
        this.#near[count2] = node;
        return count2 + 1;
      }
      const size = this.#groups.size(group);
      if (count2 + size > MOST_NODES) {
        return count2;
      }
      for (let index = 0; index < size; index++) {
        this.#near[count2 + index] = this.#groups.node(group, index);
      }
      return count2 + size;
    }
    #replace(count2) {
      for (let index = 0; index < count2; index++) {
        const group = this.#groups.groupOf(at(this.#near, index));
        if (group !== NO_GROUP2) {
          this.#groups.remove(group);
        }
      }
      this.#parts.each(
        (nodes, size, value) => this.#groups.add(nodes, size, value)
      );
    }
  };

  // assets/javascripts/discourse/lib/matching/round/effort.ts
  var MANY = 4e3;
  var LOOKS = { few: 4e5, many: 2e5 };
  var PASSES = { least: 6, most: 600 };
  var NOISE = { least: 6, most: 30 };
  function effortFor(nodes, seed) {
    const looks = nodes > MANY ? LOOKS.many : LOOKS.few;
    const passes = within(PASSES, Math.ceil(looks / Math.max(1, nodes)));
    return { seed, passes, noise: within(NOISE, Math.ceil(passes / 2)) };
  }
  function within({ least, most }, count2) {
    return Math.min(most, Math.max(least, count2));
  }

  // assets/javascripts/discourse/lib/matching/round/bridging.ts
  var MOST_LEFT_OUT = 1e3;
  function bridge(instance, community, seats, groups, unmatched) {
    const room = Int32Array.from(community.members, ({ capacity }) => capacity);
    const isLeftOut = new Uint8Array(community.members.length).fill(1);
    for (const seat of groups.flat()) {
      const member = seats.member(seat);
      room[member] = at(room, member) - 1;
      if (!seats.isExtra(seat)) {
        isLeftOut[member] = 0;
      }
    }
    const lackLanguage = new Set(
      unmatched.flatMap(({ id, reason }) => reason === "language" ? [id] : [])
    );
    const bridges2 = new Bridges(
      community,
      room,
      isLeftOut,
      instance.rules.maxSize
    );
    const neighbours = bridgeNeighbours(
      community,
      room,
      [...community.members.keys()].filter((index) => lackLanguage.has(community.member(index).id)).sort((one, other) => at(bridges2.worth, other) - at(bridges2.worth, one)).slice(0, MOST_LEFT_OUT)
    );
    return pack(
      bridges2,
      neighbours,
      effortFor(community.members.length, instance.seed)
    ).map((group) => {
      const members = Int32Array.from(group).sort();
      bridges2.take(members, members.length);
      return { members, interpreter: bridges2.interpreter(allOf(members.length)) };
    });
  }

  // assets/javascripts/discourse/lib/matching/round/unmatched.ts
  var DOORS = [
    "skill",
    "language",
    "time",
    "excluded",
    "room"
  ];
  function reasonFor(community, member) {
    let furthest = 0;
    for (let other = 0; other < community.members.length && furthest < DOORS.length - 1; other++) {
      if (other !== member) {
        furthest = Math.max(furthest, doorBetween(community, member, other));
      }
    }
    return DOORS[furthest] ?? "room";
  }
  function doorBetween(community, one, other) {
    const hasSkill = community.teaches(one, other) || community.teaches(other, one);
    return hasSkill ? doorBehindSkill(community, one, other) : 0;
  }
  function doorBehindSkill(community, one, other) {
    if (!community.meetings.shareLanguage(one, other)) {
      return 1;
    }
    if (!community.meetings.shareTime(one, other)) {
      return 2;
    }
    return community.meetings.mayBe(one, other) ? 4 : 3;
  }

  // assets/javascripts/discourse/lib/matching/round/result.ts
  function resultOf(instance, community, seats, groups) {
    const matched = new Set(
      groups.flatMap(
        (group) => group.filter((seat) => !seats.isExtra(seat)).map((seat) => community.member(seats.member(seat)).id)
      )
    );
    const unmatched = unmatchedOf(instance, community, matched);
    return {
      version: 1,
      groups: groups.map((group) => groupOf(instance, community, seats, group)).sort(byMembers),
      bridges: bridge(instance, community, seats, groups, unmatched).map((crossing) => bridgeOf(instance, community, crossing, matched)).sort(byMembers),
      unmatched,
      score: scoreOf(seats, groups, matched.size)
    };
  }
  function scoreOf(seats, groups, matched) {
    let coverage = 0;
    let value = 0;
    for (const group of groups) {
      value += seats.gainOf(Int32Array.from(group));
      for (const seat of group) {
        coverage += at(seats.worth, seat);
      }
    }
    return { matched, coverage, value, total: coverage + value };
  }
  function groupOf(instance, community, seats, group) {
    const members = byId(
      group.map((seat) => community.member(seats.member(seat)))
    );
    const extra = group.filter((seat) => seats.isExtra(seat)).map((seat) => community.member(seats.member(seat)).id);
    const { rules, skills } = instance;
    return {
      members: members.map(({ id }) => id),
      extra,
      language: sharedLanguage(members, rules.minProficiency)?.language ?? "",
      start: firstStart(
        members.map(({ free }) => free),
        rules
      ) ?? 0,
      teaches: members.filter(({ id }) => !extra.includes(id)).flatMap((learner) => lessonsOf(learner, members, skills)).sort(byPlace)
    };
  }
  function bridgeOf(instance, community, crossing, matched) {
    const members = byId(
      [...crossing.members].map((index) => community.member(index))
    );
    const interpreter = community.member(crossing.interpreter);
    const others = members.filter((member) => member !== interpreter);
    const { rules, skills } = instance;
    return {
      members: members.map(({ id }) => id),
      interpreter: interpreter.id,
      languages: others.map((member) => ({
        id: member.id,
        language: sharedLanguage([interpreter, member], rules.minProficiency)?.language ?? ""
      })),
      start: firstStart(
        members.map(({ free }) => free),
        rules
      ) ?? 0,
      teaches: others.filter(({ id }) => !matched.has(id)).flatMap((learner) => lessonsOf(learner, others, skills)).sort(byPlace)
    };
  }
  function lessonsOf(learner, members, skills) {
    const teachers = members.filter((member) => member !== learner);
    return learner.wants.flatMap(
      (want) => teachers.flatMap(
        (teacher) => lessons([want], teacher.offers, skills).map(({ value }) => ({
          from: teacher.id,
          to: learner.id,
          skill: want.skill,
          value
        }))
      ).sort((one, other) => other.value - one.value || one.from - other.from).slice(0, 1)
    ).sort(
      (one, other) => other.value - one.value || (one.skill < other.skill ? -1 : 1)
    ).slice(0, SHARES.length).map(({ from, to, skill }) => ({ from, to, skill }));
  }
  function unmatchedOf(instance, community, matched) {
    const indexes = new Map(
      community.members.map(({ id }, index) => [id, index])
    );
    return byId(instance.members).filter(({ id }) => !matched.has(id)).map(({ id, offers, wants }) => {
      const index = indexes.get(id);
      const hasNothing = offers.length + wants.length === 0;
      return {
        id,
        reason: index === void 0 || hasNothing ? "nothing-to-match" : reasonFor(community, index)
      };
    });
  }
  function byId(members) {
    return [...members].sort((one, other) => one.id - other.id);
  }
  function byMembers(one, other) {
    const place = one.members.findIndex(
      (id, index) => id !== other.members[index]
    );
    return (one.members[place] ?? 0) - (other.members[place] ?? 0);
  }
  function byPlace(one, other) {
    return one.from - other.from || one.to - other.to || (one.skill < other.skill ? -1 : 1);
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
  function scoreOf2(meeting) {
    return valueOf(meeting.taught) * POINTS.learning + valueOf(meeting.givenBack) * POINTS.givingBack + languagePoints(meeting.language) + timePoints(meeting.starts) + regionPoints(meeting.region) + loadPoints(meeting.candidate);
  }
  function reasonsFor(meeting) {
    const { taught, wider, givenBack, language, shared: shared2, starts, region } = meeting;
    const { capacity, load } = meeting.candidate;
    const kind = wider ? "wider" : "skill";
    return [
      ...taught.map((lesson2) => teachingReason(kind, POINTS.learning, lesson2)),
      { kind: "language", points: languagePoints(language), ...language },
      { kind: "time", points: timePoints(starts), ranges: rangesOf(shared2) },
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

  // assets/javascripts/discourse/lib/matching/bridges.ts
  var SIZE = 3;
  function bridges(input) {
    const { candidates, limit, seeker, want, ...fields } = readRankInstance(input);
    const learner = {
      ...seeker,
      capacity: Math.max(1, seeker.capacity),
      wants: seeker.wants.filter(({ skill }) => want === null || skill === want)
    };
    const instance = { ...fields, seed: 0, members: [learner, ...candidates] };
    const community = new Community(instance);
    const found = bridgesFor(learner, community, instance.rules);
    found.sort(bestFirst(community));
    return {
      bridges: onePerSharer(found).slice(0, limit).map((scored) => suggestedBridge(scored, learner, community, instance))
    };
  }
  function bridgesFor(learner, community, rules) {
    const seat = community.members.indexOf(learner);
    if (seat < 0 || rules.maxSize < SIZE) {
      return [];
    }
    const room = Int32Array.from(community.members, ({ capacity }) => capacity);
    const isLeftOut = new Uint8Array(community.members.length);
    isLeftOut[seat] = 1;
    const problem = new Bridges(community, room, isLeftOut, SIZE);
    const neighbours = bridgeNeighbours(community, room, [seat]);
    const weeks = community.members.map(({ free }) => weekOf(free));
    const found = [];
    for (const [one, other] of pairsAround(seat, neighbours)) {
      const members = Int32Array.of(seat, one, other).sort();
      problem.take(members, SIZE);
      const value = problem.gain(allOf(SIZE));
      if (value !== IMPOSSIBLE) {
        const interpreter = problem.interpreter(allOf(SIZE));
        const sharer = interpreter === one ? other : one;
        const shared2 = [...members].map((member) => weeks[member]).reduce(common);
        found.push({
          members,
          interpreter,
          sharer,
          shared: shared2,
          score: value * POINTS.learning + languagePointsOver(
            community.member(interpreter),
            [learner, community.member(sharer)],
            rules
          ) + timePoints(startsOf(shared2, quartersOf(rules))) + loadPoints(community.member(sharer)) + loadPoints(community.member(interpreter))
        });
      }
    }
    return found;
  }
  function suggestedBridge({ members, interpreter, shared: shared2, sharer }, learner, community, instance) {
    const onlyTeach = [sharer, interpreter].map(
      (member) => community.member(member).id
    );
    return {
      ...bridgeOf(
        instance,
        community,
        { members, interpreter },
        new Set(onlyTeach)
      ),
      lessons: lessons(
        learner.wants,
        community.member(sharer).offers,
        instance.skills
      ).map(({ skill, offered, level }) => ({ skill, offered, level })),
      ranges: rangesOf(shared2),
      overlapMinutes: count(shared2) * MINUTES_A_QUARTER
    };
  }
  function* pairsAround(node, neighbours) {
    const end = neighbours.start(node + 1);
    for (let index = neighbours.start(node); index < end; index++) {
      for (let next = index + 1; next < end; next++) {
        const pair = [
          neighbours.item(index),
          neighbours.item(next)
        ];
        if (neighbours.are(...pair)) {
          yield pair;
        }
      }
    }
  }
  function languagePointsOver(interpreter, others, { minProficiency }) {
    const points = others.map((member) => {
      const language = sharedLanguage([member, interpreter], minProficiency);
      return language ? languagePoints(language) : 0;
    });
    return Math.min(...points);
  }
  function bestFirst(community) {
    const id = (member) => community.member(member).id;
    return (one, other) => other.score - one.score || id(one.sharer) - id(other.sharer) || id(one.interpreter) - id(other.interpreter);
  }
  function onePerSharer(found) {
    const seen = /* @__PURE__ */ new Set();
    return found.filter(({ sharer }) => !seen.has(sharer) && seen.add(sharer));
  }

  // assets/javascripts/discourse/lib/matching/round/answers.ts
  var OPEN = DOORS.length;
  var Answers = class {
    #community;
    #indexes;
    #sharers;
    #hasRoom;
    constructor(instance) {
      this.#community = new Community({
        ...instance,
        members: instance.members.map((member) => ({ ...member, capacity: 1 }))
      });
      const { members, skills } = this.#community;
      this.#indexes = new Map(members.map(({ id }, index) => [id, index]));
      this.#hasRoom = new Uint8Array(members.length);
      for (const { id, capacity } of instance.members) {
        const index = this.#indexes.get(id);
        if (index !== void 0 && capacity > 0) {
          this.#hasRoom[index] = 1;
        }
      }
      this.#sharers = Array.from({ length: skills }, () => new Ints());
      members.forEach((_, index) => {
        this.#sharers.forEach((sharers, skill) => {
          if (this.#community.level(index, skill) > 0) {
            sharers.push(index);
          }
        });
      });
    }
    /** The first door that closed between a member and everybody who offers what they want; null when one could meet them. */
    doorFor(member, { skill, level }) {
      const number = this.#community.skillNumber(skill);
      const sharers = this.#sharers[number ?? -1];
      let furthest = 0;
      if (number !== void 0 && sharers) {
        const learner = this.#indexes.get(member.id) ?? 0;
        for (let index = 0; index < sharers.length && furthest < OPEN; index++) {
          const sharer = sharers.at(index);
          const teaches = this.#community.level(sharer, number) > level;
          if (teaches && sharer !== learner) {
            furthest = Math.max(furthest, this.#doorBetween(learner, sharer));
          }
        }
      }
      return DOORS[furthest] ?? null;
    }
    #doorBetween(learner, sharer) {
      const door = doorBehindSkill(this.#community, learner, sharer);
      const isFree = this.#hasRoom[sharer] === 1;
      return DOORS[door] === "room" && isFree ? OPEN : door;
    }
  };

  // assets/javascripts/discourse/lib/matching/gaps.ts
  function gaps(input) {
    const instance = readGapsInstance(input);
    const cells = new Cells(instance);
    const answers = new Answers(instance);
    for (const member of instance.members) {
      for (const want of member.wants) {
        const door = answers.doorFor(member, want);
        cells.each(member, want.skill, (cell) => {
          cell.wants++;
          if (door === null) {
            cell.met++;
          } else {
            cell.unmet[door]++;
          }
        });
      }
      const held = member.offers.flatMap(({ skill }) => [
        ...instance.skills.get(skill) ?? []
      ]);
      for (const skill of new Set(held)) {
        cells.each(member, skill, (cell) => cell.offers++);
      }
    }
    return cells.result();
  }
  var Cells = class {
    #instance;
    #cells = /* @__PURE__ */ new Map();
    constructor(instance) {
      this.#instance = instance;
    }
    /** Calls with the cells of a skill in which the member counts. */
    each(member, skill, callback) {
      const { minProficiency } = this.#instance.rules;
      for (const [language, proficiency] of member.languages) {
        if (proficiency >= minProficiency) {
          const counted = this.#at(skill, language, member.region);
          counted.people.add(member.id);
          callback(counted.cell);
        }
      }
    }
    result() {
      const { minCell } = this.#instance;
      const all = [...this.#cells.values()];
      const large = all.filter(({ people }) => people.size >= minCell);
      return {
        version: 1,
        cells: large.map(({ cell }) => cell).sort(byPlace2),
        suppressed: all.length - large.length
      };
    }
    #at(skill, language, region) {
      const key = JSON.stringify([skill, language, region]);
      let counted = this.#cells.get(key);
      if (!counted) {
        const unmet = {
          skill: 0,
          language: 0,
          time: 0,
          excluded: 0,
          room: 0
        };
        const cell = {
          skill,
          language,
          region,
          wants: 0,
          offers: 0,
          met: 0,
          unmet
        };
        counted = { cell, people: /* @__PURE__ */ new Set() };
        this.#cells.set(key, counted);
      }
      return counted;
    }
  };
  function byPlace2(one, other) {
    return compare2(one.skill, other.skill) || compare2(one.language, other.language) || compare2(one.region ?? "", other.region ?? "");
  }
  function compare2(one, other) {
    return one === other ? 0 : one < other ? -1 : 1;
  }

  // assets/javascripts/discourse/lib/matching/promise.ts
  var LEVELS_OFFERED = [4, 3, 2, 1];
  var LEVELS_WANTED = [0, 1, 2, 3];
  var PRIORITIES2 = [1, 2, 3];
  function promise(input) {
    const { seeker, skills, want } = readRankInstance(input);
    const wants = seeker.wants.filter(({ skill }) => !want || skill === want);
    const offers = [];
    const givenBack = [];
    for (const skill of skills.keys()) {
      for (const level of LEVELS_OFFERED) {
        const offer = [{ skill, level }];
        const taught = lessons(wants, offer, skills);
        if (!taught.length && !widerLessons(wants, offer, skills).length) {
          break;
        }
        const value = taught.reduce((sum, lesson2) => sum + lesson2.value, 0);
        offers.push({ skill, level, points: value * POINTS.learning });
      }
      for (const level of LEVELS_WANTED) {
        const asked = [{ skill, level, priority: 1 }];
        const [taught] = lessons(asked, seeker.offers, skills);
        if (!taught) {
          break;
        }
        for (const priority of PRIORITIES2) {
          const value = lessonValue(priority, taught.gap);
          const points = value * POINTS.givingBack;
          givenBack.push({ skill, level, priority, points });
        }
      }
    }
    return {
      offers,
      wants: givenBack,
      proficiency: POINTS.proficiency,
      start: POINTS.start,
      startsCounted: POINTS.startsCounted
    };
  }

  // assets/javascripts/discourse/lib/matching/meeting.ts
  function seekingOf(instance) {
    const { seeker, rules, want } = instance;
    return {
      instance,
      wants: seeker.wants.filter(({ skill }) => want === null || skill === want),
      week: weekOf(seeker.free),
      quarters: quartersOf(rules),
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
    const shared2 = common(week, weekOf(candidate.free));
    const starts = startsOf(shared2, quarters);
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
      shared: shared2,
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
        scored.push({ meeting, score: scoreOf2(meeting) });
        continue;
      }
      refused[meeting]++;
      if (meeting === "skill") {
        const next = meetWider(seeking, candidate);
        if (typeof next !== "string") {
          wider.push({ meeting: next, score: scoreOf2(next) });
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
    return scored.sort(bestFirst2).slice(0, limit).map(rankedCandidate);
  }
  function bestFirst2(one, other) {
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

  // assets/javascripts/discourse/lib/matching/round/candidates.ts
  var SMALL = 2e3;
  var IN_SMALL = { kept: 64, possible: Infinity, looked: Infinity };
  var IN_LARGE = { kept: 24, possible: 60, looked: 1e3 };
  var TIES = 2 ** 16;
  var ANYBODY = { kept: 1, possible: 1, looked: Infinity };
  function neighboursOf(community, seats, seed) {
    const limits = community.members.length > SMALL ? IN_LARGE : IN_SMALL;
    const partners = new Partners(community, seats, seed);
    const pairs2 = new Ints();
    const join = (member, partner) => {
      pairs2.push(member);
      pairs2.push(partner);
      for (const [teacher, learner] of [
        [member, partner],
        [partner, member]
      ]) {
        if (seats.firstExtra(teacher) < seats.firstExtra(teacher + 1) && community.teaches(teacher, learner)) {
          const end = seats.firstExtra(teacher + 1);
          for (let extra = seats.firstExtra(teacher); extra < end; extra++) {
            pairs2.push(extra);
            pairs2.push(learner);
          }
        }
      }
    };
    for (let member = 0; member < community.members.length; member++) {
      let found = partners.of(member, limits);
      if (found.length === 0 && limits !== IN_SMALL) {
        found = partners.of(member, ANYBODY);
      }
      for (const partner of found) {
        join(member, partner);
      }
    }
    return new Neighbours(seats.nodes, pairs2.toArray());
  }
  var Partners = class {
    #community;
    #seats;
    #seed;
    #offering;
    #wanting;
    // By member: who looked at them last.
    #seen;
    #pair = new Int32Array(2);
    #looks = 0;
    /** Partners of the member who is looked at, and what each pair is worth. */
    #found = new Ints();
    constructor(community, seats, seed) {
      this.#community = community;
      this.#seats = seats;
      this.#seed = seed;
      const { members, skills, languages } = community;
      this.#seen = new Int32Array(members.length);
      const lists = () => Array.from({ length: skills * languages }, () => new Ints());
      this.#offering = lists();
      this.#wanting = lists();
      members.forEach((_, member) => {
        for (let language = 0; language < languages; language++) {
          if (community.meetings.speaks(member, language)) {
            const put = (list2, skill) => list2[skill * languages + language]?.push(member);
            for (let skill = 0; skill < skills; skill++) {
              if (community.level(member, skill) > 0) {
                put(this.#offering, skill);
              }
            }
            community.eachWanted(member, (skill) => put(this.#wanting, skill));
          }
        }
      });
    }
    /** The best partners of a member within the limits, best first. */
    of(member, limits) {
      const { skills } = this.#community;
      this.#looks++;
      this.#seen[member] = this.#looks;
      this.#found.length = 0;
      this.#community.eachWanted(
        member,
        (skill) => this.#look(member, this.#offering, skill, limits)
      );
      for (let skill = 0; skill < skills; skill++) {
        if (this.#community.level(member, skill) > 0) {
          this.#look(member, this.#wanting, skill, limits);
        }
      }
      return this.#best(member, limits.kept);
    }
    /** Of those found for a member the best, and of those who are worth the same any. */
    #best(member, kept) {
      const found = this.#found;
      const keys = Float64Array.from({ length: found.length / 2 }, (_, index) => {
        const tie = mix(mix(this.#seed, member), found.at(2 * index)) % TIES;
        return (tie - found.at(2 * index + 1) * TIES) * found.length + index;
      });
      return Array.from(
        keys.sort().subarray(0, kept),
        (key) => found.at(2 * ((key % found.length + found.length) % found.length))
      );
    }
    #look(member, lists, skill, { possible, looked }) {
      const { languages } = this.#community;
      let found = 0;
      let seen = 0;
      for (let language = 0; language < languages; language++) {
        const list2 = lists[skill * languages + language];
        if (!list2 || !this.#community.meetings.speaks(member, language)) {
          continue;
        }
        const start = list2.placeOf(member);
        for (let index = 0; index < list2.length; index++) {
          if (found >= possible || seen >= looked) {
            return;
          }
          const partner = list2.at((start + index) % list2.length);
          seen++;
          if (at(this.#seen, partner) === this.#looks) {
            continue;
          }
          this.#seen[partner] = this.#looks;
          const value = this.#community.meetings.are(member, partner) ? this.#value(member, partner) : IMPOSSIBLE;
          if (value !== IMPOSSIBLE) {
            found++;
            this.#found.push(partner);
            this.#found.push(value);
          }
        }
      }
    }
    #value(member, partner) {
      this.#pair[0] = member;
      this.#pair[1] = partner;
      return this.#seats.gainOf(this.#pair);
    }
  };

  // assets/javascripts/discourse/lib/matching/round.ts
  function round(input) {
    const instance = readRoundInstance(input);
    const community = new Community(instance);
    const seats = new Seats(community, instance.rules.maxSize);
    const groups = pack(
      seats,
      neighboursOf(community, seats, instance.seed),
      effortFor(seats.nodes, instance.seed)
    );
    return resultOf(instance, community, seats, groups);
  }

  // assets/javascripts/discourse/lib/matching/round/rings.ts
  var IN_A_RING = 1e3;
  var RINGS = [
    [],
    [],
    [[0, 1]],
    [
      [0, 1, 2],
      [0, 2, 1]
    ],
    [
      [0, 1, 2, 3],
      [0, 1, 3, 2],
      [0, 2, 1, 3],
      [0, 2, 3, 1],
      [0, 3, 1, 2],
      [0, 3, 2, 1]
    ]
  ];
  var Rings = class {
    nodes;
    worth;
    largest;
    #few;
    #group = new Int32Array(MOST_NODES);
    constructor(community, largest) {
      this.#few = new Few(
        community,
        (one, other) => community.meetings.are(one, other)
      );
      this.largest = largest;
      this.nodes = community.members.length;
      this.worth = new Int32Array(this.nodes).fill(IN_A_RING);
    }
    take(members, count2) {
      this.#few.take(members, count2, allOf(count2));
    }
    near(place) {
      return at(this.#few.teachers, place) | at(this.#few.learners, place);
    }
    gain(group) {
      let best2 = IMPOSSIBLE;
      for (const ring of RINGS[this.#write(group)] ?? []) {
        best2 = Math.max(best2, this.#value(ring));
      }
      return best2;
    }
    /** Members who are a ring, in the order in which they teach, the first of them first. */
    order(members) {
      this.take(members, members.length);
      const value = this.gain(allOf(members.length));
      const ring = (RINGS[members.length] ?? []).find(
        (places) => this.#value(places) === value
      );
      return (ring ?? []).map((place) => at(members, place));
    }
    /** Writes the places of a group to where rings are tried. */
    #write(group) {
      let size = 0;
      for (let rest = group; rest !== 0; rest &= rest - 1) {
        this.#group[size++] = lowest(rest);
      }
      return size;
    }
    #value(ring) {
      let value = 0;
      for (let index = 0; index < ring.length; index++) {
        const teacher = at(this.#group, ring[index]);
        const next = ring[(index + 1) % ring.length];
        const learned = this.#few.learned(at(this.#group, next), 1 << teacher);
        if (learned === 0) {
          return IMPOSSIBLE;
        }
        value += learned;
      }
      return value;
    }
  };

  // assets/javascripts/discourse/lib/matching/swaps.ts
  function swaps(input) {
    const instance = onePlaceEach(readRoundInstance(input));
    const community = new Community(instance);
    const rings = new Rings(community, instance.rules.maxSize);
    const seats = new Seats(community, instance.rules.maxSize);
    const neighbours = neighboursOf(community, seats, instance.seed);
    const groups = pack(
      rings,
      neighbours,
      effortFor(community.members.length, instance.seed)
    );
    return {
      version: 1,
      rings: groups.map((group) => {
        const members = Int32Array.from(group).sort();
        return ringOf(
          rings.order(members).map((index) => community.member(index)),
          instance
        );
      }).sort((one, other) => (one.members[0] ?? 0) - (other.members[0] ?? 0))
    };
  }
  function onePlaceEach(instance) {
    return {
      ...instance,
      members: instance.members.map((member) => ({
        ...member,
        capacity: Math.min(1, member.capacity)
      }))
    };
  }
  function ringOf(order, instance) {
    const ids = order.map(({ id }) => id);
    const start = ids.indexOf(Math.min(...ids));
    const ring = [...order.slice(start), ...order.slice(0, start)];
    return {
      members: ring.map(({ id }) => id),
      swaps: ring.map(
        (teacher, index) => swapOf(teacher, ring[(index + 1) % ring.length], instance)
      )
    };
  }
  function swapOf(teacher, learner, { rules, skills }) {
    return {
      from: teacher.id,
      to: learner.id,
      skills: lessons(learner.wants, teacher.offers, skills).map(
        ({ skill }) => skill
      ),
      language: sharedLanguage([teacher, learner], rules.minProficiency)?.language ?? "",
      start: firstStart([teacher.free, learner.free], rules) ?? 0
    };
  }

  // assets/javascripts/discourse/lib/matching/twins.ts
  var FREE = 0;
  var AWAKE = 1;
  var ASLEEP = 2;
  var ALIKE = 8;
  function twins(input) {
    const instance = readTwinsInstance(input);
    const starts = [...instance.starts].sort((one, other) => one - other);
    const members = [...instance.members].sort((one, other) => one.id - other.id);
    const chart = starts.map(
      (start) => Uint8Array.from(members, (member) => stateAt(member, start, instance))
    );
    const pairs2 = allPairs(starts, chart, members, instance.rules);
    pairs2.sort(bestFirst3);
    return {
      version: 1,
      sittings: starts.map(
        (start, index) => sittingOf(start, chart[index], members)
      ),
      twins: unlike(pairs2, starts, instance.limit).map(
        (pair) => twinsOf(pair, starts, chart, members)
      )
    };
  }
  function stateAt({ free, awake }, start, { rules }) {
    const end = start + quartersOf(rules);
    if (holds2(free, start, end)) {
      return FREE;
    }
    return holds2(awake, start, end) ? AWAKE : ASLEEP;
  }
  function holds2(spans, start, end) {
    let held = start;
    for (let before = -1; held < end && before < held; ) {
      before = held;
      for (const [from, to] of spans) {
        if (from <= held && to > held) {
          held = to;
        }
      }
    }
    return held >= end;
  }
  function allPairs(starts, chart, members, { apart, within: within2 }) {
    const kinds = new Kinds(chart, members);
    const usable = starts.map((_, index) => kinds.hasHost(index));
    const pairs2 = [];
    for (let one = 0; one < starts.length; one++) {
      for (let other = one + 1; other < starts.length; other++) {
        const distance = starts[other] - starts[one];
        if (distance > within2) {
          break;
        }
        if (distance >= apart && usable[one] && usable[other]) {
          pairs2.push(kinds.pair(one, other));
        }
      }
    }
    return pairs2;
  }
  var Kinds = class {
    /** By sitting, the states of each kind. */
    #states;
    /** By kind: how many they are, what leaving them in the night costs, and how many of them host. */
    #sizes = [];
    #nights = [];
    #hosts = [];
    constructor(chart, members) {
      const numbers = /* @__PURE__ */ new Map();
      const first2 = [];
      members.forEach(({ burden, hosts }, member) => {
        const key = chart.map((states) => states[member]).join("");
        let kind = numbers.get(key);
        if (kind === void 0) {
          kind = first2.push(member) - 1;
          numbers.set(key, kind);
        }
        this.#sizes[kind] = (this.#sizes[kind] ?? 0) + 1;
        this.#nights[kind] = (this.#nights[kind] ?? 0) + 1 + burden;
        this.#hosts[kind] = (this.#hosts[kind] ?? 0) + (hosts ? 1 : 0);
      });
      this.#states = chart.map(
        (states) => Uint8Array.from(first2, (member) => states[member])
      );
    }
    hasHost(sitting) {
      const states = this.#states[sitting];
      return this.#hosts.every((hosts) => hosts === 0) || this.#hosts.some((hosts, kind) => hosts > 0 && states[kind] !== ASLEEP);
    }
    pair(one, other) {
      const first2 = this.#states[one];
      const second = this.#states[other];
      const pair = { one, other, night: 0, unsure: 0, hostsInNight: 0 };
      for (let kind = 0; kind < first2.length; kind++) {
        const here = first2[kind];
        const there = second[kind];
        const better = here < there ? here : there;
        if (better === ASLEEP) {
          pair.night += this.#nights[kind];
        } else if (better === AWAKE) {
          pair.unsure += this.#sizes[kind];
        }
        const asleep = (here === ASLEEP ? 1 : 0) + (there === ASLEEP ? 1 : 0);
        pair.hostsInNight += asleep * this.#hosts[kind];
      }
      return pair;
    }
  };
  function bestFirst3(one, other) {
    return one.night - other.night || one.unsure - other.unsure || one.hostsInNight - other.hostsInNight || one.one - other.one || one.other - other.other;
  }
  function unlike(pairs2, starts, limit) {
    const near = (one, other) => Math.abs(starts[one] - starts[other]) <= ALIKE;
    const chosen = [];
    for (const pair of pairs2) {
      if (chosen.length >= limit) {
        break;
      }
      if (!chosen.some(
        ({ one, other }) => near(one, pair.one) && near(other, pair.other)
      )) {
        chosen.push(pair);
      }
    }
    return chosen;
  }
  function sittingOf(start, states, members) {
    const count2 = (wanted) => states.filter((state) => state === wanted).length;
    return {
      start,
      free: count2(FREE),
      awake: count2(AWAKE),
      asleep: count2(ASLEEP),
      hosts: members.filter(({ hosts }, member) => hosts && states[member] !== ASLEEP).map(({ id }) => id)
    };
  }
  function twinsOf({ one, other, unsure }, starts, chart, members) {
    const leftOut = members.filter(
      (_, member) => chart[one]?.[member] === ASLEEP && chart[other]?.[member] === ASLEEP
    ).map(({ id }) => id);
    return {
      starts: [starts[one], starts[other]],
      free: members.length - unsure - leftOut.length,
      awake: unsure,
      leftOut
    };
  }

  // assets/javascripts/discourse/lib/matching/call-with-json.ts
  var VERBS = /* @__PURE__ */ new Map([
    ["bridges", bridges],
    ["gaps", gaps],
    ["promise", promise],
    ["rank", rank],
    ["round", round],
    ["swaps", swaps],
    ["twins", twins]
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
  globalThis.peerLearning = callWithJson;
})();
