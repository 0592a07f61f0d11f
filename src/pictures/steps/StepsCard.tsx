import { useLocale } from '../../ui/locale-context';
import type { MarkProps } from '../picture-kind';
import { FigurePiece } from '../signs/FigurePiece';

/** Ordered steps on a card, each with its own unit: dots on a line, never bars. */
export function StepsCard({ spec: { steps } }: MarkProps<'steps'>) {
  // Chinese runs on (137户416名), English needs a gap.
  const { language } = useLocale();
  return (
    <ol className="ml-[0.375rem] grid gap-1.5 border-l-2 border-rule text-note xl:gap-2.5 xl:text-body">
      {steps.map(({ figures: [first, ...more] }) =>
        first === undefined ? null : (
          <li key={first.indicatorId} className="relative pl-2">
            <Dot />
            <FigurePiece
              figure={first}
              className="inline-block"
            >{`${first.label} ${first.text}`}</FigurePiece>
            {more.map((figure) => (
              <FigurePiece
                key={figure.indicatorId}
                figure={figure}
                className={language === 'en' ? 'ml-0.5 inline-block' : ''}
              >
                {/* English has no counter for people: the label says what is counted. */}
                {language === 'en' ? `· ${figure.label} ${figure.text}` : figure.text}
              </FigurePiece>
            ))}
          </li>
        ),
      )}
    </ol>
  );
}

function Dot() {
  return (
    <span
      aria-hidden="true"
      className="absolute -left-[0.4375rem] top-[0.3125rem] h-[0.75rem] w-[0.75rem] rounded-full bg-accent"
    />
  );
}
