import type { DetailView } from '../../views/figure/describe-detail';
import { FigureLink } from '../figure/FigureLink';
import { Prose } from '../text/Prose';
import { DrawerSection } from './DrawerSection';

/** The year before: its formula, its value and the interval that rounding leaves. */
export function DetailPrevious({ detail }: { readonly detail: DetailView }) {
  const { previous, noPrevious, titles } = detail;
  if (previous === null)
    return noPrevious === null ? null : <DrawerSection title={titles.noPrevious}>{noPrevious}</DrawerSection>;
  return (
    <DrawerSection title={previous.question} remark={previous.basis}>
      <p className="text-label">
        <Prose text={previous.formula} /> ≈{' '}
        <FigureLink
          figure={previous.result}
          className="whitespace-nowrap border-2 border-dashed border-ink-soft px-1 font-bold"
        >
          {previous.value}
        </FigureLink>
      </p>
      <Prose as="p" className="mt-0.5" text={previous.interval} />
    </DrawerSection>
  );
}
