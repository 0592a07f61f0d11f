import { Emphasised } from '../../ui/text/Emphasised';
import { Prose } from '../../ui/text/Prose';
import { Tick } from '../../ui/text/Tick';
import { useQuoteTip } from '../../ui/text/use-quote-tip';
import type { StatementView } from '../../views/sector/describe-sectors';

interface Props {
  readonly statements: readonly StatementView[];
  readonly among: number;
}

const longSentence = 24;

/** What the article says was held, the first large; a tick stands only where it has a word for a result. */
export function Statements({ statements, among }: Props) {
  const tipOf = useQuoteTip();
  const [first, ...others] = statements;
  if (first === undefined) return null;
  const long = first.sentence.text.length > longSentence;
  const size = among > 2 ? 'text-label' : long ? 'text-quote' : 'text-quote xl:text-title';
  return (
    <>
      <div title={tipOf(first)}>
        <p className={`font-title ${size} print:text-label`}>
          <Emphasised sentence={first.sentence} words={first.verdict} className="font-bold text-accent" />
        </p>
        <Contexts statement={first} />
      </div>
      {others.length > 0 && (
        <ul className="mt-1">
          {others.map((statement) => (
            <li
              key={statement.id}
              className="flex min-w-0 items-baseline gap-1 border-t border-rule py-0.5"
              title={tipOf(statement)}
            >
              {statement.verdict === null ? <span className="w-2 flex-none" /> : <Tick />}
              <div className="min-w-0">
                <p>
                  <Emphasised sentence={statement.sentence} words={statement.verdict} />
                </p>
                <Contexts statement={statement} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Period and scope of the figures that the sentence says. */
function Contexts({ statement: { figures } }: { readonly statement: StatementView }) {
  return figures.map(({ indicatorId, context }) =>
    context === null ? null : (
      <Prose key={indicatorId} as="p" className="text-note text-ink-soft" text={context} />
    ),
  );
}
