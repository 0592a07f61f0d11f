import { useLocale } from '../../ui/locale-context';
import type { SlideView } from '../../views/slide/stage-view';
import { StageCaution } from './StageCaution';
import { StagePicture } from './StagePicture';
import { StageTile } from './StageTile';

/** One picture that shows the finding, and beside it what else the area has to say. */
export function PictureSlide({ slide }: { readonly slide: Extract<SlideView, { kind: 'picture' }> }) {
  const { language } = useLocale();
  const { picture, figures } = slide;
  if (picture === null) {
    return (
      <div className={`st-tiles st-tiles-${figures.length}`}>
        {figures.map((figure) => (
          <StageTile key={figure.indicatorId} figure={figure} room={18} most={4.4} />
        ))}
      </div>
    );
  }
  const wide = figures.length === 0;
  return (
    <div className={wide ? 'st-columns st-wide' : 'st-columns'}>
      <figure className="st-picture" aria-label={picture.title.text}>
        <h2>{picture.subtitle}</h2>
        <div className="st-drawing">
          <StagePicture picture={picture} room={wide ? 61.7 : 40.8} />
        </div>
        <StageCaution picture={picture} />
      </figure>
      {!wide && (
        <section className="st-beside">
          <h2>{slide.figuresTitle}</h2>
          {figures.map((figure) => (
            <StageTile
              key={figure.indicatorId}
              figure={figure}
              room={17.2}
              most={language === 'en' ? 2.2 : 2.6}
            />
          ))}
        </section>
      )}
    </div>
  );
}
