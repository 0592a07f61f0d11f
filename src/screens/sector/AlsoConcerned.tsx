import { FigureLink } from '../../ui/figure/FigureLink';
import { Prose } from '../../ui/text/Prose';
import type { AnswerView } from '../../views/sector/describe-sectors';

interface Props {
  readonly title: string;
  readonly also: readonly AnswerView[];
}

/** Figures that belong to many sectors, said once. */
export function AlsoConcerned({ title, also }: Props) {
  return (
    <section className="py-1">
      <h2 className="text-label font-bold">{title}</h2>
      <ul>
        {also.map(({ figure }) => (
          <li key={figure.indicatorId} className="mt-0.5 text-body">
            <Prose text={figure.name} />{' '}
            <FigureLink figure={figure} className="whitespace-nowrap font-bold">
              {figure.text}
            </FigureLink>
            {figure.context !== null && (
              <Prose as="span" className="ml-1 text-note text-ink-soft" text={figure.context} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
