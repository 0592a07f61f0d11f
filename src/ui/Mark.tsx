import type { ChartSpec, MarkSpec } from '../views/view';
import { BarsMark } from './BarsMark';
import { GrowthsMark } from './GrowthsMark';
import { MendedMark } from './MendedMark';
import { PairedBars } from './PairedBars';
import { PartsMark } from './PartsMark';
import { PursesMark } from './PursesMark';
import { StepsMark } from './StepsMark';
import { TallyMark } from './TallyMark';

interface Props {
  readonly spec: ChartSpec | MarkSpec;
  /** Small for a card of the overview, large for a panel. */
  readonly size: 'small' | 'large';
}

/** A picture in plain HTML: what cards carry, and what a panel shows where no axis would be honest. */
export function Mark({ spec, size }: Props) {
  switch (spec.kind) {
    case 'steps':
      return <StepsMark steps={spec.steps} size={size} />;
    case 'purses':
      return <PursesMark purses={spec.purses} size={size} />;
    case 'mended':
      return <MendedMark items={spec.items} />;
    case 'tally':
      return <TallyMark data={spec.data} size={size} />;
    case 'parts':
      return <PartsMark whole={spec.whole} parts={spec.parts} />;
    case 'bars':
      return <BarsMark data={spec.data} max={null} />;
    case 'rates':
      return <BarsMark data={spec.data} max={100} />;
    case 'growth':
      return <PairedBars trend={spec.trend} />;
    case 'growths':
      return <GrowthsMark trends={spec.trends} />;
  }
}
