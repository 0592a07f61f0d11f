import { pick } from '../../format/locale';
import type { SentenceText } from '../../format/sentence';
import type { Context } from '../context';
import { marked } from '../marks';
import { noteOf, say } from '../say';
import { describeMessage } from '../screen/describe-city';
import { describeSectors } from '../sector/describe-sectors';
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
