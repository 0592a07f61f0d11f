import { fitText } from '../../pictures/wall/fit';
import { StageChange } from '../../pictures/wall/StageChange';
import { StageNumber } from '../../pictures/wall/StageNumber';
import { Segments } from '../../ui/figure/Segments';
import { useWords } from '../../ui/locale-context';
import type { AskedView } from '../../views/slide/describe-asked';

interface Props {
  readonly view: AskedView;
  readonly onBack: () => void;
}

/** The answer to a question from the room: the figure and the phrase that it comes from, as a slide. */
export function AskedFigure({ view, onBack }: Props) {
  const words = useWords().stage.asked;
  const { figure, quote, facts, beside } = view;
  return (
    <div className="st-asked st-frame">
      <header>
        <p className="st-kicker">{view.kicker}</p>
        <h1 className={`st-title ${fitText(figure.name, 61, 2.6)}`}>{figure.name}</h1>
      </header>
      <div className="st-asked-body">
        <div className="st-asked-answer">
          <p className="st-asked-number">
            <StageNumber figure={figure} room={44} most={8} />
            {figure.change !== null && <StageChange change={figure.change} className="st-2-6" />}
          </p>
          {quote !== null && (
            <div className="st-asked-phrase">
              {view.sentence !== null && <p>{view.sentence}</p>}
              <blockquote lang="zh-CN">
                <Segments segments={quote.segments} />
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
        {beside.length > 0 && (
          <dl>
            {beside.map((other) => (
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
          {words.back}
        </button>
      </footer>
    </div>
  );
}
