import { useLocale } from '../../ui/locale-context';
import type { MarkProps } from '../picture-kind';
import { StageChange } from '../wall/StageChange';
import { StageFigure } from '../wall/StageFigure';
import { StageNumber } from '../wall/StageNumber';
import { GrowthWall } from './GrowthWall';
import { TwoYears } from './TwoYears';

/** Every stated growth in a row of its own; this year's bars are as long as each other, so that growth compares. */
export function GrowthsWall({ spec: { trends } }: MarkProps<'growths'>) {
  const { language } = useLocale();
  const [only, ...more] = trends;
  if (only !== undefined && more.length === 0) return <GrowthWall spec={{ kind: 'growth', trend: only }} />;
  return (
    <ul className="st-growths">
      {trends.map((trend) => (
        <li key={trend.current.indicatorId}>
          <div>
            <p className="st-name">{trend.current.name}</p>
            <StageFigure figure={trend.current}>
              <StageNumber figure={trend.current} room={19} most={language === 'en' ? 2.2 : 3} />
            </StageFigure>
          </div>
          <TwoYears trend={trend} />
          <p className="st-gained">
            {trend.increase !== null && (
              <StageFigure figure={trend.increase}>{trend.increaseText}</StageFigure>
            )}
            <StageChange change={trend.change} className="st-2-6" />
          </p>
        </li>
      ))}
    </ul>
  );
}
