import { indicatorOf } from '../../../derive/check';
import { sentenceOfFigure } from '../../../edition/by-rule/grammar';
import type { EditionTexts } from '../../../edition/texts';
import type { Indicator } from '../../../edition/types';
import { formatFigure, formatGrowth, sayFigure } from '../../../format/figure';
import { pick, pickOrNull } from '../../../format/locale';
import {
  figurePiece,
  fillTemplate,
  indicatorPiece,
  type SentenceText,
  sentenceOf,
} from '../../../format/sentence';
import type { Context } from '../../context';
import { sayTemplate } from '../../say';

/** What is spoken of one figure: its sentence for a report, without what the whole report is of. */
export function speakFigure(
  context: Context,
  indicator: Indicator,
  texts: EditionTexts | null,
): SentenceText {
  const written = texts?.sentences[indicator.id];
  const template = written === undefined ? '' : shortened(context, pick(context.locale, written));
  return template === '' ? byRule(context, indicator) : fill(context, indicator, template);
}

/** Name, value, growth and the period, where nothing is written. */
function byRule(context: Context, indicator: Indicator): SentenceText {
  const { locale } = context;
  const said = sayTemplate(context, sentenceOfFigure(indicator, locale.language));
  const period = pickOrNull(locale, indicator.period);
  return sentenceOf(
    said.pieces,
    period === null ? '' : locale.words.stage.inPeriod(period),
    locale.words.stop,
  );
}

/** Long remarks in brackets are for readers. */
const remarks = { zh: /（[^（）]{6,}）|（照录）/g, en: / \([^()]{30,}\)/g } as const;

/** Without the year and the place, which the talk is about, and without remarks. */
function shortened({ locale, edition }: Context, template: string): string {
  const { language } = locale;
  const place = pick(locale, edition.place);
  const plain = template.replace(remarks[language], '');
  if (language === 'zh')
    return plain.replace(new RegExp(`^${edition.year}年，`), '').replace(new RegExp(`${place}(?!委)`), '');
  const rest = plain
    .replace(new RegExp(`^In ${edition.year}, `), '')
    .replace(new RegExp(` (in|of) ${place}\\b`), '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

const fill = ({ locale, edition }: Context, indicator: Indicator, template: string): SentenceText =>
  fillTemplate(template, ({ name }) => {
    switch (name) {
      case 'value':
        return indicatorPiece(sayFigure(indicator, locale), indicator);
      case 'number': {
        const { prefix, number } = formatFigure(indicator, locale);
        return indicatorPiece(`${prefix}${number}`, indicator);
      }
      case 'growth':
        return indicator.change === undefined
          ? ''
          : figurePiece(formatGrowth(indicator.change, locale), indicator.id);
      default: {
        const other = indicatorOf(edition, name);
        return indicatorPiece(sayFigure(other, locale), other);
      }
    }
  });
