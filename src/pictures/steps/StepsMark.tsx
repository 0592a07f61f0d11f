import { BigNumber } from '../../ui/figure/BigNumber';
import { stepSize } from '../../ui/styles';
import type { MarkProps } from '../picture-kind';
import { FigurePiece } from '../signs/FigurePiece';

/** Ordered steps on a panel, each with its own unit: numbered dots on a line, never bars. */
export function StepsMark({ spec: { steps } }: MarkProps<'steps'>) {
  return (
    <ol className="grid gap-3 md:auto-cols-fr md:grid-flow-col md:gap-0 print:auto-cols-fr print:grid-flow-col print:gap-0">
      {steps.map(({ figures }, i) => (
        <li
          key={figures[0]?.indicatorId}
          className="relative border-l-2 border-rule pl-3 md:border-l-0 md:pl-0 md:pr-4 md:pt-4 print:border-l-0 print:pl-0 print:pr-4 print:pt-4"
        >
          <span
            aria-hidden="true"
            className="absolute left-0 right-0 top-[0.6875rem] hidden h-[2px] bg-rule md:block print:block"
          />
          <span
            aria-hidden="true"
            className="absolute -left-[0.8125rem] top-0 grid h-3 w-3 place-items-center rounded-full bg-accent text-note font-bold text-on-accent md:left-0 print:left-0"
          >
            {i + 1}
          </span>
          <div className="grid gap-1.5 md:pt-0.5 print:pt-0.5">
            {figures.map((figure, k) => (
              <div key={figure.indicatorId}>
                <p className="text-body text-ink-soft">{figure.name}</p>
                <FigurePiece figure={figure}>
                  <BigNumber figure={figure} size={stepSize(figure.number, k === 0)} unitSize="text-body" />
                </FigurePiece>
              </div>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}
