import { type CSSProperties, memo, useMemo, useRef } from 'react';
import { PanelBoundary } from '../../ui/frame/PanelBoundary';
import type { GroupView, View } from '../../views/view';
import { Group } from '../blocks/Group';
import { Nothing } from '../blocks/Nothing';
import { PanelFoot } from '../blocks/PanelFoot';
import { ScreenHeading } from '../blocks/ScreenHeading';
import { useColumns } from './use-columns';

/** A drill-down panel: its finding, then one subject after the other in columns, and at its foot the way on. */
export const AreaScreen = memo(function AreaScreen({ view }: { readonly view: View }) {
  const { blocks } = view;
  const groups = useMemo(() => blocks.filter((block) => block.kind === 'group'), [blocks]);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2 print:block print:space-y-2">
      <ScreenHeading view={view} />
      <h2 className="sr-only">{view.figuresTitle}</h2>
      {blocks.map((block) => (block.kind === 'nothing' ? <Nothing key={block.kind} block={block} /> : null))}
      {groups.length > 0 && <Columns key={view.title.text} groups={groups} />}
      <PanelFoot view={view} />
    </div>
  );
});

function Columns({ groups }: { readonly groups: readonly GroupView[] }) {
  const box = useRef<HTMLDivElement>(null);
  const { runs, more } = useColumns(box, groups.length);
  let at = 0;
  const columns = runs.map((length) => {
    at += length;
    return groups.slice(at - length, at);
  });
  return (
    <div
      ref={box}
      data-columns={columns.length}
      className="columns flex border-t-2 border-rule-strong [--gap:2rem] [column-gap:var(--gap)] xl:[--gap:3rem] print:block print:columns-2 wide-paper:columns-3"
    >
      {columns.map((column, i) => (
        <div
          key={column[0]?.id}
          style={{ '--more': `${more[i] ?? 0}px` } as CSSProperties}
          className="between flex min-w-0 flex-[1_1_0] flex-col divide-y divide-rule print:contents"
        >
          {column.map((group) => (
            <PanelBoundary key={group.id}>
              <Group group={group} />
            </PanelBoundary>
          ))}
        </div>
      ))}
    </div>
  );
}
