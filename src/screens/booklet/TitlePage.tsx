import { useWords } from '../../ui/locale-context';
import { mainButton } from '../../ui/styles';
import type { BookletView } from '../../views/screen/describe-booklet';

/** Name, edition, source, filter and day; on the screen also the button that prints. */
export function TitlePage({ view }: { readonly view: BookletView }) {
  const words = useWords().booklet;
  return (
    <header className="booklet-title grid content-start gap-1 py-4">
      <p className="font-title text-section text-second">{view.name}</p>
      <h1 className="font-title text-finding-wide font-bold">{view.title}</h1>
      <p className="text-label">{view.source}</p>
      {view.filter !== null && <p className="text-label font-bold">{view.filter}</p>}
      <p className="text-ink-soft">{view.printedOn}</p>
      <p className="mt-2 flex flex-wrap items-center gap-2 print:hidden">
        <button type="button" className={mainButton} onClick={() => window.print()}>
          {words.print}
        </button>
        <span className="text-note text-ink-soft">{words.hint}</span>
      </p>
    </header>
  );
}
