import { BigNumber } from '../../ui/figure/BigNumber';
import type { MarkProps } from '../picture-kind';
import { FigurePiece } from '../signs/FigurePiece';

/** Problems found, each with what the article says of their mending: a statement, not a number. */
export function MendedMark({ spec: { items } }: MarkProps<'mended'>) {
  return (
    <ul className="grid gap-2">
      {items.map(({ found, statement }) => (
        <li
          key={found.indicatorId}
          className="grid grid-cols-[1fr_auto_1fr] items-center gap-2 border-b border-rule pb-2 last:border-b-0"
        >
          <div>
            <p className="text-body text-ink-soft">{found.name}</p>
            <FigurePiece figure={found}>
              <BigNumber figure={found} size="text-num-s" />
            </FigurePiece>
          </div>
          <svg viewBox="0 0 48 16" className="h-2 w-6" aria-hidden="true">
            <path d="M0 8h44M38 2l7 6-7 6" className="fill-none stroke-accent" strokeWidth="2" />
          </svg>
          <q lang="zh-CN" className="font-title text-label before:content-none after:content-none">
            {statement}
          </q>
        </li>
      ))}
    </ul>
  );
}
