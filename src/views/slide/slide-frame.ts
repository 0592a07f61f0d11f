import { type SentenceText, sentenceOf } from '../../format/sentence';
import { bookText, type Context, sectionName, sourceText } from '../context';
import type { FigureView } from '../figure/figure';
import { marked } from '../marks';
import { kickerOf } from '../screen/describe-area';
import { describeNotes } from './describe-notes';

interface Frame {
  readonly id: string;
  /** The section that the slide is of; null where it is of none. */
  readonly section?: string | null;
  readonly kicker?: string;
  readonly title: SentenceText | string;
  /** Its name in lists of slides; the title where it has no shorter one. */
  readonly label?: string;
  /** Everything on it that is a figure. */
  readonly figures?: readonly FigureView[];
  /** How a picture of it must be read. */
  readonly reading?: readonly string[];
  /** Ids of the statements and entries of lists on it. */
  readonly statements?: readonly string[];
  readonly cautions?: readonly string[];
  /** Phrases of the article that the speaker may need, beside those of the figures. */
  readonly quoted?: readonly string[];
}

/** What the signs of these figures mean. */
export function legendOf({ locale }: Context, figures: readonly FigureView[]): readonly string[] {
  const { signs, legend, stage, periodRestored } = locale.words;
  const has = (status: FigureView['status']) => figures.some((figure) => figure.status === status);
  // Dots below a number that stands whole in the article would say that the number itself was lost.
  const onlyPeriods = figures.every(
    ({ status, statusLabel }) => status !== 'reconstructed' || statusLabel === periodRestored,
  );
  return [
    ...(figures.some(({ change }) => change?.tip != null) ? [legend.computed] : []),
    ...(has('derived') ? [`${signs.ring} ${legend.derived}`] : []),
    ...(has('reconstructed')
      ? [stage.signMeans(legend.dotted, onlyPeriods ? legend.restoredPeriod : legend.restored)]
      : []),
  ];
}

/** What every slide has: its place, its title, its source, what it shows and what the speaker may need. */
export function slideFrame(context: Context, frame: Frame) {
  const { id, section = null, title, figures = [], statements = [], cautions = [], quoted = [] } = frame;
  const { separator } = context.locale.words;
  const sentence = typeof title === 'string' ? sentenceOf(title) : title;
  return {
    id,
    section,
    kicker:
      frame.kicker ??
      (section === null
        ? ''
        : [kickerOf(context, section), sectionName(context, section)].filter(Boolean).join(separator)),
    title: sentence,
    label: frame.label ?? sentence.text,
    source: marked(context, section === null ? bookText(context) : sourceText(context, section)),
    /** Beside the source, in small type: the signs of its figures first, then how its picture is read. */
    legend: [...legendOf(context, figures), ...(frame.reading ?? []).filter((text) => text !== '')],
    figures,
    statements,
    notes: { ...describeNotes(context, figures, cautions), statements: quoted },
  };
}
