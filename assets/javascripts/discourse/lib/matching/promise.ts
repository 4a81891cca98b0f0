import { readRankInstance } from "./read-instance";
import { POINTS } from "./score";
import { lessons, lessonValue, widerLessons } from "./teaching";
import type { PromiseResult, RankInput, Worth } from "./types";

/** Easiest first: where one answers nothing, nor does any after it. */
const LEVELS_OFFERED = [4, 3, 2, 1];
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
  const offers: Worth[] = [];
  const givenBack: (Worth & { priority: number })[] = [];
  for (const skill of skills.keys()) {
    for (const level of LEVELS_OFFERED) {
      const offer = [{ skill, level }];
      const taught = lessons(wants, offer, skills);
      if (!taught.length && !widerLessons(wants, offer, skills).length) {
        break;
      }
      const value = taught.reduce((sum, lesson) => sum + lesson.value, 0);
      offers.push({ skill, level, points: value * POINTS.learning });
    }
    for (const level of LEVELS_WANTED) {
      const asked = [{ skill, level, priority: 1 }];
      const [taught] = lessons(asked, seeker.offers, skills);
      if (!taught) {
        break;
      }
      for (const priority of PRIORITIES) {
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
    startsCounted: POINTS.startsCounted,
  };
}
