import type { areaWords as Words } from '../zh/area';
import { figures, numberWord } from './counts';

export const areaWords: typeof Words = {
  area: {
    claims: 'Stated in words',
    claimsNote: 'No number is printed, and none is turned into 0 or 100%',

    item: (order) => `item ${numberWord(order)}`,
    chapter: (order) => `Part ${numberWord(order)}`,
    filteredTitle: (area, names, count) =>
      count === 0 ? `${area}: no figures for “${names}”` : `${area}: ${figures(count)} for “${names}”`,
    filteredLead: (more) => `{figures}${more ? ' and others' : ''}.`,
    // Both are appended to the lead, so they begin with a space.
    growthNo: ' No growth is stated in this part.',
    growthSome: (names) => ` Growth is stated only for: ${names}.`,
    allFigures: 'Other figures',
    derived: 'Worked out from the article',
    derivedNote:
      'Not numbers of the article: each is worked out from two or more of its numbers, with the formula beside it',
    notes: 'How not to use these figures',
    next: (name) => `Next: ${name}`,
    last: (name) => `Next: ${name}`,
  },
  lists: {
    mechanism: 'Mechanisms',
    policy: 'Policies and documents',
    recognition: 'Recognition and press',
    partner: 'Partner places',
    activity: 'Actions and meetings',
    levels: {
      national: 'national',
      'national-and-provincial': 'national and provincial',
      provincial: 'provincial',
      city: 'city',
      county: 'county or district',
      press: 'press',
    },
    phrase: 'Original text',
  },
};
