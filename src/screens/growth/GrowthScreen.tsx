import { PanelBoundary } from '../../ui/PanelBoundary';
import type { View } from '../../views/view';
import { BlockView } from '../blocks/BlockView';
import { ScreenHeading } from '../blocks/ScreenHeading';

/** The stated growths side by side, from the implied year before to this year. */
export function GrowthScreen({ view }: { readonly view: View }) {
  return (
    <div className="grid gap-4">
      <ScreenHeading view={view} />
      {view.blocks.map((block) => (
        <PanelBoundary key={block.kind}>
          <BlockView block={block} />
        </PanelBoundary>
      ))}
    </div>
  );
}
