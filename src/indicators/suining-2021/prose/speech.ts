import type { Text } from '../../../edition/types';

/**
 * What the speaker says with a slide, by its id: two or three sentences of the article, in words that are spoken. Of a sector
 * the id is `sector-` and its name.
 */
export const speech: Readonly<Record<string, Text>> = {
  held: {
    zh: '全市未发生规模性返贫，汛期无农户因灾返贫致贫，义务教育阶段学生无人辍学。住房、饮水、户厕排查出的问题都已整改。',
    en: 'There was no large-scale return to poverty, no household was made poor by disaster in the flood season, and no pupil in compulsory education dropped out. The problems found in housing, drinking water and toilets were all resolved.',
  },
};
