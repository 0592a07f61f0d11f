import type { SpecOf } from '../picture-kind';

/** The dots of the part, solid, and the rest of the whole, hollow; a dot of the rest opens the whole. */
export const amongGroups = ({ whole, parts }: SpecOf<'among'>) => [
  ...[...parts]
    .sort((a, b) => a.figure.value - b.figure.value)
    .map(({ figure, tone }) => ({ figure, stroke: tone === 'second' ? 'stroke-second' : 'stroke-accent' })),
  { figure: whole.figure, stroke: 'stroke-accent', within: 'stroke-accent-soft' },
];
