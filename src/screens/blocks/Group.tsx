import { useId } from 'react';
import { DerivedList } from '../../ui/figure/DerivedList';
import { GroupRows } from '../../ui/figure/GroupRows';
import { HeldList } from '../../ui/text/HeldList';
import { ListItem } from '../../ui/text/ListItem';
import { Prose } from '../../ui/text/Prose';
import { Sentence } from '../../ui/text/Sentence';
import { Statements } from '../../ui/text/Statements';
import type { GroupView } from '../../views/view';
import { Picture } from './Picture';

/** Short entries stand beside each other where a column has room for two. */
const inColumns = 'grid grid-cols-[repeat(auto-fill,minmax(min(100%,22rem),1fr))] gap-x-4 gap-y-1';

/** One subject of a panel: its finding, then its picture, its rows, its statements. */
export function Group({ group }: { readonly group: GroupView }) {
  const { subject, title, scope, pictures, rows, held, claims, lists, derived, notes } = group;
  const id = useId();
  return (
    <section
      {...(subject === null && title === null ? {} : { 'aria-labelledby': id })}
      data-group={group.id}
      className="flex min-w-0 flex-col gap-1.5 pt-2 last:pb-2 print:block print:space-y-1 print:py-1"
    >
      <div>
        <div id={id} className="break-inside-avoid break-after-avoid">
          {subject !== null && <Prose as="p" className="text-body text-ink-soft" text={subject} />}
          {title !== null && (
            <h3 className="text-section font-bold xl:text-[1.5rem] xl:leading-[2rem] [text-wrap:balance] [&_.in-sentence]:whitespace-nowrap">
              <Sentence sentence={title} />
            </h3>
          )}
        </div>
        {pictures.map((picture) => (
          <Picture key={picture.id} picture={picture} />
        ))}
      </div>
      {scope !== null && <Prose as="p" className="-mb-0.5 text-note text-ink-soft" text={scope} />}
      {rows.length > 0 && <GroupRows rows={rows} />}
      {held.length > 0 && <HeldList held={held} className={inColumns} />}
      {claims.length > 0 && <Statements claims={claims} />}
      {lists.length > 0 && (
        <ul className={inColumns}>
          {lists.map((item) => (
            <ListItem key={item.id} item={item} />
          ))}
        </ul>
      )}
      {derived.length > 0 && <DerivedList figures={derived} />}
      {notes.length > 0 && (
        <p className="text-note text-ink-soft">
          {notes.map((note) => (
            <span key={note.text}>
              <Sentence sentence={note} />{' '}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
