import type { ChartSpec, MarkSpec } from '../views/view';
import { BarsMark } from './BarsMark';
import { GrowthsMark } from './GrowthsMark';
import { LargePurses } from './LargePurses';
import { LargeSteps } from './LargeSteps';
import { MendedMark } from './MendedMark';
import { PairedBars } from './PairedBars';
import { PartsMark } from './PartsMark';
import { TallyMark } from './TallyMark';

interface Props {
  readonly spec: ChartSpec | MarkSpec;
}

/** A picture of a panel in plain HTML: where no axis would be honest, on paper, and while a chart is on its way. */
export function Mark({ spec }: Props) {
  switch (spec.kind) {
    case 'steps':
      return <LargeSteps steps={spec.steps} />;
    case 'purses':
      return <LargePurses purses={spec.purses} />;
    case 'mended':
      return <MendedMark items={spec.items} />;
    case 'tally':
      return <TallyMark data={spec.data} size="large" />;
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
