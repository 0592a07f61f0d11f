import { memo } from 'react';
import { PanelBoundary } from '../../ui/frame/PanelBoundary';
import type { View } from '../../views/view';
import { BlockView } from '../blocks/BlockView';
import { ScreenHeading } from '../blocks/ScreenHeading';

/** The stated growths side by side, from the implied year before to this year. */
export const GrowthScreen = memo(function GrowthScreen({ view }: { readonly view: View }) {
  return (
    <div className="grid gap-4 print:block print:space-y-2">
      <div>
        <ScreenHeading view={view} />
        <h2 className="sr-only">{view.figuresTitle}</h2>
      </div>
      <div className="grid gap-x-6 gap-y-4 xl:grid-cols-2 print:block print:space-y-3">
        {view.blocks.map((block) => (
          <div
            key={block.kind}
            className={`min-w-0 ${block.kind === 'trends' || block.kind === 'nothing' ? 'xl:col-span-2' : ''}`}
          >
            <PanelBoundary>
              <BlockView block={block} />
            </PanelBoundary>
          </div>
        ))}
      </div>
    </div>
  );
});
