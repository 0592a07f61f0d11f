import { pick } from '../../format/locale';
import { type SentenceText, sentenceOf } from '../../format/sentence';
import { type Context, sectionPlan } from '../context';
import { marked } from '../marks';
import { noteOf, say, sayTemplate } from '../say';
import { describeCity, describeMessage } from '../screen/describe-city';
import { describeSectors } from '../sector/describe-sectors';
import { figuresIn } from './figures-in';
import { slideFrame } from './slide-frame';
import type { CoverFields } from './stage-query';

/** So many short lines have room on a cover; of sentences, which are longer, one less. */
const mostLines = 3;

/** The cover. Unit, speaker and date are the presenter's; null until they are filled in. */
export function coverSlide(context: Context, id: string, fields: CoverFields) {
  const { locale, edition } = context;
  const { stage } = locale.words;
  const chosen = edition.sectors.filter(({ id }) => context.choice.has(id));
  const whole = stage.title(pick(locale, edition.place), edition.year);
  return {
    ...slideFrame(context, {
      id,
      kicker: marked(
        context,
        chosen.length === 0 ? stage.titleKicker(pick(locale, edition.source.book)) : whole,
      ),
      title: chosen.length === 0 ? whole : stage.sectors(chosen.map(({ name }) => pick(locale, name))),
      label: stage.titleLabel,
      cautions: noteOf(context, 'counties'),
    }),
    kind: 'cover' as const,
    lines: coverLines(
      context,
      chosen.map(({ id }) => id),
    ),
    fields: (['unit', 'speaker', 'date'] as const).map((field) => ({
      field,
      name: stage.fields[field],
      value: fields[field],
    })),
  };
}

/**
 * What a cover says in short (`cover.1`; of sectors `cover.<sector>`), because the next slide says it in full. Where nothing is
 * written: the message, or the shortest findings of the sectors.
 */
export function coverLines(context: Context, sectors: readonly string[]): readonly SentenceText[] {
  const names =
    sectors.length === 0
      ? ['1', '2', '3']
      : sectors.flatMap((id) => (sectors.length === 1 ? [id, `${id}-2`] : [id]));
  const written = names.flatMap((name) => say(context, `cover.${name}`) ?? []);
  if (written.length > 0) return written.slice(0, mostLines);
  const { opening, results } = describeMessage(context);
  const sentences =
    sectors.length === 0
      ? [opening, results]
      : describeSectors(context)
          .rows.map(({ finding }) => finding)
          .sort((a, b) => a.text.length - b.text.length);
  return sentences.filter(({ text }) => text !== '').slice(0, mostLines - 1);
}

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
