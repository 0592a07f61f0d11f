import { CardMark } from '../../pictures/CardMark';
import { BigNumber } from '../../ui/figure/BigNumber';
import { ChangeMark } from '../../ui/figure/ChangeMark';
import { FigureLink } from '../../ui/figure/FigureLink';
import { useLocale } from '../../ui/locale-context';
import { TakeAwayButton } from '../../ui/take-away/TakeAwayButton';
import { ListItem } from '../../ui/text/ListItem';
import { Prose } from '../../ui/text/Prose';
import type { AnswerView, SectorCellView } from '../../views/sector/describe-sectors';
import { Statements } from './Statements';

interface Props {
  readonly cell: SectorCellView;
  /** How many sectors stand on the page: the fewer, the larger the numbers. */
  readonly among: number;
  /** How many columns share the width. */
  readonly columns: number;
  /** Whether it has the width of two columns. */
  readonly wide: boolean;
}

/** What a sector answers to one question: its main figure large, the others as rows; then statements and mechanisms. */
export function SectorCell({ cell: { answers, statements, mechanisms }, among, columns, wide }: Props) {
  const { language, exact } = useLocale();
  // A statement leads its column, and a figure beside it is a row. A figure with both years is never one.
  const leads = answers.filter(({ trend }, i) => trend !== null || (i === 0 && statements.length === 0));
  const rows = answers.filter((answer) => !leads.includes(answer));
  const narrow = language === 'en' || exact || columns > (wide ? 3 : 4);
  return (
    <>
      {leads.length > 0 && (
        <div className={`grid gap-x-3 gap-y-1.5 ${wide && leads.length > 1 ? 'md:grid-cols-2' : ''}`}>
          {leads.map((answer) => (
            <LeadAnswer
              key={answer.figure.indicatorId}
              answer={answer}
              among={among}
              columns={columns}
              written={exact}
            />
          ))}
        </div>
      )}
      <Statements statements={statements} among={among} />
      {rows.length > 0 && (
        <ul
          className={`grid gap-x-3 ${leads.length > 0 ? 'mt-1' : 'mt-1.5'} ${wide ? 'md:grid-cols-2' : ''}`}
        >
          {rows.map((answer) => (
            <li
              key={answer.figure.indicatorId}
              className={`gap-x-1.5 border-t border-rule py-0.5 print:py-0 ${narrow ? '' : 'grid grid-cols-[7rem_minmax(0,1fr)] items-baseline xl:grid-cols-[9rem_minmax(0,1fr)] print:block'}`}
            >
              <p>
                <FigureLink figure={answer.figure}>
                  <BigNumber
                    figure={answer.figure}
                    size={among < 3 ? 'text-section xl:text-num-xs' : 'text-label xl:text-section'}
                    unitSize="text-note xl:text-body"
                  />
                </FigureLink>
              </p>
              <Words answer={answer} size="text-body" />
            </li>
          ))}
        </ul>
      )}
      {mechanisms.length > 0 && (
        <ul className="mt-1 grid gap-0.5 border-t border-rule pt-1">
          {mechanisms.map((item) => (
            <ListItem key={item.id} item={item} />
          ))}
        </ul>
      )}
    </>
  );
}

/** One size for all main figures of a page, so that the largest sum does not look the smallest where every digit is written. */
function leadSize({ written, among, columns }: LeadProps): string {
  if (written) return among === 1 && columns < 5 ? 'text-num-s' : 'text-num-xs';
  if (among === 1) return 'text-num-m xl:text-num-l';
  return among === 2 ? 'text-num-s xl:text-num-m' : 'text-num-xs xl:text-num-s';
}

interface LeadProps {
  readonly answer: AnswerView;
  readonly among: number;
  readonly columns: number;
  readonly written: boolean;
}

function LeadAnswer(props: LeadProps) {
  const { answer, among } = props;
  const { figure, trend } = answer;
  return (
    <article aria-label={figure.name}>
      <p className="flex flex-wrap items-baseline">
        <FigureLink figure={figure} headline>
          <BigNumber figure={figure} size={`${leadSize(props)} print:text-num-xs`} unitSize="text-label" />
        </FigureLink>
        <TakeAwayButton subject={{ kind: 'figure', reference: figure.indicatorId }} name={figure.name} />
        {trend !== null && (
          <span className="mt-0.5 w-full leading-tight">
            <FigureLink figure={trend.current}>
              <ChangeMark change={trend.change} className="mr-1 text-section xl:text-num-xs" />
            </FigureLink>
            {trend.increase !== null && trend.increaseText !== null && (
              <FigureLink figure={trend.increase} className="whitespace-nowrap text-note xl:text-body">
                {trend.increaseText}
              </FigureLink>
            )}
          </span>
        )}
      </p>
      <div className="mt-1">
        <Words answer={answer} size={among < 3 ? 'text-label print:text-body' : 'text-body'} />
      </div>
      {trend !== null && (
        <div className="mt-1">
          <CardMark spec={{ kind: 'growth', trend }} />
        </div>
      )}
    </article>
  );
}

/** The name of a figure, its period and scope, and what is worked out from it. */
function Words({
  answer: { figure, derived },
  size,
}: {
  readonly answer: AnswerView;
  readonly size: string;
}) {
  return (
    <div className="min-w-0">
      <p className={size}>
        <Prose text={figure.name} />
      </p>
      {figure.context !== null && <Prose as="p" className="text-note text-ink-soft" text={figure.context} />}
      {derived.map(({ figure: result, words }) => (
        <p key={result.derivedBy} className="text-note text-ink-soft">
          <Prose text={words} /> <FigureLink figure={result}>{result.text}</FigureLink>
        </p>
      ))}
    </div>
  );
}
