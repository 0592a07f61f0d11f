import { StagePicture } from './StagePicture';
import { StageRows } from './StageRows';
import type { SlideOf } from './slide-of';

/** One picture that shows the finding, and beside it what else the area has to say. */
export function PictureSlide({ slide }: { readonly slide: SlideOf<'picture'> }) {
  const { picture, members, rows, rowsTitle } = slide;
  const wide = rows.length === 0 && members.length === 0;
  return (
    <div className={wide ? 'st-columns st-wide' : 'st-columns'}>
      <figure className="st-picture" aria-label={picture.title.text}>
        <div className="st-drawing">
          <StagePicture picture={picture} room={wide ? 61.7 : 41} />
        </div>
      </figure>
      {!wide && <StageRows figures={rows} title={rowsTitle} members={members} />}
    </div>
  );
}
