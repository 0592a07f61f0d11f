import { useWords } from '../../ui/locale-context';
import type { MarkProps } from '../picture-kind';
import { StageChange } from '../wall/StageChange';
import { StageFigure } from '../wall/StageFigure';
import { StageNumber } from '../wall/StageNumber';
import { yearsOf } from './geometry';

/** Two years as two great bars from zero, and between their ends what was gained. */
export function GrowthWall({ spec: { trend } }: MarkProps<'growth'>) {
  const words = useWords();
  const { baseline, current, ratio } = trend;
  const { before, now, fell, short } = yearsOf(trend);
  const end = `${before * 100}%`;
  const left = `${now * 100}%`;
  return (
    <div className="st-growth">
      <p className="st-gain">
        <StageChange change={trend.change} className="st-2-2" />
      </p>
      {baseline !== null && (
        <div className="st-before">
          <svg aria-hidden="true">
            <rect x="2" y="2" width={end} height="97%" className="st-hollow" />
            {!fell && (
              <>
                <line x1={end} x2="100%" y1="50%" y2="50%" className="st-bracket" />
                <line x1="99.7%" x2="99.7%" y1="44%" y2="56%" className="st-bracket" />
              </>
            )}
          </svg>
          <p className="st-year">{trend.previousYear}</p>
          <p>
            <StageNumber figure={baseline} room={24} most={3} className="st-light" />
            <span className="st-name">{words.brackets(baseline.statusLabel ?? '')}</span>
          </p>
        </div>
      )}
      <div className={fell ? (short ? 'st-now st-fell st-short' : 'st-now st-fell') : 'st-now'}>
        {ratio !== null && (
          <svg aria-hidden="true">
            {fell ? (
              <>
                <rect width={left} height="100%" />
                <line x1={left} x2="100%" y1="50%" y2="50%" className="st-bracket" />
                <line x1="99.7%" x2="99.7%" y1="44%" y2="56%" className="st-bracket" />
              </>
            ) : (
              <line x1={end} x2={end} y2="100%" className="st-notch" />
            )}
          </svg>
        )}
        <p className="st-year">{trend.currentYear}</p>
        <p>
          <StageFigure figure={current}>
            <StageNumber figure={current} room={30} most={5.2} />
          </StageFigure>
        </p>
      </div>
      {trend.interval !== null && <p className="st-note">{trend.interval}</p>}
    </div>
  );
}
