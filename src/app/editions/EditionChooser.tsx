import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import type { Edition } from '../../edition/types';
import { readFolderList } from '../../editions/folder-list';
import { folderList } from '../../editions/folder-query';
import { pick } from '../../format/locale';
import { shelfWordsOf } from '../../format/words/shelf';
import { Menu } from '../../ui/frame/Menu';
import { button, menuEntry, quietButton } from '../../ui/styles';
import type { Context } from '../../views/context';
import { toHref } from '../address/codec';
import type { Route } from '../address/route-types';
import { hrefBeside, hrefOfEdition } from './hrefs';
import { startLending } from './lend';
import { useShelf } from './shelf';

interface Props {
  readonly context: Context;
  readonly route: Route;
}

/** Which edition is shown and which stand beside it: those of the page and those that the server's folder lists. */
export function EditionChooser({ context, route }: Props) {
  useEffect(startLending, []);
  const { locale, edition, beside } = context;
  const { app } = locale.words;
  const words = shelfWordsOf(locale.language);
  const shelved = useShelf();
  // The list is here already: it is why there is a chooser, or there is none.
  const { data, refetch } = useQuery({ ...folderList, enabled: false });
  const list = readFolderList(data ?? '[]');
  const hereIds = shelved.map((each) => each.edition.id);
  const others = [
    ...shelved.map(({ edition: each, from }) => ({
      id: each.id,
      name: words.name(pick(locale, each.place), each.year),
      edition: each as Edition | null,
      year: each.year,
      said: each.draft === true ? app.draft : from === 'opened' ? words.fromFile : null,
    })),
    ...list.entries
      .filter(({ id }) => !hereIds.includes(id))
      .map(({ id, place, year }) => ({
        id,
        name: words.name(pick(locale, place), year),
        edition: null,
        year,
        said: words.fromFolder,
      })),
  ].sort((a, b) => b.year - a.year);
  const besideIds = beside.map(({ id }) => id);
  const besideNames = beside.map(({ place, year }) =>
    place.zh === edition.place.zh ? String(year) : words.name(pick(locale, place), year),
  );
  const compared =
    besideIds.length > 0 ? route : { ...route, beside: hereIds.filter((id) => id !== edition.id) };
  return (
    <Menu
      label={
        <>
          <span className="sr-only">{words.title}</span>
          <span className="max-lg:hidden" aria-hidden="true">
            {besideNames.length === 0
              ? words.choose
              : words.beside(besideNames.join(locale.words.listSeparator))}
          </span>
        </>
      }
      look={`${button} font-sans text-body font-normal max-lg:min-w-[2rem] max-lg:justify-center max-lg:border-0 max-lg:px-0`}
      place="lg:relative"
      side="left"
      size="w-[20rem] max-w-[calc(100vw-2rem)] max-h-[max(10rem,calc(100vh-5rem))]"
    >
      <Group title={words.title}>
        {others.map(({ id, name, edition: there, said }) => (
          <Choice
            key={id}
            href={
              id === edition.id
                ? toHref({ ...route, figure: null })
                : hrefOfEdition(route, shelved, id, there)
            }
            here={id === edition.id}
            said={said}
          >
            {name}
          </Choice>
        ))}
      </Group>
      {others.length > 1 && (
        <Group title={words.besideTitle}>
          <Choice href={hrefBeside(route, shelved, edition, [])} here={besideIds.length === 0} said={null}>
            {words.alone}
          </Choice>
          {others
            .filter(({ id }) => id !== edition.id)
            .map(({ id, name }) => {
              const here = besideIds.includes(id);
              const next = here ? besideIds.filter((each) => each !== id) : [...besideIds, id];
              return (
                <Choice key={id} href={hrefBeside(route, shelved, edition, next)} here={here} said={null}>
                  {name}
                </Choice>
              );
            })}
        </Group>
      )}
      <div className="grid">
        {shelved.length > 1 && (
          <a
            href={toHref({ ...compared, screen: { name: 'compare' }, figure: null, term: null, block: null })}
            className={menuEntry}
          >
            {app.compare}
          </a>
        )}
        <a
          href={toHref({
            ...route,
            screen: { name: 'edition', step: 'open' },
            figure: null,
            term: null,
            block: null,
          })}
          className={menuEntry}
        >
          {app.bring}
        </a>
      </div>
      {(list.faults === null || list.faults.length > 0) && (
        <div role="alert" data-stays="" className="mt-1 border-l-4 border-second bg-sheet p-1 text-note">
          {list.faults === null && <p>{words.index.broken}</p>}
          {list.faults?.map((at) => (
            <p key={at}>{words.index.entry(at)}</p>
          ))}
          <p>{words.index.toDo}</p>
          <button type="button" className={quietButton} onClick={() => void refetch()}>
            {words.retry}
          </button>
        </div>
      )}
    </Menu>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="mb-1 border-b border-rule pb-1">
      <p className="px-1 text-note text-ink-soft">{title}</p>
      <ul>{children}</ul>
    </div>
  );
}

interface ChoiceProps {
  readonly href: string;
  readonly here: boolean;
  readonly said: string | null;
  readonly children: string;
}

function Choice({ href, here, said, children }: ChoiceProps) {
  return (
    <li>
      <a
        href={href}
        className={`${menuEntry} ${here ? 'font-bold' : ''}`}
        {...(here ? { 'aria-current': 'true' as const } : {})}
      >
        <span className="w-3 flex-none" aria-hidden="true">
          {here ? '✓' : ''}
        </span>
        {children}
        {said !== null && <span className="ml-auto pl-1 text-note font-normal text-ink-soft">{said}</span>}
      </a>
    </li>
  );
}
