import type { WallProps } from '../picture-kind';
import { dotCell, dotsHeight, dotsPath } from '../signs/dots';
import { NamedNumber } from '../wall/NamedNumber';
import { Spacer } from '../wall/Spacer';
import { piecesOf } from './geometry';

/** As many things are counted out as dots; of more the parts are a bar. */
const mostDots = 200;
/** Dots of a row, and the height that all rows may take, in rem. */
const perRows = { least: 25, most: 40 } as const;
const height = 12.5;

/** Dots of a row, so that their rows are as wide as the picture; full rows if there can be. */
function perRowOf(count: number, room: number): number {
  const fitting = Array.from(
    { length: perRows.most - perRows.least + 1 },
    (_, i) => perRows.least + i,
  ).filter((perRow) => (Math.ceil(count / perRow) / perRow) * room <= height);
  return fitting.find((perRow) => count % perRow === 0) ?? fitting[0] ?? perRows.most;
}

/** A part of this width, in rem, has room for its number and words. */
const leastInside = 9;

/**
 * The parts of a whole: a dot for each thing where they are few, else a bar. The whole stands above, the
 * number of each part in the part or, where it is too narrow, below; a number that was worked out is never as large as a printed one.
 */
export function PartsWall({ spec: { whole, parts }, room }: WallProps<'parts'>) {
  const counted =
    whole.figure.value <= mostDots &&
    [whole, ...parts].every(({ figure }) => Number.isInteger(figure.value) && !figure.unit.startsWith('%'));
  if (counted) {
    const perRow = perRowOf(whole.figure.value, room);
    return (
      <div className="st-parts st-counted">
        <svg
          viewBox={`0 0 ${perRow * dotCell} ${dotsHeight(whole.figure.value, perRow)}`}
          preserveAspectRatio="xMinYMin"
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
        {/* One line each, as a legend, then what they come to. */}
        <ul className="st-legend-lines">
          {[...parts, { ...whole, tone: null }].map(({ figure, tone, hollow }) => (
            <li key={`${figure.indicatorId}${figure.derivedBy ?? ''}`}>
              <i className={tone === null ? '' : `st-key st-key-${tone}`} aria-hidden="true" />
              <NamedNumber figure={figure} room={14} most={3.6} className={hollow ? 'st-light' : ''} inLine />
            </li>
          ))}
        </ul>
      </div>
    );
  }
  const pieces = piecesOf(parts);
  // On the second colour no letters can be read in a browser that darkens pages.
  const holds = ({ hollow, tone, share }: (typeof pieces)[number]) =>
    hollow || (tone !== 'second' && share * room >= leastInside);
  const below = pieces.filter((piece) => !holds(piece));
  return (
    <div className="st-parts">
      <p className={whole.hollow ? 'st-whole st-quiet-whole' : 'st-whole'}>
        <NamedNumber
          figure={whole.figure}
          room={22}
          most={whole.hollow ? 1.9 : 5.2}
          className={whole.hollow ? 'st-light' : ''}
          inLine
        />
      </p>
      <svg aria-hidden="true" className="st-whole-bracket">
        <line x1="0.2%" x2="99.8%" y1="40%" y2="40%" className="st-thin" />
        <line x1="0.2%" x2="0.2%" y1="40%" y2="100%" className="st-thin" />
        <line x1="99.8%" x2="99.8%" y1="40%" y2="100%" className="st-thin" />
      </svg>
      <div className="st-part-bar">
        <svg aria-hidden="true">
          {pieces.map(({ figure, tone, hollow, start, share }) => (
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
        {pieces.filter(holds).map(({ figure, also, hollow, start, share }) => (
          <div
            key={`${figure.indicatorId}${figure.derivedBy ?? ''}`}
            className={hollow ? 'st-inside-row' : 'st-inside-row st-on-fill'}
          >
            <Spacer share={start} />
            <div className="st-inside">
              {also !== null && (
                <div>
                  <NamedNumber figure={also} room={share * room - 2.4} most={6.4} />
                </div>
              )}
              <div>
                <NamedNumber
                  figure={figure}
                  room={share * room - 2.4}
                  most={hollow ? 1.9 : also === null ? 5.2 : 3}
                  className={hollow ? 'st-light' : ''}
                />
              </div>
            </div>
            <Spacer share={1 - start - share} />
          </div>
        ))}
      </div>
      {below.length > 0 && (
        <div className="st-part-names">
          {below.map(({ figure }) => (
            <div
              key={figure.indicatorId}
              className={figure === pieces[pieces.length - 1]?.figure ? 'st-last' : ''}
            >
              <NamedNumber figure={figure} room={room / below.length - 2} most={3.6} />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
