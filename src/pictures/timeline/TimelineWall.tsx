import { useWords } from '../../ui/locale-context';
import type { WallProps } from '../picture-kind';
import { StageFigure } from '../wall/StageFigure';
import { StageNumber } from '../wall/StageNumber';
import { WallProse } from '../wall/WallProse';
import { boundsOf, placedOf, yearTicksOf } from './geometry';
import { Spacer } from './Spacer';

const fills = { flow: 'st-first', stock: 'st-past', plan: 'st-outline' } as const;

/**
 * Money of different periods on an axis of years: a line where a period begins or ends, so that no length is read as money. The
 * words of a bar stand before it, of one that begins the axis within it.
 */
export function TimelineWall({ spec, room }: WallProps<'timeline'>) {
  const words = useWords().picture;
  const placed = placedOf(spec);
  return (
    <div className="st-timeline">
      <div className="st-spans">
        <svg aria-hidden="true" className="st-bounds">
          {boundsOf(spec).map((at) => (
            <line key={at} x1={`${at * 100}%`} x2={`${at * 100}%`} y2="100%" className="st-bound" />
          ))}
        </svg>
        <ol>
          {placed.map(({ figure, also, nature, years, start, end, side }) => {
            const before = side === 'left';
            const within = end - start >= 1 - end;
            const width = before ? start : within ? 1 - start : 1 - end;
            return (
              <li key={figure.indicatorId}>
                <svg aria-hidden="true" className="st-span">
                  <rect
                    x={`${start * 100}%`}
                    width={`${(end - start) * 100}%`}
                    height="100%"
                    className={fills[nature]}
                  />
                </svg>
                {!before && <Spacer share={within ? start : end} />}
                <div className={before ? 'st-words st-end' : 'st-words'}>
                  <StageFigure figure={figure}>
                    <StageNumber figure={figure} room={room * width - 2} most={2.6} />
                  </StageFigure>
                  <p className="st-name">
                    <WallProse text={`${figure.label} · ${years}`} />
                    {also.map((more) => (
                      <b key={more.indicatorId} className="st-more">
                        <StageFigure figure={more}>{more.text}</StageFigure>
                        {words.counted(more.label)}
                      </b>
                    ))}
                  </p>
                </div>
                {before && <Spacer share={1 - start} />}
              </li>
            );
          })}
        </ol>
      </div>
      <div className="st-years-row">
        <svg aria-hidden="true" className="st-years-axis">
          <line x1="0" x2="100%" y1="0" y2="0" className="st-thin" />
          {yearTicksOf(spec).map(({ year, at }) => (
            <text key={year} x={`${at * 100}%`} y="1.6rem" textAnchor="middle">
              {year}
            </text>
          ))}
        </svg>
        <span>{words.yearsAcross}</span>
      </div>
    </div>
  );
}
