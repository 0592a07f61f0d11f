import { Fragment, type ReactNode, useEffect } from 'react';
import { PanelBoundary } from '../../ui/frame/PanelBoundary';
import { useLinks } from '../../ui/links-context';
import { SurfaceContext } from '../../ui/surface-context';
import type { BookletView } from '../../views/screen/describe-booklet';
import { Contents } from './Contents';
import { TitlePage } from './TitlePage';

interface Props {
  readonly view: BookletView;
  /** The part that the address leads to; null for the title page. */
  readonly part: string | null;
  readonly bodyOf: (part: string) => ReactNode;
}

/** Every screen after the other, each on a new page, behind a title page and the contents. */
export function BookletScreen({ view, part, bodyOf }: Props) {
  const links = useLinks();
  const place = part === null ? null : placeOf(links.booklet(part));
  useEffect(() => {
    if (place !== null) document.getElementById(place)?.scrollIntoView();
  }, [place]);
  return (
    <SurfaceContext value="booklet">
      <TitlePage view={view} />
      <Contents view={view} />
      {view.parts.map(({ id }) => (
        <Fragment key={id}>
          <hr className="my-6 border-t-2 border-rule-strong print:hidden" />
          <section id={placeOf(links.booklet(id))} className="booklet-part">
            <PanelBoundary>{bodyOf(id)}</PanelBoundary>
          </section>
        </Fragment>
      ))}
    </SurfaceContext>
  );
}

/** A part is called as its address, so that a link to it is one within a PDF too. */
const placeOf = (href: string): string => href.replace(/^#/, '');
