import { useLinks } from '../../ui/links-context';
import type { BookletView } from '../../views/screen/describe-booklet';

/** The parts in order with what each holds, and how figures are read. */
export function Contents({ view }: { readonly view: BookletView }) {
  const links = useLinks();
  const { derived, restored, notes } = view.legend;
  return (
    <section className="booklet-contents grid gap-3">
      <div>
        <h2 className="text-title font-bold">{view.contents}</h2>
        <ol className="mt-1 max-w-[60rem]">
          {view.parts.map(({ id, name, count }, i) => (
            <li key={id} className="flex items-baseline gap-1.5 border-b border-rule py-0.5">
              <span className="w-3 text-ink-soft">{i + 1}</span>
              <a href={links.booklet(id)} className="flex-1 hover:underline hover:underline-offset-4">
                {name}
              </a>
              <span className="text-note text-ink-soft">{count}</span>
            </li>
          ))}
        </ol>
      </div>
      <ul className="grid gap-0.5 text-note text-ink-soft">
        {derived !== null && <li>° {derived}</li>}
        {restored !== null && (
          <li>
            <span className="restored-sign">{restored.sign}</span> {restored.text}
          </li>
        )}
        {notes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
