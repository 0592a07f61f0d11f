import { type SentenceText, sentenceOf } from '../../format/sentence';
import { type Context, sectionPlan } from '../context';
import { say, sayTemplate } from '../say';
import { describeCity } from '../screen/describe-city';
import { figuresIn } from './figures-in';
import { slideFrame } from './slide-frame';

/** So many characters of a name or a result stand in one line of its cell; two cells of two lines are too high for the wall. */
const oneLine = { zh: 28, en: 44 } as const;

/**
 * The divider before the areas: each with one short result (`areas.<section>`), or its finding. Where that is long, as of an
 * edition that nobody worded for a wall, only the leading figure with its label, under the short name of the area.
 */
export function areasSlide(context: Context, id: string) {
  const { areas: described, areasTitle } = describeCity(context);
  const most = oneLine[context.locale.language];
  const areas = described.map(({ section, order, name, shortName, finding }) => {
    const written = say(context, `areas.${section}`);
    const isLong = written === null && finding.text.length > most;
    return {
      section,
      order,
      name: isLong && name.length > most ? shortName : name,
      finding,
      short: written ?? (isLong ? leadIn(context, section) : null) ?? finding,
    };
  });
  return {
    ...slideFrame(context, {
      id,
      title: say(context, `slide.${id}.title`) ?? sentenceOf(context.locale.words.stage.areas),
      label: areasTitle,
      figures: areas.flatMap(({ finding, short }) =>
        figuresIn(context, sentenceOf(short.pieces, finding.pieces)),
      ),
    }),
    kind: 'areas' as const,
    areas,
  };
}

/** The leading figure of an area with its label. */
function leadIn(context: Context, section: string): SentenceText | null {
  const lead = sectionPlan(context, section)?.card.lead ?? '';
  if (!context.edition.indicators.some(({ id }) => id === lead)) return null;
  const colon = context.locale.language === 'en' ? ': ' : '';
  return sayTemplate(context, `{${lead}|label}${colon}{${lead}}`);
}
