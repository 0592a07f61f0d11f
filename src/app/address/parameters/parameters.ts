import { compareFilters } from '../../../views/compare/compare-filter';
import { readReference } from '../../../views/figure/reference';
import { isSlide } from '../../../views/slide/slides';
import { editionParameters } from './editions';
import { listOf, oneOf, type Parameter } from './parameter';
import { stageParameters } from './stage-parameters';
import { tableParameters } from './table-parameters';

const sector: Parameter = {
  name: 'sector',
  screen: null,
  read: (route, value, reading) => {
    const wanted = listOf('sector', value, reading);
    const known = reading.edition.sectors.map(({ id }) => id);
    for (const id of wanted)
      if (!known.some((each) => each === id)) reading.say({ kind: 'sector', value: id });
    return { ...route, sectors: known.filter((id) => wanted.includes(id)) };
  },
  write: ({ sectors }) => (sectors.length === 0 ? null : sectors.join(',')),
};

const term: Parameter = {
  name: 'term',
  screen: 'method',
  read: (route, value, { edition, say }) => {
    if (edition.glossary.some(({ id }) => id === value)) return { ...route, term: value };
    say({ kind: 'term', value });
    return route;
  },
  write: (route) => (route.term === null ? null : encodeURIComponent(route.term)),
};

const block: Parameter = {
  name: 'block',
  screen: 'overview',
  read: (route, value, reading) => ({ ...route, block: oneOf('block', value, ['targets'], reading) }),
  write: (route) => route.block,
};

const show: Parameter = {
  name: 'show',
  screen: 'compare',
  read: (route, value, reading) => ({
    ...route,
    show: oneOf('show', value, compareFilters, reading) ?? 'all',
  }),
  write: (route) => (route.show === 'all' ? null : route.show),
};

const fromSlide: Parameter = {
  name: 'slide',
  screen: null,
  read: (route, value, { edition, say }) => {
    if (route.screen.name !== 'present' && isSlide(value, edition)) return { ...route, fromSlide: value };
    say({ kind: 'slide', value });
    return route;
  },
  write: ({ screen, fromSlide: slide }) =>
    slide === null || screen.name === 'present' ? null : encodeURIComponent(slide),
};

const exact: Parameter = {
  name: 'exact',
  screen: null,
  read: (route, value, reading) => ({ ...route, exact: oneOf('exact', value, ['1'], reading) !== null }),
  write: (route) => (route.exact ? '1' : null),
};

const language: Parameter = {
  name: 'lang',
  screen: null,
  read: (route, value, reading) => ({ ...route, language: oneOf('lang', value, ['zh', 'en'], reading) }),
  write: (route) => route.language,
};

const figure: Parameter = {
  name: 'figure',
  screen: null,
  read: (route, value, { edition, say }) => {
    if (readReference(edition, value) !== null) return { ...route, figure: value };
    say({ kind: 'figure', value });
    return route;
  },
  write: (route) => (route.figure === null ? null : encodeURIComponent(route.figure)),
};

/** Every parameter of an address, in the order in which it is written. */
export const parameters: readonly Parameter[] = [
  ...editionParameters,
  sector,
  block,
  ...tableParameters,
  show,
  term,
  ...stageParameters,
  fromSlide,
  exact,
  language,
  figure,
];
