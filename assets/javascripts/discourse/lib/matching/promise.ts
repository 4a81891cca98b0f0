import { readRankInstance } from "./read-instance";
import { POINTS } from "./score";
import { type Lesson, lessons, widerLessons } from "./teaching";
import type { PromiseResult, RankInput, Worth } from "./types";

const LEVELS_OFFERED = [1, 2, 3, 4];
const LEVELS_WANTED = [0, 1, 2, 3];
const PRIORITIES = [1, 2, 3];

/**
 * What each single offer and each single want of others would be worth to the seeker, before anybody is looked at: so
 * a database can put first who promises most, without a rule or a number of its own.
 *
 * @throws InvalidInstance when the instance is not as the contract wants it
 */
export default function promise(input: RankInput): PromiseResult {
  const { seeker, skills, want } = readRankInstance(input);
  const wants = seeker.wants.filter(({ skill }) => !want || skill === want);
  const worth = (taught: Lesson[], points: number) =>
    taught.reduce((sum, { value }) => sum + value * points, 0);
  const offers: Worth[] = [];
  const givenBack: (Worth & { priority: number })[] = [];
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
    startsCounted: POINTS.startsCounted,
  };
}
