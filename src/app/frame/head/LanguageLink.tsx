import type { Context } from '../../../views/context';
import { toHref } from '../../address/codec';
import type { Route } from '../../address/route-types';

interface Props {
  readonly context: Context;
  readonly route: Route;
  readonly look: string;
}

/** The same page in the other language, named in that language. */
export function LanguageLink({ context, route, look }: Props) {
  const { words, language } = context.locale;
  const other = language === 'en' ? 'zh' : 'en';
  return (
    <a
      href={toHref({ ...route, language: other })}
      className={look}
      title={words.language.hint}
      lang={other === 'zh' ? 'zh-CN' : 'en'}
    >
      {words.language.toggle}
    </a>
  );
}
