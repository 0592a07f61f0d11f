import { fitText } from '../../pictures/wall/fit';
import { StageChange } from '../../pictures/wall/StageChange';
import { StageFigure } from '../../pictures/wall/StageFigure';
import { StageNumber } from '../../pictures/wall/StageNumber';
import { type SpotLink, SpotLinkContext } from '../../pictures/wall/stage-links';
import { Segments } from '../../ui/figure/Segments';
import { useWords } from '../../ui/locale-context';
import { Prose } from '../../ui/text/Prose';
import type { AskedView } from '../../views/slide/describe-asked';

interface Props {
  readonly view: AskedView;
  /** The address that asks for another figure. */
  readonly askLink: SpotLink;
  readonly onBack: () => void;
}

/** The answer to a question from the room: the figure and the phrase that it comes from, as a slide. */
export function AskedFigure({ view, askLink, onBack }: Props) {
  const words = useWords().stage.asked;
  const { figure, increase, quote, facts, beside } = view;
  return (
    <div className="st-asked st-frame">
      <header>
        <p className="st-kicker">{view.kicker}</p>
        <h1 className={`st-title ${fitText(figure.name, 61, 2.6)}`}>{figure.name}</h1>
      </header>
      <div className="st-asked-body">
        <div className="st-asked-answer">
          <p className="st-asked-number">
            <StageFigure figure={figure}>
              <StageNumber figure={figure} room={30} most={8} />
            </StageFigure>
            {figure.change !== null && <StageChange change={figure.change} className="st-2-6" />}
            {increase !== null && (
              <StageFigure figure={increase.figure} className="st-asked-increase">
                {increase.text}
              </StageFigure>
            )}
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
          {facts.map(({ label, value, figure: one }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {one === null ? <Prose text={value} /> : <StageFigure figure={one}>{value}</StageFigure>}
              </dd>
            </div>
          ))}
        </dl>
        {beside.length > 0 && (
          <SpotLinkContext value={askLink}>
            <dl>
              {beside.map((other) => (
                <div key={other.indicatorId}>
                  <dt>{other.name}</dt>
                  <dd>
                    <b>
                      <StageFigure figure={other}>{other.text}</StageFigure>
                    </b>
                  </dd>
                </div>
              ))}
            </dl>
          </SpotLinkContext>
        )}
      </div>
      <footer className="st-foot">
        <p>
          <span className="st-source">
            <Prose text={view.source} />
          </span>
          {view.legend.map((text) => (
            <Prose key={text} as="span" className="st-legend" text={text} />
          ))}
        </p>
        <button type="button" onClick={onBack}>
          {words.back}
        </button>
      </footer>
    </div>
  );
}
