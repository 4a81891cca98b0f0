import fc from "fast-check";
import type {
  MemberInput,
  Offer,
  QuarterHours,
  RankInput,
  RoundInput,
  SkillInput,
  Want,
} from "../../../assets/javascripts/discourse/lib/matching";

const SKILLS = ["a", "b", "c", "d"];
const LANGUAGES = ["en", "fr", "ha"];
const QUARTERS_A_WEEK = 672;

// Few skills, languages and hours, so that about half of the pairs meet and every door closes for some.

/** Each skill may stand under one named before it. */
const skills: fc.Arbitrary<SkillInput[]> = fc
  .tuple(...SKILLS.map((_, index) => fc.integer({ min: -2, max: index - 1 })))
  .map((parents) =>
    parents.map((parent, index) => ({
      id: SKILLS[index] ?? "",
      ...(parent < 0 ? {} : { parent: SKILLS[parent] }),
    }))
  );

const range: fc.Arbitrary<QuarterHours> = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: 658, max: 671 }),
      fc.integer({ min: 0, max: 10 }),
      fc.integer({ min: 0, max: 671 })
    ),
    fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 0, max: 20 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: QUARTERS_A_WEEK }) }
    )
  )
  .map(([start, length]) => [start, start + length]);

/** Of one week's evenings and the hours over its end, so that more than a few meet. */
const eveningRange: fc.Arbitrary<QuarterHours> = fc
  .tuple(fc.constantFrom(668, 72, 72, 75, 168), fc.constantFrom(5, 6, 7, 12))
  .map(([start, length]) => [start, start + length]);

const offers: fc.Arbitrary<Offer[]> = fc.uniqueArray(
  fc.record({
    skill: fc.constantFrom(...SKILLS),
    level: fc.integer({ min: 1, max: 4 }),
  }),
  { minLength: 1, maxLength: 4, selector: ({ skill }) => skill }
);

const wants: fc.Arbitrary<Want[]> = fc.uniqueArray(
  fc.record({
    skill: fc.constantFrom(...SKILLS),
    level: fc.constantFrom(0, 0, 0, 1, 2, 3),
    priority: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 1, maxLength: 4, selector: ({ skill }) => skill }
);

const unnumbered: fc.Arbitrary<Omit<MemberInput, "id">> = fc.record({
  languages: fc.dictionary(
    fc.constantFrom(...LANGUAGES),
    fc.constantFrom(0, 1, 2, 3, 4, 5, 5),
    { minKeys: 1 }
  ),
  free: fc.array(range, { maxLength: 5 }),
  offers,
  wants,
  capacity: fc.integer({ min: 0, max: 4 }),
  region: fc.constantFrom("NG", "IN", null),
});

/** An instance as it could come from a forum: member 0 seeks among up to eight. */
export const instances: fc.Arbitrary<RankInput> = fc
  .record({
    skills,
    seeker: unnumbered,
    candidates: fc.array(unnumbered, { minLength: 1, maxLength: 8 }),
    minutes: fc.constantFrom(15, 60, 89, 90, 91, 120),
    want: fc.constantFrom(null, null, ...SKILLS),
    pairs: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 6 }),
  })
  .map(({ seeker, candidates, minutes, pairs, ...fields }) => ({
    ...fields,
    version: 1,
    rules: { minutes, maxSize: 4, minProficiency: 2 },
    seeker: { id: 0, ...seeker },
    candidates: candidates.map((member, index) => ({
      id: index + 1,
      ...member,
    })),
    excluded: pairs.filter((pair) =>
      pair.every((id) => id <= candidates.length)
    ),
    limit: 100,
  }));

/** The same list in another order. */
export function shuffled<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

/** A round of up to so many, tight enough that every door closes for somebody. */
export function rounds(most: number): fc.Arbitrary<RoundInput> {
  return fc
    .record({
      skills,
      members: fc.array(
        fc.tuple(
          unnumbered,
          fc.record({
            offers: fc.oneof(fc.constant([]), offers, offers),
            wants: fc.oneof(fc.constant([]), wants, wants),
            free: fc.array(eveningRange, { minLength: 1, maxLength: 4 }),
            capacity: fc.constantFrom(0, 1, 1, 1, 2, 3),
            missed: fc.nat(4),
          })
        ),
        { maxLength: most, size: "max" }
      ),
      seed: fc.nat(),
      minutes: fc.constantFrom(15, 60, 90, 90, 90, 91),
      maxSize: fc.constantFrom(2, 3, 4, 4, 4),
      pairs: fc.array(fc.tuple(fc.nat(most), fc.nat(most)), { maxLength: 24 }),
    })
    .map(({ members, minutes, maxSize, pairs, ...fields }) => ({
      ...fields,
      version: 1,
      rules: { minutes, maxSize, minProficiency: 2 },
      members: members.map(([member, tags], index) => ({
        ...member,
        ...tags,
        id: index + 1,
      })),
      excluded: pairs
        .map(([one, other]) => [one + 1, other + 1] as const)
        .filter((pair) => pair.every((id) => id <= members.length)),
    }));
}

/** Each list of a round in another order, and each pair turned round. */
export function reordered(input: RoundInput): fc.Arbitrary<RoundInput> {
  const member = (one: MemberInput) =>
    fc
      .record({
        free: shuffled(one.free),
        offers: shuffled(one.offers),
        wants: shuffled(one.wants),
        languages: shuffled(Object.entries(one.languages)).map(
          (entries): Record<string, number> => Object.fromEntries(entries)
        ),
      })
      .map((lists) => ({ ...one, ...lists }));
  return fc
    .record({
      skills: shuffled(input.skills),
      members: fc.tuple(...input.members.map(member)).chain(shuffled),
      excluded: shuffled(
        (input.excluded ?? []).map(([one, other]) => [other, one] as const)
      ),
    })
    .map((lists) => ({ ...input, ...lists }));
}
