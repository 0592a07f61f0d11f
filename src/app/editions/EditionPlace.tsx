import { useEffect } from 'react';
import { createPart, usePart } from '../../loading/part';
import type { Context } from '../../views/context';
import type { Route } from '../address/route-types';
import { useFolder } from './folder/use-folder';
import { useShelf } from './shelf';

interface Props {
  readonly context: Context;
  readonly route: Route;
}

const chooser = createPart(() => import('./EditionChooser'));

/** The place of the edition chooser beside the title; it stays empty where there is nothing to choose. */
export function EditionPlace({ context, route }: Props) {
  const several = useShelf().length > 1;
  const folder = useFolder();
  const now = usePart(chooser);
  const isWanted = several || folder;
  useEffect(() => {
    if (isWanted) chooser.load();
  }, [isWanted]);
  if (!isWanted || now.state !== 'here') return null;
  const { EditionChooser } = now.module;
  return <EditionChooser context={context} route={route} />;
}
