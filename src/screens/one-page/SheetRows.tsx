import { FigureLink } from '../../ui/figure/FigureLink';
import { Emphasised } from '../../ui/text/Emphasised';
import { Tick } from '../../ui/text/Tick';
import type { SheetPart, SheetRow } from '../../views/one-page/describe-one-page';
import { keyOf } from '../../views/one-page/sheet-order';

interface Props {
  readonly part: SheetPart;
  /** Keys of the rows that are left out. */
  readonly out: ReadonlySet<string>;
}

/** A part of the sheet. What is left out is hidden, the whole part where none of its rows stays. */
export function SheetRows({ part, out }: Props) {
  return (
    <section data-part hidden={part.rows.every((row) => out.has(keyOf(part, row)))}>
      <h2>{part.title}</h2>
      <ul className={part.columns === 2 ? 'op-two' : 'op-rows'}>
        {part.rows.map((row) => {
          const key = keyOf(part, row);
          return (
            <li key={key} data-row={key} hidden={out.has(key)}>
              <Lead lead={row.lead} />
              <span>
                <Emphasised sentence={row.sentence} words={row.verdict} />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Lead({ lead }: Pick<SheetRow, 'lead'>) {
  if (lead === null) return null;
  if (lead === 'tick')
    return (
      <span className="op-tick">
        <Tick />
      </span>
    );
  if (typeof lead === 'string') return <span className="op-name">{lead}</span>;
  return (
    <span className="op-figure">
      <FigureLink figure={lead}>{lead.text}</FigureLink>
    </span>
  );
}
