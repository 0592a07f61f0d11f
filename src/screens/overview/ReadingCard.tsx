import { useWords } from '../../ui/locale-context';
import type { LegendView } from '../../views/screen/describe-legend';

/** How to read the screen, in the eighth place of the grid; a wide screen says it in its footer. */
export function ReadingCard({ legend }: { readonly legend: LegendView }) {
  const words = useWords().legend;
  return (
    <article aria-label={legend.title} className="grid content-start gap-1 text-note xl:hidden">
      <h3 className="text-label font-bold">{legend.title}</h3>
      {legend.derived !== null && <p>{legend.derived}</p>}
      {legend.restored !== null && (
        <p>
          {legend.restored.sign} {legend.restored.text}
        </p>
      )}
      {legend.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p className="print:hidden">{words.open}</p>
    </article>
  );
}
