import { sentenceOf } from '../../../format/sentence';
import type { Context } from '../../context';
import { describeHeld, type HeldView } from '../../screen/describe-held';
import type { SectorRowView } from '../../sector/describe-sectors';
import { figuresIn } from '../figures-in';
import type { StatementsGround } from '../section-slides';
import { slideFrame } from '../slide-frame';
import { titleOf } from '../written';

/** Findings of two sectors fill a wall, and so do two statements. */
export const perSlide = 2;

/** Statements of a sector with the article's own word for a result. */
export function heldIn(context: Context, row: SectorRowView | undefined): readonly HeldView[] {
  const ids = row?.cells.flatMap(({ statements }) => statements.map(({ id }) => id)) ?? [];
  return describeHeld(context).filter(({ id }) => ids.includes(id));
}

/** One or two statements fill the wall; more are a list. */
export const heldOf = (context: Context, row: SectorRowView, held: readonly HeldView[]) =>
  held.length <= perSlide ? statementsOf(context, held, `held-${row.sector}`) : listOf(context, row, held);

export function statementsOf(context: Context, held: readonly HeldView[], id: string) {
  const { words } = context.locale;
  return {
    ...slideFrame(context, {
      id,
      title: sentenceOf(held.map(({ sentence }) => sentence.text).join(words.memberSeparator)),
      label: words.sector.questions.held,
      ...saidIn(context, held),
    }),
    kind: 'statements' as const,
    ground: 'soft' as StatementsGround,
    held,
  };
}

function listOf(context: Context, { sector, name }: SectorRowView, held: readonly HeldView[]) {
  const id = `held-${sector}`;
  const [first] = held;
  return {
    ...slideFrame(context, {
      id,
      kicker: name,
      title: titleOf(context, id) ?? first?.sentence ?? name,
      label: context.locale.words.sector.questions.held,
      ...saidIn(context, held),
    }),
    kind: 'held' as const,
    held,
  };
}

const saidIn = (context: Context, held: readonly HeldView[]) => ({
  figures: held.flatMap(({ sentence }) => figuresIn(context, sentence)),
  statements: held.map(({ id }) => id),
  quoted: held.map(({ phrase, source }) => context.locale.words.stage.quoted(phrase, source)),
});
