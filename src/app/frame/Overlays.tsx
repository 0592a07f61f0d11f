import { useCallback, useEffect, useMemo, useRef } from 'react';
import { prepareSearch } from '../../derive/search';
import { showTerm } from '../../screens/method/show-term';
import { KeysDialog } from '../../ui/dialog/KeysDialog';
import { SearchDialog } from '../../ui/dialog/SearchDialog';
import { useLinks } from '../../ui/links-context';
import type { Context } from '../../views/context';
import { searchEntries } from '../../views/search/search-entries';
import type { SearchTarget } from '../../views/search/search-entry';
import { toHref } from '../address/codec';
import type { Route } from '../address/route-types';
import { presentHref } from '../address/stage-link';
import { loadPinyin } from '../later/load-pinyin';
import { useIdleSteps } from '../later/use-idle-steps';
import { shortcuts } from './shortcuts';
import type { Overlay } from './use-overlay';

interface Props {
  readonly context: Context;
  readonly route: Route;
  readonly open: Overlay;
  readonly onClose: () => void;
}

/** Search and the list of keys, over any screen. */
export function Overlays({ context, route, open, onClose }: Props) {
  const { keys } = context.locale.words;
  if (open === 'search') return <Search context={context} route={route} onClose={onClose} />;
  if (open === null) return null;
  return (
    <KeysDialog
      onClose={onClose}
      keys={shortcuts.map(({ keys: pressed, does }) => ({ keys: pressed, does: keys[does] }))}
    />
  );
}

function Search({ context, route, onClose }: Omit<Props, 'open'>) {
  const links = useLinks();
  const entries = useMemo(() => searchEntries(context), [context]);
  useIdleSteps(useCallback(() => prepareSearch(entries), [entries]));
  const hrefOf = (target: SearchTarget) => {
    switch (target.kind) {
      case 'figure':
        return links.figure(target.id);
      case 'area':
        return links.area(target.section);
      case 'sector':
        return toHref({
          ...route,
          screen: { name: 'overview' },
          figure: null,
          term: null,
          sectors: [target.id],
        });
      case 'screen':
        switch (target.name) {
          case 'present':
            return presentHref(route, context.edition);
          case 'booklet':
            return links.booklet(null);
          case 'indicators':
            return links.indicators({});
          default:
            return links[target.name];
        }
      case 'term':
        return links.term(target.id);
    }
  };
  const term = useRef<string | null>(null);
  // If the address of the term is open already, following it changes nothing, so the term is shown when the search closes.
  useEffect(
    () => () => {
      if (term.current !== null) showTerm(term.current);
    },
    [],
  );
  const onChoose = (target: SearchTarget) => {
    term.current = target.kind === 'term' ? target.id : null;
    onClose();
  };
  return (
    <SearchDialog
      context={context}
      entries={entries}
      loadPinyin={loadPinyin}
      hrefOf={hrefOf}
      onChoose={onChoose}
      onClose={onClose}
    />
  );
}
