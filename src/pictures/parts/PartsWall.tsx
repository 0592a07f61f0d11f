import { useWords } from '../../ui/locale-context';
import type { WallProps } from '../picture-kind';
import { dotCell, dotsHeight, dotsPath } from '../signs/dots';
import { StageFigure } from '../wall/StageFigure';
import { StageNumber } from '../wall/StageNumber';
import { piecesOf } from './geometry';

/** As many things are counted out as dots; of more the parts are a bar. */
const mostDots = 200;
const perRow = 24;

/** The parts of a whole: a dot for each thing where they are few, else a bar; the name and number of each part above, the whole below. */
export function PartsWall({ spec: { whole, parts }, room }: WallProps<'parts'>) {
  const words = useWords().stage;
  const counted =
    whole.figure.value <= mostDots &&
    [whole, ...parts].every(({ figure }) => Number.isInteger(figure.value) && !figure.unit.startsWith('%'));
  return (
    <div className="st-parts">
      <div className="st-part-names">
        {parts.map(({ figure, tone, hollow }) => (
          <div key={`${figure.indicatorId}${figure.derivedBy ?? ''}`}>
            <p className="st-name">
              {counted && <i className={`st-key st-key-${tone}`} aria-hidden="true" />}
              {figure.label}
            </p>
            <StageFigure figure={figure}>
              <StageNumber
                figure={figure}
                room={room / parts.length - 2}
                most={4.4}
                className={hollow ? 'st-light' : ''}
              />
            </StageFigure>
          </div>
        ))}
      </div>
      {counted ? (
        <svg
          viewBox={`0 0 ${perRow * dotCell} ${dotsHeight(whole.figure.value, perRow)}`}
          preserveAspectRatio="xMinYMid"
          className="st-dots st-part-dots"
          aria-hidden="true"
        >
          {parts.map(({ figure, tone }, i) => {
            const from = parts.slice(0, i).reduce((sum, part) => sum + part.figure.value, 0);
            return (
              <path
                key={figure.indicatorId}
                d={dotsPath(from + figure.value, perRow, from)}
                className={`st-line-${tone}`}
              />
            );
          })}
        </svg>
      ) : (
        <>
          <div className="st-part-bar st-on-fill">
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
                <div key={also.indicatorId} className="st-inside">
                  <StageFigure figure={also}>
                    <StageNumber figure={also} room={12} most={4.4} />
                  </StageFigure>
                  <p className="st-name">{also.label}</p>
                </div>
              ),
            )}
          </div>
          <svg aria-hidden="true" className="st-whole-bracket">
            <line x1="0.2%" x2="99.8%" y1="60%" y2="60%" className="st-thin" />
            <line x1="0.2%" x2="0.2%" y1="0" y2="60%" className="st-thin" />
            <line x1="99.8%" x2="99.8%" y1="0" y2="60%" className="st-thin" />
          </svg>
        </>
      )}
      <p className="st-whole">
        <span className="st-name">
          {whole.hollow ? whole.figure.label : `${words.whole} · ${whole.figure.label}`}
        </span>
        <StageFigure figure={whole.figure}>
          <StageNumber figure={whole.figure} room={20} most={3} className={whole.hollow ? 'st-light' : ''} />
        </StageFigure>
      </p>
    </div>
  );
}
