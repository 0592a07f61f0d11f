import { Segments } from '../../ui/figure/Segments';
import { useWords } from '../../ui/locale-context';
import type { SectorRowView } from '../../views/sector/describe-sectors';

interface Props {
  readonly row: SectorRowView;
  /** Whether the sector is named over its phrases. */
  readonly named: boolean;
  /** Whether it has the whole width. */
  readonly wide: boolean;
}

/** Phrases of the article for a sector, with the number marked, by the place where they stand. */
export function SectorQuotes({ row, named, wide }: Props) {
  const words = useWords().figure;
  return (
    <div className={`min-w-0 ${wide ? 'lg:columns-2 lg:gap-6' : ''}`}>
      {row.quotes.map(({ place, quotes }, i) => (
        <div key={place} className="break-inside-avoid pt-0.5">
          <p className="text-note text-ink-soft">
            {named && i === 0 && <b className="mr-1 text-ink">{row.name}</b>}
            {place}
          </p>
          <ul lang="zh-CN" className="font-title text-label leading-loose">
            {quotes.map(({ phrase, reading }) => (
              <li key={phrase.map(({ text }) => text).join('')}>
                <q className="before:content-none after:content-none">
                  <Segments segments={phrase} />
                </q>
                {reading !== null && (
                  <span className="text-body text-ink-soft">
                    {' '}
                    {words.reading} <Segments segments={reading} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
