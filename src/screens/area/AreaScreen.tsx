import { memo } from 'react';
import { Later } from '../../ui/frame/Later';
import { PanelBoundary } from '../../ui/frame/PanelBoundary';
import { useLinks } from '../../ui/links-context';
import type { Block, NextView, View } from '../../views/view';
import { BlockView } from '../blocks/BlockView';
import { ScreenHeading } from '../blocks/ScreenHeading';

/** What stands beside the pictures on a wide screen, below them on a narrow one. */
const beside: ReadonlySet<Block['kind']> = new Set(['derived', 'claims', 'lists', 'notes']);
/** A chapter is mostly lists: they take the place of the pictures that it does not have. */
const besideChapter: ReadonlySet<Block['kind']> = new Set(['derived', 'claims', 'notes']);

/** The large figures have no title, the small ones have: no two blocks of a panel share both. */
const keyOf = (block: Block): string => `${block.kind} ${'title' in block ? block.title : ''}`;

/** A drill-down panel: figures and pictures, with mechanisms, statements and cautions beside them. */
export const AreaScreen = memo(function AreaScreen({ view }: { readonly view: View }) {
  const aside = view.blocks.filter(({ kind }) => (view.chapter ? besideChapter : beside).has(kind));
  const main = view.blocks.filter((block) => !aside.includes(block));
  return (
    <div className="grid gap-4 xl:grid-cols-[minmax(0,1fr)_33rem] xl:gap-x-6 print:block print:space-y-3">
      <div className="xl:col-span-2">
        <ScreenHeading view={view} />
        <h2 className="sr-only">{view.figuresTitle}</h2>
      </div>
      <div className="grid min-w-0 content-start gap-4 print:block print:space-y-3">
        <Blocks blocks={main.slice(0, 1)} />
        {/* As high as a window, so that the foot of the page does not move into sight and out again. */}
        <Later instead={<div className="h-screen" />}>
          <Blocks blocks={main.slice(1)} />
        </Later>
      </div>
      {aside.length > 0 && (
        <Later>
          <aside
            aria-label={view.asideTitle}
            className="min-w-0 gap-6 md:columns-2 xl:columns-1 print:columns-2 widest-paper:columns-3"
          >
            {aside.map((block) => (
              <div
                key={block.kind}
                className="mb-3 grid min-w-0 gap-3 md:block md:space-y-3 xl:grid xl:space-y-0 print:block [&>*]:break-inside-avoid"
              >
                <PanelBoundary>
                  <BlockView block={block} />
                </PanelBoundary>
              </div>
            ))}
          </aside>
        </Later>
      )}
      {view.next !== null && (
        <Later>
          <NextLink next={view.next} />
        </Later>
      )}
    </div>
  );
});

/** Leads on from the foot of the panel, so that nobody has to scroll up to the navigation. */
function NextLink({ next }: { readonly next: NextView }) {
  const links = useLinks();
  return (
    <p className="border-t border-rule pt-1 text-right xl:col-span-2 print:hidden">
      <a
        href={next.section === null ? links.indicators({}) : links.area(next.section)}
        className="inline-flex min-h-[2.75rem] items-center text-label underline underline-offset-4 hover:no-underline"
      >
        {next.text}
        <span aria-hidden="true" className="ml-0.5">
          ›
        </span>
      </a>
    </p>
  );
}

function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block) => (
    <PanelBoundary key={keyOf(block)}>
      {block.kind === 'lists' ? (
        <div className="grid gap-x-6 gap-y-3 lg:grid-cols-2 print:block print:columns-2">
          <BlockView block={block} />
        </div>
      ) : (
        <BlockView block={block} />
      )}
    </PanelBoundary>
  ));
}
