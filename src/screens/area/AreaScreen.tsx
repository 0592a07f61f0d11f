import { PanelBoundary } from '../../ui/PanelBoundary';
import type { Block, View } from '../../views/view';
import { BlockView } from '../blocks/BlockView';
import { ScreenHeading } from '../blocks/ScreenHeading';

/** What stands beside the pictures on a wide screen, below them on a narrow one. */
const beside: ReadonlySet<Block['kind']> = new Set(['derived', 'claims', 'lists', 'notes']);

/** A drill-down panel: figures and pictures, with mechanisms, statements and cautions beside them. */
export function AreaScreen({ view }: { readonly view: View }) {
  const main = view.blocks.filter(({ kind }) => !beside.has(kind));
  const aside = view.blocks.filter(({ kind }) => beside.has(kind));
  return (
    <div className="grid gap-4 xl:grid-cols-[minmax(0,1fr)_33rem] xl:gap-x-6">
      <div className="xl:col-span-2">
        <ScreenHeading view={view} />
      </div>
      <div className="grid min-w-0 content-start gap-4">
        {main.map((block, i) => (
          <PanelBoundary key={`${block.kind}${i}`}>
            <BlockView block={block} />
          </PanelBoundary>
        ))}
      </div>
      {aside.length > 0 && (
        <aside className="grid min-w-0 content-start gap-3 md:grid-cols-2 md:gap-x-6 xl:grid-cols-1">
          {aside.map((block) => (
            <div key={block.kind} className="grid min-w-0 content-start gap-3">
              <PanelBoundary>
                <BlockView block={block} />
              </PanelBoundary>
            </div>
          ))}
        </aside>
      )}
    </div>
  );
}
