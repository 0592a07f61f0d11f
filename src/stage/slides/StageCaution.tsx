import type { PictureView } from '../../views/view';

/** How a picture must be read, where a glance could mislead; what a filter leaves in it of other sectors. */
export function StageCaution({ picture }: { readonly picture: Pick<PictureView, 'caution' | 'filtered'> }) {
  const { caution, filtered } = picture;
  if (caution === null && filtered === null) return null;
  return (
    <p className="st-caution">
      {caution?.text} {filtered}
    </p>
  );
}
