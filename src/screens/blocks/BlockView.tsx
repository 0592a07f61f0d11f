import { SmallTile } from '../../ui/figure/SmallTile';
import { DataTable } from '../../ui/frame/DataTable';
import type { Block } from '../../views/view';
import { Group } from './Group';
import { Nothing } from './Nothing';
import { Trends } from './Trends';

/** Draws one block of a view. A new kind of block fails compilation here until it is drawn. */
export function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'group':
      return <Group group={block} />;
    case 'trends':
      return <Trends block={block} />;
    case 'compared':
      return (
        <section className="border-t-2 border-rule-strong pt-1.5">
          <h2 className="text-section font-bold">{block.title}</h2>
          <DataTable table={block.table} />
        </section>
      );
    case 'figures':
      return (
        <section className="border-t border-rule pt-1.5">
          <h2 className="text-section font-bold">{block.title}</h2>
          <div className="mt-1.5 grid grid-cols-[repeat(auto-fill,minmax(min(100%,9.5rem),1fr))] gap-x-3 gap-y-2 md:grid-cols-3 lg:grid-cols-5 print:grid-cols-4">
            {block.figures.map((figure) => (
              <SmallTile key={figure.indicatorId} figure={figure} />
            ))}
          </div>
        </section>
      );
    case 'nothing':
      return <Nothing block={block} />;
  }
}
