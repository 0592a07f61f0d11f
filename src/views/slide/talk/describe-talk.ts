import type { EditionTexts } from '../../../edition/texts';
import type { Context } from '../../context';
import type { DeckView } from '../describe-deck';
import type { DeckQuery } from '../stage-query';
import { areTold } from './are-told';
import { paceOf, secondsOf } from './pace';
import { speechOf } from './speech';

/** How a talk is planned, in seconds. */
export interface TalkPlan {
  readonly planned: number;
  /** When each slide should begin and be over; null for a slide of the annex, which nobody plans to show. */
  readonly times: readonly ({ readonly from: number; readonly to: number } | null)[];
}

/** Plans the slides that will be shown for the chosen length, or for as long as their words take. */
export function describeTalk(
  context: Context,
  { slides, annex }: DeckView,
  { minutes }: Pick<DeckQuery, 'minutes'>,
  texts: EditionTexts | null,
): TalkPlan {
  const { language } = context.locale;
  const isTold = areTold(slides, annex);
  const told = slides.filter((_, i) => isTold[i]);
  const { ends } = paceOf(
    told.map((slide) => secondsOf(speechOf(context, slide, texts).text, language)),
    minutes,
  );
  const times = isTold.map((counts, i) => {
    const at = isTold.slice(0, i).filter(Boolean).length;
    return counts ? { from: ends[at - 1] ?? 0, to: ends[at] ?? 0 } : null;
  });
  const spoken = ends[ends.length - 1] ?? 0;
  return {
    planned: minutes === null ? Math.max(1, Math.ceil(spoken / 60)) * 60 : minutes * 60,
    times,
  };
}

/** Seconds by which a talk may differ from its plan without a word. */
const tolerance = 15;
/** Seconds to which a difference is said, so that it can be read at a glance. */
const step = 10;

/** Which slide should be shown after so many seconds, from 0, and by how much the one that is shown is late (early: below 0). */
export function paceAt({ times }: TalkPlan, position: number, seconds: number) {
  const counted = times.flatMap((time, i) => (time === null ? [] : [{ ...time, i }]));
  const due = counted.find(({ to }) => seconds < to) ?? counted[counted.length - 1];
  const now = times[position] ?? null;
  if (due === undefined || now === null) return null;
  // On the last slide a talk is never late: what is over its time is said by the time left.
  const isLast = counted[counted.length - 1]?.i === position;
  const late = seconds > now.to && !isLast ? seconds - now.to : Math.min(0, seconds - now.from);
  return { due: due.i, late: Math.abs(late) < tolerance ? 0 : Math.round(late / step) * step };
}
