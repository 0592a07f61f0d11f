import { useLinks } from '../../ui/links-context';
import { useWords } from '../../ui/locale-context';
import { Clauses } from '../../ui/text/Clauses';
import type { SectorsView } from '../../views/sector/describe-sectors';

/** The more findings, the smaller they are set. */
function sizeOf(findings: number): string {
  if (findings === 1) return 'text-title lg:text-finding xl:text-finding-wide';
  if (findings === 2) return 'text-title xl:text-finding';
  return findings < 5 ? 'text-section xl:text-title' : 'text-label xl:text-section';
}

/** Which sectors are chosen, and what each comes to. */
export function SectorHeading({ view }: { readonly view: SectorsView }) {
  const words = useWords();
  const links = useLinks();
  const { kicker, rows } = view;
  return (
    <header>
      <p className="flex flex-wrap gap-x-2 text-body text-ink-soft">
        {kicker}
        <a href={links.allSectors} className="app-only underline underline-offset-4 print:hidden">
          {words.sector.clear}
        </a>
      </p>
      <h1 className={`mt-0.5 font-title font-bold ${sizeOf(rows.length)} print:text-section`}>
        {rows.map(({ sector, finding }, i) => (
          <span key={sector} className={rows.length < 3 ? 'block' : ''}>
            <Clauses sentence={finding} end={i < rows.length - 1 ? words.memberSeparator : ''} />
          </span>
        ))}
      </h1>
    </header>
  );
}
