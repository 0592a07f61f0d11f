import type { areaWords as Words } from '../zh/area';
import { numberWord } from './counts';

export const areaWords: typeof Words = {
  area: {
    claims: 'Stated in words',

    item: (order) => `item ${numberWord(order)}`,
    chapter: (order) => `Part ${numberWord(order)}`,
    filteredTitle: (area, names, isThere) =>
      isThere ? `${area}: ${names}` : `${area}: no figures for “${names}”`,
    withVerdict: (name) => `${name}: `,
    allFigures: 'Other figures',
    previous: (name) => `Previous: ${name}`,
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
