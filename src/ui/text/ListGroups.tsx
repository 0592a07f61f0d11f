import type { ListGroupView } from '../../views/view';
import { ListItem } from './ListItem';

/** Mechanisms, policies, activities, partners and recognitions, each with its members and its phrase. */
export function ListGroups({ groups }: { readonly groups: readonly ListGroupView[] }) {
  return groups.map(({ kind, title, items }) => (
    <section key={kind} className="border-t border-rule pt-1.5">
      <h3 className="text-label font-bold">{title}</h3>
      <ul className="mt-1 grid gap-1">
        {items.map((item) => (
          <ListItem key={item.id} item={item} />
        ))}
      </ul>
    </section>
  ));
}
