import { proseByRule } from '../by-rule/prose';
import type { Edition } from '../types';

const unwritten = { zh: {}, en: {} };

/** A sentence that the rule wrote for the plan before is written anew; one that a person wrote stays. */
export function reworded(before: Edition, after: Edition): Edition {
  const old = proseByRule({ ...before, prose: unwritten }, before.plan);
  const now = proseByRule({ ...after, prose: unwritten }, after.plan);
  const of = (language: 'zh' | 'en') => {
    const [was, is, written] = [old[language], now[language], after.prose[language]];
    const kept = Object.entries(written).filter(([name, words]) => was[name] !== words);
    // What the rule could have said before and nobody did was left out by a person.
    const added = Object.entries(is).filter(([name]) => written[name] === was[name]);
    return Object.fromEntries([...kept, ...added]);
  };
  return { ...after, prose: { zh: of('zh'), en: of('en') } };
}
