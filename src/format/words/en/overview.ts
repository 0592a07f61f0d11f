import type { overviewWords as Words } from '../zh/overview';
import { capital, growing, numberWord } from './counts';

export const overviewWords: typeof Words = {
  overview: {
    headline: (count, allUp) => growing(count, allUp),
    headlineNote:
      'The article states growth for these alone; it compares no other figure with the year before.',
    areas: 'Work: seven areas',
    areasNote: 'One main number and one small picture each; open one for all its figures and their sentences',
    chapters: { first: 'Part one', second: 'Part two' },
    leading: 'Main figures',
    tiles: 'Other main figures',
    sectorTitle: (names) => `${names}: main figures`,
    sectorGrowth: (count) =>
      `${capital(numberWord(count))} of them ${count === 1 ? 'has' : 'have'} stated growth`,
    sectorNoGrowth: 'No figure here has stated growth',
    sectorAreas: (count) => `Figures in ${numberWord(count)} ${count === 1 ? 'section' : 'sections'}`,
    sectorAreasNote: 'Open one for all its figures and their sentences',
    openArea: (name) => `Open ${name}`,
    nothing: (names) => `There are no figures for “${names}”.`,
  },
  cards: {
    responsibility: { caption: 'City departments in the leading group', remark: '' },
    policy: { caption: 'Measures to consolidate the results', remark: '' },
    monitoring: {
      caption: 'Farm households screened, full coverage',
      remark: 'Three steps in order, each in its own unit, not to scale',
    },
    relief: { caption: 'Brought under social assistance', remark: 'Taken as a whole and its two parts' },
    relocation: {
      caption: 'Relocated people with at least one kind of support',
      remark: 'The last two groups may overlap; not added',
    },
    employment: {
      caption: 'Job openings sent to workers lifted out of poverty',
      remark: 'One dot is one agreement or one job fair',
    },
    industry: {
      caption: '“6+3” industry bases rebuilt or enlarged, cumulative',
      remark: 'The total is not printed: worked out',
    },
    funding: {
      caption: 'Projects carried out in the year',
      remark: 'Different kinds of money: sizes are not compared',
    },
    villages: {
      caption: 'Sanitary toilets, the year’s target',
      remark: 'One axis from 0 to 100%, each rate with a base of its own',
    },
  },
};
