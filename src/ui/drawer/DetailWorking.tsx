import type { WorkingView } from '../../views/figure/describe-stated';
import { Prose } from '../text/Prose';
import { Sentence } from '../text/Sentence';
import { DrawerSection } from './DrawerSection';

/** How a figure of ours is worked out: each figure in the formula leads to its own detail. */
export function DetailWorking({ working }: { readonly working: WorkingView }) {
  return (
    <DrawerSection title={working.title}>
      <p className="text-label">
        <Sentence sentence={working.formula} />
      </p>
      {[working.interval, working.assumption].map(
        (text) =>
          text !== null && <Prose key={text} as="p" className="text-note text-ink-soft" text={text} />,
      )}
    </DrawerSection>
  );
}
