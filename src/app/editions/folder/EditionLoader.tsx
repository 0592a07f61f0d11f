import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type FolderEntry, readFolderList } from '../../../editions/folder-list';
import { folderList } from '../../../editions/folder-query';
import { pick } from '../../../format/locale';
import { shelfWordsOf } from '../../../format/words/shelf';
import { useLinks } from '../../../ui/links-context';
import { button, mainButton } from '../../../ui/styles';
import type { Context } from '../../../views/context';
import { toHref } from '../../address/codec';
import type { Route } from '../../address/route-types';
import { borrowed, editionOfFolder, faultOf } from './edition-query';
import { FolderFault } from './FolderFault';
import { canHaveFolder } from './use-folder';

interface Props {
  readonly context: Context;
  readonly route: Route;
  /** An edition that the address names and the page has not. */
  readonly id: string;
}

/** Fetches from the server's folder what the address names, and says where it can't be had and what to do. */
export function EditionLoader({ context, route, id }: Props) {
  const words = shelfWordsOf(context.locale.language);
  const list = useQuery({ ...folderList, enabled: canHaveFolder() });
  const lent = useQuery(borrowed(id));
  if (list.isLoading) return <Loading text={words.loading(id)} />;
  if (list.error !== null)
    return (
      <FolderFault context={context} file="index.json" fault={faultOf(list.error)} onRetry={list.refetch} />
    );
  const { entries, faults } = readFolderList(list.data ?? '[]');
  const entry = entries.find((each) => each.id === id);
  if (entry !== undefined) return <FromFolder context={context} entry={entry} />;
  if (lent.isLoading) return <Loading text={words.loading(id)} />;
  return (
    <Nowhere context={context} route={route} id={id}>
      {canHaveFolder() && (
        <p>
          {words.notInFolder}
          {faults === null && ` ${words.index.broken}`}
        </p>
      )}
    </Nowhere>
  );
}

function FromFolder({ context, entry }: { readonly context: Context; readonly entry: FolderEntry }) {
  const { locale } = context;
  const words = shelfWordsOf(locale.language);
  const { error, refetch } = useQuery(editionOfFolder(entry));
  if (error === null)
    return <Loading text={words.loading(words.name(pick(locale, entry.place), entry.year))} />;
  return <FolderFault context={context} file={entry.file} fault={faultOf(error)} onRetry={refetch} />;
}

function Loading({ text }: { readonly text: string }) {
  return (
    <p role="status" className="py-4 text-label text-ink-soft">
      {text}
    </p>
  );
}

/** The edition was opened from a file before, perhaps in another tab, or its address has a fault. */
function Nowhere({ context, route, id, children }: Props & { readonly children: ReactNode }) {
  const { locale } = context;
  const words = shelfWordsOf(locale.language);
  const links = useLinks();
  return (
    <div role="alert" className="grid max-w-[44rem] justify-items-start gap-2 py-4">
      <h1 className="font-title text-finding font-bold">{words.notHere(id)}</h1>
      <p>{words.opened}</p>
      {children}
      <p className="flex flex-wrap gap-1">
        <a href={toHref({ ...route, screen: { name: 'edition', step: 'open' } })} className={mainButton}>
          {words.open}
        </a>
        <a href={links.overview} className={button}>
          {locale.words.app.backToOverview}
        </a>
      </p>
    </div>
  );
}
