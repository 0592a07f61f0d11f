import { CardMark } from '../../pictures/CardMark';
import { useLinks } from '../../ui/links-context';
import { SurfaceContext } from '../../ui/surface-context';
import { TakeAwayButton } from '../../ui/take-away/TakeAwayButton';
import { Clauses } from '../../ui/text/Clauses';
import type { CityCardView } from '../../views/screen/describe-city';

/**
 * A part of the article: its finding, which leads to its panel from anywhere on the card, and a picture, whose marks open
 * their figures. The numbers of the finding are no links of their own, so that one place has one answer.
 */
export function CityCard({ card }: { readonly card: CityCardView }) {
  const { section, kind, order, name, open, finding, picture, pictureId, note } = card;
  return (
    <article aria-label={name} className="card relative flex flex-col gap-0.5">
      <h3 className="text-ink-soft">
        <a
          href={useLinks().area(section)}
          className="covers flex justify-between gap-1 rounded-edge"
          title={open}
        >
          <span>
            {kind === 'work-area' && <span className="mr-1">{order}</span>}
            {name}
          </span>
          <span aria-hidden="true">›</span>
        </a>
      </h3>
      <p className={`leading-snug ${kind === 'chapter' ? '' : 'font-bold xl:text-section'}`}>
        <SurfaceContext value="stand-in">
          <Clauses sentence={finding} />
        </SurfaceContext>
      </p>
      {pictureId !== null && (
        <TakeAwayButton
          subject={{ kind: 'picture', id: pictureId }}
          name={name}
          className="absolute right-2 top-0 z-1"
        />
      )}
      {picture !== null && (
        <div className="relative z-1 mt-auto pt-1">
          <CardMark spec={picture} />
          {note !== null && <p className="mt-0.5 text-note text-ink-soft">{note}</p>}
        </div>
      )}
    </article>
  );
}
