import { Segments } from '../../ui/figure/Segments';
import { useLinks } from '../../ui/links-context';
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
  const links = useLinks();
  return (
    <div className={`min-w-0 ${wide ? 'lg:columns-2 lg:gap-6' : ''}`}>
      {row.quotes.map(({ place, section, quotes }, i) => (
        <div key={place} className="pt-0.5">
          <p className="break-after-avoid text-note text-ink-soft">
            {named && i === 0 && <b className="mr-1 text-ink">{row.name}</b>}
            {section === null ? (
              place
            ) : (
              <a href={links.area(section)} className="hover:underline hover:underline-offset-4">
                {place}
                <span aria-hidden="true" className="ml-0.5 text-accent">
                  ›
                </span>
              </a>
            )}
          </p>
          <ul
            lang="zh-CN"
            className="font-title text-label leading-[1.75] print:text-body print:leading-snug"
          >
            {quotes.map(({ phrase, reading }) => (
              <li className="break-inside-avoid" key={phrase.map(({ text }) => text).join('')}>
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
