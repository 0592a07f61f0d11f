import { type ReactNode, useId, useState } from 'react';
import type { PictureView } from '../../views/view';
import { useSurface } from '../surface-context';
import { Prose } from '../text/Prose';
import { Sentence } from '../text/Sentence';
import { DataTable } from './DataTable';
import { TableSwitch } from './TableSwitch';

interface Props {
  readonly picture: PictureView;
  /** The chart or mark itself. */
  readonly children: ReactNode;
}

/** A table of at most so many rows is open in the booklet. */
const shortTable = 8;

/** All that stands around a picture: the finding, what is drawn, how to read it, its table, its source. */
export function PictureFrame({ picture, children }: Props) {
  const inBooklet = useSurface() === 'booklet';
  const [tableShown, setTableShown] = useState(inBooklet && picture.table.rows.length <= shortTable);
  const titleId = useId();
  const tableId = useId();
  const descriptionId = useId();
  return (
    <figure
      className="flex min-w-0 flex-col print:block print:break-inside-avoid"
      aria-labelledby={titleId}
      aria-describedby={descriptionId}
    >
      <figcaption>
        <h3
          id={titleId}
          className="text-section font-bold xl:text-[1.5rem] xl:leading-[2rem] [text-wrap:balance] [&_.in-sentence]:whitespace-nowrap"
        >
          <Sentence sentence={picture.title} />
        </h3>
        <Prose as="p" className="text-note text-ink-soft" text={picture.subtitle} />
      </figcaption>
      <Prose as="p" id={descriptionId} className="sr-only" text={picture.description} />
      <div className="my-1.5 print:my-1">{children}</div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-0.5">
        {picture.caution !== null && (
          <p className="text-note text-ink-soft">
            <Sentence sentence={picture.caution} />
          </p>
        )}
        {picture.filtered !== null && <p className="text-note text-ink-soft">{picture.filtered}</p>}
        <p className="flex flex-wrap items-baseline justify-between gap-x-2 text-note text-ink-soft">
          <Prose as="span" text={picture.source} />
          <span className="flex items-center">
            <TableSwitch
              shown={tableShown}
              onToggle={() => setTableShown(!tableShown)}
              tableId={tableId}
              subject={{ kind: 'picture', id: picture.id }}
              name={picture.title.text}
            />
          </span>
        </p>
        <div id={tableId} hidden={!tableShown}>
          {tableShown && <DataTable table={picture.table} />}
        </div>
      </div>
    </figure>
  );
}
