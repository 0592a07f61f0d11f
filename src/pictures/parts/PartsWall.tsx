import { useWords } from '../../ui/locale-context';
import type { MarkProps } from '../picture-kind';
import { StageFigure } from '../wall/StageFigure';
import { StageNumber } from '../wall/StageNumber';
import { piecesOf } from './geometry';

/** One bar cut into its parts, the name and number of each above it, the whole as a bracket below. */
export function PartsWall({ spec: { whole, parts } }: MarkProps<'parts'>) {
  const words = useWords().stage;
  return (
    <div className="st-parts">
      <div className="st-part-names">
        {parts.map(({ figure }) => (
          <div key={`${figure.indicatorId}${figure.derivedBy ?? ''}`}>
            <p className="st-name">
              {figure.label} {figure.statusLabel}
            </p>
            <StageFigure figure={figure}>
              <StageNumber figure={figure} room={18} most={3} />
            </StageFigure>
          </div>
        ))}
      </div>
      <div className="st-part-bar">
        <svg aria-hidden="true">
          {piecesOf(parts).map(({ figure, tone, hollow, start, share }) => (
            <rect
              key={`${figure.indicatorId}${figure.derivedBy ?? ''}`}
              x={`${start * 100}%`}
              y={hollow ? '2%' : 0}
              width={`${share * 100 - (hollow ? 0.5 : 0)}%`}
              height={hollow ? '96%' : '100%'}
              className={hollow ? 'st-hollow' : `st-${tone} st-apart`}
            />
          ))}
        </svg>
        {parts.map(({ also }) =>
          also === null ? null : (
            <StageFigure key={also.indicatorId} figure={also} className="st-inside">
              <StageNumber figure={also} room={12} most={3} />
            </StageFigure>
          ),
        )}
      </div>
      <svg aria-hidden="true" className="st-whole-bracket">
        <line x1="0.2%" x2="99.8%" y1="60%" y2="60%" className="st-thin" />
        <line x1="0.2%" x2="0.2%" y1="0" y2="60%" className="st-thin" />
        <line x1="99.8%" x2="99.8%" y1="0" y2="60%" className="st-thin" />
      </svg>
      <p className="st-whole">
        <span className="st-name">
          {whole.hollow ? whole.figure.label : `${words.whole} · ${whole.figure.label}`}{' '}
          {whole.figure.statusLabel}
        </span>{' '}
        <StageFigure figure={whole.figure}>
          <StageNumber figure={whole.figure} room={16} most={2.2} />
        </StageFigure>
      </p>
    </div>
  );
}
