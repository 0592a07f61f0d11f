import { useWords } from '../../ui/locale-context';
import { Segments } from '../../ui/Segments';
import type { DetailView } from '../../views/describe-detail';
import { fitText } from './fit';
import { StageChange } from './StageChange';
import { StageNumber } from './StageNumber';

interface Props {
  readonly detail: DetailView;
  readonly onBack: () => void;
}

/** The answer to a question from the room: the figure and the phrase that it comes from, as a slide. */
export function AskedFigure({ detail, onBack }: Props) {
  const words = useWords();
  const { figure, quotes, previous } = detail;
  const [quote] = quotes;
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
        <p className="st-asked-number">
          <StageNumber figure={figure} room={44} most={8} />
          {figure.change !== null && <StageChange change={figure.change} className="st-3" />}
        </p>
        {quote !== undefined && (
          <blockquote lang="zh-CN">
            <Segments segments={quote.reading ?? quote.phrase} />
          </blockquote>
        )}
        <p className="st-note">{quote?.place}</p>
        <dl>
          {detail.facts.slice(0, 2).map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          <div>
            <dt>{words.figure.derivedRemark}</dt>
            <dd>{previous === null ? detail.statusText : `${previous.question} ${previous.result.text}`}</dd>
          </div>
        </dl>
      </div>
      <footer className="st-foot">
        <button type="button" onClick={onBack}>
          {words.stage.asked.back}
        </button>
      </footer>
    </div>
  );
}
