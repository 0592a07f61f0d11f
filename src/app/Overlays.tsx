import { useCallback, useMemo } from 'react';
import { KeysDialog } from '../ui/KeysDialog';
import { useLinks } from '../ui/links-context';
import { SearchDialog } from '../ui/SearchDialog';
import type { Context } from '../views/context';
import { describeSearch, type SearchTarget, searchEntries } from '../views/describe-search';
import { loadPinyin } from './load-pinyin';

export type Overlay = 'search' | 'keys' | null;

interface Props {
  readonly context: Context;
  readonly open: Overlay;
  readonly onClose: () => void;
}

/** Search and the list of keys, over any screen. */
export function Overlays({ context, open, onClose }: Props) {
  const { keys } = context.locale.words;
  if (open === 'search') return <Search context={context} onClose={onClose} />;
  if (open === null) return null;
  return (
    <KeysDialog
      onClose={onClose}
      keys={[
        { keys: ['/', 'Ctrl+K'], does: keys.search },
        { keys: ['?'], does: keys.keys },
        { keys: ['Esc'], does: keys.escape },
        { keys: ['1'], does: keys.home },
        { keys: ['2'], does: keys.growth },
        { keys: ['3'], does: keys.table },
        { keys: ['4'], does: keys.method },
        { keys: ['P'], does: keys.present },
        { keys: ['T'], does: keys.theme },
        { keys: ['E'], does: keys.language },
        { keys: ['D'], does: keys.exact },
      ]}
    />
  );
}

function Search({ context, onClose }: Omit<Props, 'open'>) {
  const links = useLinks();
  const entries = useMemo(() => searchEntries(context), [context]);
  const find = useCallback<Parameters<typeof SearchDialog>[0]['find']>(
    (query, pinyin) => describeSearch(context, entries, query, pinyin),
    [context, entries],
  );
  const hrefOf = (target: SearchTarget) => {
    switch (target.kind) {
      case 'figure':
        return links.figure(target.id);
      case 'area':
        return links.area(target.section);
      case 'term':
        return links.method;
    }
  };
  const onChoose = (target: SearchTarget) => {
    if (target.kind === 'term') revealTerm(target.id);
    onClose();
  };
  return (
    <SearchDialog find={find} loadPinyin={loadPinyin} hrefOf={hrefOf} onChoose={onChoose} onClose={onClose} />
  );
}

const revealFor = 2000;

/** Brings a term of the method screen into sight once that screen stands. */
function revealTerm(id: string): void {
  const until = Date.now() + revealFor;
  const look = () => {
    const term = document.getElementById(`term-${id}`);
    if (term !== null) {
      term.scrollIntoView({ block: 'center' });
      term.focus({ preventScroll: true });
    } else if (Date.now() < until) requestAnimationFrame(look);
  };
  // The new screen goes to its top first.
  setTimeout(look, 100);
}
