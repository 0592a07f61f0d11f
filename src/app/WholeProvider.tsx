import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { builtInEdition } from '../editions/edition-query';
import type { Locale } from '../format/locale';
import type { SectorId } from '../indicators/types';
import { LocaleContext } from '../ui/locale-context';
import { type Context, createContext } from '../views/context';

interface Props {
  readonly locale: Locale;
  readonly sectors: readonly SectorId[];
  readonly children: (context: Context) => ReactNode;
}

const client = new QueryClient();

/** Gives the whole edition and all words to what is shown in it. */
export function WholeProvider(props: Props) {
  return (
    <QueryClientProvider client={client}>
      <WithEdition {...props} />
    </QueryClientProvider>
  );
}

function WithEdition({ locale, sectors, children }: Props) {
  const { data: edition } = useQuery(builtInEdition);
  const context = useMemo(() => createContext(locale, edition, new Set(sectors)), [locale, edition, sectors]);
  return <LocaleContext value={locale}>{children(context)}</LocaleContext>;
}
