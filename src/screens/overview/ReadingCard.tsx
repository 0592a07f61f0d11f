import { useWords } from '../../ui/locale-context';

/** How to read the screen, in the eighth place of the grid; a wide screen says it in its footer. */
export function ReadingCard({ notes }: { readonly notes: readonly string[] }) {
  const { legend } = useWords();
  return (
    <article aria-label={legend.title} className="grid content-start gap-1 text-note xl:hidden">
      <h3 className="text-label font-bold">{legend.title}</h3>
      <p>{legend.stated}</p>
      <p>{legend.derivedLong}</p>
      <p className="text-second">{legend.reconstructed}</p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p className="print:hidden">{legend.open}</p>
    </article>
  );
}
