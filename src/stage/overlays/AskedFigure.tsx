import { fitText } from '../../pictures/wall/fit';
import { StageChange } from '../../pictures/wall/StageChange';
import { StageNumber } from '../../pictures/wall/StageNumber';
import { Segments } from '../../ui/figure/Segments';
import { useLocale, useWords } from '../../ui/locale-context';
import type { DetailView } from '../../views/figure/describe-stated';

interface Props {
  readonly detail: DetailView;
  readonly onBack: () => void;
}

/** At most so many figures of the same sentence are shown below the answer. */
const mostBeside = 3;

/** The answer to a question from the room: the figure and the phrase that it comes from, as a slide. */
export function AskedFigure({ detail, onBack }: Props) {
  const words = useWords();
  const { language } = useLocale();
  const { figure, quotes, previous, sameSentence } = detail;
  const [quote] = quotes;
  const facts = [
    { label: detail.period.label, value: detail.period.value },
    ...detail.facts.slice(0, 1),
    previous === null
      ? { label: words.table.columns.status, value: detail.statusText }
      : { label: previous.question, value: previous.result.text },
  ];
  return (
    <div className="st-asked st-frame">
      <header>
        <p className="st-kicker">
          {words.stage.asked.title}
          {words.separator}
          {detail.sectionName}
        </p>
        <h1 className={`st-title ${fitText(figure.name, 61, 2.6)}`}>{figure.name}</h1>
      </header>
      <div className="st-asked-body">
        <div className="st-asked-answer">
          <p className="st-asked-number">
            <StageNumber figure={figure} room={44} most={8} />
            {figure.change !== null && <StageChange change={figure.change} className="st-2-6" />}
          </p>
          {quote !== undefined && (
            <div className="st-asked-phrase">
              {language === 'en' && detail.written !== null && <p>{detail.written.sentence}</p>}
              <blockquote lang="zh-CN">
                <Segments segments={quote.reading ?? quote.phrase} />
              </blockquote>
              <p className="st-note">{quote.place}</p>
            </div>
          )}
        </div>
        <dl>
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {sameSentence.length > 0 && (
          <dl>
            {sameSentence.slice(0, mostBeside).map((other) => (
              <div key={other.indicatorId}>
                <dt>{other.name}</dt>
                <dd>
                  <b>{other.text}</b>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <footer className="st-foot">
        <button type="button" onClick={onBack}>
          {words.stage.asked.back}
        </button>
      </footer>
    </div>
  );
}
