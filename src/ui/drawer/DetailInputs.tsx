import type { InputView } from '../../views/figure/describe-stated';
import { FigureLink } from '../figure/FigureLink';
import { QuoteBlock } from '../figure/QuoteBlock';
import { DrawerSection } from './DrawerSection';

interface Props {
  readonly title: string;
  readonly inputs: readonly InputView[];
}

/** The phrases of all figures that another one is worked out from. */
export function DetailInputs({ title, inputs }: Props) {
  return (
    <DrawerSection title={title}>
      <ul className="grid gap-1.5">
        {inputs.map(({ figure, quotes }) => (
          <li key={figure.indicatorId} className="grid gap-0.5">
            <p className="flex flex-wrap items-baseline justify-between gap-x-2">
              <span>{figure.name}</span>
              <FigureLink
                figure={figure}
                className="whitespace-nowrap font-bold underline underline-offset-4"
              >
                {figure.text}
              </FigureLink>
            </p>
            {quotes.map((quote) => (
              <QuoteBlock key={`${quote.purpose}${quote.place}`} quote={quote} withPlace />
            ))}
          </li>
        ))}
      </ul>
    </DrawerSection>
  );
}
