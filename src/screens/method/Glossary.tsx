import type { MethodView } from '../../views/describe-method';

/** Policy terms and what they mean, in columns. */
export function Glossary({ terms }: { readonly terms: MethodView['glossary'] }) {
  return (
    <dl className="gap-6 md:columns-2 xl:columns-3 print:columns-2 widest-paper:columns-3">
      {terms.map(({ id, term, meaning }) => (
        <div key={id} id={`term-${id}`} tabIndex={-1} className="mb-1.5 break-inside-avoid">
          <dt className="font-bold">{term}</dt>
          <dd className="text-note">{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
