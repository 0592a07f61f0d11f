import { button } from '../../ui/styles';
import type { Context } from '../../views/context';
import { toHref } from '../address/codec';
import type { Route } from '../address/route-types';

/** On a phone that opened the link of a slide: the way to the slide itself. */
export function SlideLink({ context, route }: { readonly context: Context; readonly route: Route }) {
  const { fromSlide } = route;
  if (fromSlide === null) return null;
  const href = toHref({ ...route, screen: { name: 'present', slide: fromSlide }, figure: null });
  return (
    <p className="mb-1 mt-1 print:hidden">
      <a href={href} className={button}>
        {context.locale.words.stage.seeSlide}
      </a>
    </p>
  );
}
