import type { PictureView } from '../../views/view';

/** Says how a picture must be read if a glance could mislead, and which other sectors a filter leaves in it. */
export function StageCaution({ picture }: { readonly picture: Pick<PictureView, 'caution' | 'filtered'> }) {
  const { caution, filtered } = picture;
  if (caution === null && filtered === null) return null;
  return (
    <p className="st-caution">
      {caution?.text} {filtered}
    </p>
  );
}
