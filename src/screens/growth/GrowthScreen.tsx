import { memo } from 'react';
import { PanelBoundary } from '../../ui/frame/PanelBoundary';
import type { View } from '../../views/view';
import { BlockView } from '../blocks/BlockView';
import { PanelFoot } from '../blocks/PanelFoot';
import { ScreenHeading } from '../blocks/ScreenHeading';

/** The stated growths side by side, from the implied year before to this year. */
export const GrowthScreen = memo(function GrowthScreen({ view }: { readonly view: View }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2 print:block print:space-y-2">
      <ScreenHeading view={view} />
      <h2 className="sr-only">{view.figuresTitle}</h2>
      {view.blocks.map((block) => (
        <PanelBoundary key={block.kind}>
          <BlockView block={block} />
        </PanelBoundary>
      ))}
      <PanelFoot view={view} />
    </div>
  );
});
