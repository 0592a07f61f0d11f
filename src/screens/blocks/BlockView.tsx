import { markOf } from '../../pictures/marks';
import { DerivedList } from '../../ui/figure/DerivedList';
import { SmallTile } from '../../ui/figure/SmallTile';
import { Claims } from '../../ui/text/Claims';
import { ListGroups } from '../../ui/text/ListGroups';
import { Sentence } from '../../ui/text/Sentence';
import type { Block, PictureView } from '../../views/view';
import { Nothing } from './Nothing';
import { Picture } from './Picture';
import { TrendPanel } from './TrendPanel';

/** The last of an odd number of half pictures takes the whole width, so that no half stays empty. */
function isWide(picture: PictureView, among: readonly PictureView[]): boolean {
  if (markOf(picture.spec).wide) return true;
  const halves = among.filter(({ spec }) => !markOf(spec).wide);
  return halves.length % 2 === 1 && picture === halves[halves.length - 1];
}

/** Six tiles are two rows of three on paper, not five and one. */
const inThrees = ({ length }: readonly unknown[]): boolean => length > 0 && length % 3 === 0;

/** Draws one block of a view. A new kind of block fails compilation here until it is drawn. */
export function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'trends':
      return (
        <section>
          <h2 className="text-section font-bold">{block.title}</h2>
          <p className="text-note text-ink-soft">{block.note}</p>
          <div className="mt-2 grid gap-4 md:grid-cols-2 xl:grid-cols-4 print:mt-1 print:gap-x-4 print:gap-y-2 print:grid-cols-2 wide-paper:grid-cols-4">
            {block.trends.map((trend) => (
              <TrendPanel key={trend.current.indicatorId} trend={trend} />
            ))}
          </div>
        </section>
      );
    case 'figures':
      return block.size === 'large' ? (
        <div
          className={`grid grid-cols-[repeat(auto-fill,minmax(min(100%,9.5rem),1fr))] gap-x-3 gap-y-2 border-t-2 border-rule-strong pt-2 md:grid-cols-3 lg:auto-cols-[minmax(min-content,1fr)] lg:grid-flow-col lg:grid-cols-none print:grid-flow-row ${inThrees(block.figures) ? 'print:grid-cols-3 wide-paper:grid-cols-6' : 'print:grid-cols-[repeat(auto-fit,minmax(10rem,1fr))]'}`}
        >
          {block.figures.map((figure) => (
            <SmallTile key={figure.indicatorId} figure={figure} size="large" />
          ))}
        </div>
      ) : (
        <section className="border-t border-rule pt-1.5">
          {block.title !== null && <h2 className="text-section font-bold">{block.title}</h2>}
          <div className="mt-1.5 grid grid-cols-[repeat(auto-fill,minmax(min(100%,9.5rem),1fr))] gap-x-3 gap-y-2 md:grid-cols-3 lg:grid-cols-5 print:grid-cols-4 wide-paper:grid-cols-6">
            {block.figures.map((figure) => (
              <SmallTile key={figure.indicatorId} figure={figure} />
            ))}
          </div>
        </section>
      );
    case 'pictures':
      return (
        <div className="grid gap-x-6 gap-y-4 lg:grid-cols-2 print:grid-cols-2">
          {block.pictures.map((picture) => (
            <div
              key={picture.id}
              className={`grid min-w-0 ${isWide(picture, block.pictures) ? 'lg:col-span-2 print:col-span-2' : ''}`}
            >
              <Picture picture={picture} />
            </div>
          ))}
        </div>
      );
    case 'derived':
      return <DerivedList title={block.title} note={block.note} figures={block.figures} />;
    case 'lists':
      return <ListGroups groups={block.groups} />;
    case 'claims':
      return <Claims title={block.title} note={block.note} claims={block.claims} />;
    case 'notes':
      return (
        <section className="break-inside-avoid border-t border-rule pt-1.5">
          <h3 className="text-label font-bold">{block.title}</h3>
          <ul className="mt-1 grid list-disc grid-cols-[repeat(auto-fill,minmax(min(100%,17rem),1fr))] gap-x-4 gap-y-0.5 pl-2 text-note">
            {block.notes.map((note) => (
              <li key={note.text}>
                <Sentence sentence={note} />
              </li>
            ))}
          </ul>
        </section>
      );
    case 'nothing':
      return <Nothing block={block} />;
  }
}
