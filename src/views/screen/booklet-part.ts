import type { Edition } from '../../edition/types';

/** The panel of the opening section, whose id may be that of another part: the overview. */
export const openingPart = 'opening-panel';

const otherParts: readonly string[] = ['overview', openingPart, 'growth', 'indicators', 'method', 'glossary'];

/** Whether a piece of an address names a part of the booklet: a screen, the glossary, or a section. */
export const isPart = (id: string, { sections }: Pick<Edition, 'sections'>): boolean =>
  otherParts.includes(id) || sections.some((section) => section.id === id);
