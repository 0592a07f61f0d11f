import { useMemo } from 'react';
import { useCode } from '../../pictures/signs/use-code';
import { OnePageScreen } from '../../screens/one-page/OnePageScreen';
import { useLinks } from '../../ui/links-context';
import type { Context } from '../../views/context';
import { describeOnePage } from '../../views/one-page/describe-one-page';
import { absolute, isLocalFile } from '../address/navigation';

/** The sheet, with the code of the page that it is a part of. */
export function OnePage({ context }: { readonly context: Context }) {
  const view = useMemo(() => describeOnePage(context), [context]);
  const code = useCode(absolute(useLinks().overview), isLocalFile());
  return <OnePageScreen view={view} code={code === 'failed' ? null : code} />;
}
