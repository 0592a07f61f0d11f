import type { ChartSpec, MarkSpec } from '../views/view';
import { BarsMark } from './BarsMark';
import { PartsMark } from './PartsMark';
import { SmallPurses } from './SmallPurses';
import { SmallSteps } from './SmallSteps';
import { TallyMark } from './TallyMark';

/** The small picture of an area's card, in plain HTML: it comes with the first load. */
export function CardMark({ spec }: { readonly spec: ChartSpec | MarkSpec }) {
  switch (spec.kind) {
    case 'steps':
      return <SmallSteps steps={spec.steps} />;
    case 'purses':
      return <SmallPurses purses={spec.purses} />;
    case 'tally':
      return <TallyMark data={spec.data} size="small" />;
    case 'parts':
      return <PartsMark whole={spec.whole} parts={spec.parts} />;
    case 'bars':
      return <BarsMark data={spec.data} max={null} />;
    case 'rates':
      return <BarsMark data={spec.data} max={100} />;
    // A panel's alone.
    case 'mended':
    case 'growth':
    case 'growths':
      return null;
  }
}
