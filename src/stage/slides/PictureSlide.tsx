import type { SlideOf } from '../../views/slide/stage-view';
import { StagePicture } from '../blocks/StagePicture';
import { StageRows } from '../blocks/StageRows';

/** One picture that shows the finding, and beside it what else the area has to say. */
export function PictureSlide({ slide }: { readonly slide: SlideOf<'picture'> }) {
  const { picture, members, rows, rowsTitle, title } = slide;
  const named = title.pieces.flatMap(({ figure }) => figure?.indicatorId ?? []);
  const wide = rows.length === 0 && members === null;
  // Steps and money side by side need the whole width; what else there is to say stands in one row below them.
  if (!wide && members === null && (picture.spec.kind === 'steps' || picture.spec.kind === 'purses'))
    return (
      <div className="st-above">
        <figure className="st-drawing" aria-label={picture.title.text}>
          <StagePicture picture={picture} named={named} room={61.7} />
        </figure>
        <StageRows figures={rows} title={rowsTitle} across quiet />
      </div>
    );
  return (
    <div className={`st-columns ${wide ? 'st-wide' : members === null ? '' : 'st-even'}`}>
      <figure className="st-picture" aria-label={picture.title.text}>
        <div className="st-drawing">
          <StagePicture picture={picture} named={named} room={wide ? 61.7 : members === null ? 41 : 34} />
        </div>
      </figure>
      {!wide && <StageRows figures={rows} title={rowsTitle} members={members} across={members !== null} />}
    </div>
  );
}
