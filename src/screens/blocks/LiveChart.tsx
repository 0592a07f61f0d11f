import { ChartHost } from '../../charts/ChartHost';
import { useLinks } from '../../ui/links-context';
import { useWords } from '../../ui/locale-context';
import { Mark } from '../../ui/Mark';
import { button } from '../../ui/styles';
import { SurfaceContext, useSurface } from '../../ui/surface-context';
import type { ChartSpec } from '../../views/view';

interface Props {
  readonly spec: ChartSpec;
  readonly label: string;
}

/**
 * A chart of the kit with its values standing in until it is alive. On paper the plain marks stand in its
 * place, alive or not: a drawn chart keeps the width of the screen.
 */
export function LiveChart({ spec, label }: Props) {
  const links = useLinks();
  const words = useWords().picture;
  const mark = <Mark spec={spec} />;
  if (useSurface() === 'booklet') return mark;
  return (
    <>
      <div className="print:hidden">
        <ChartHost
          spec={spec}
          label={label}
          hrefOf={links.figure}
          values={mark}
          failure={(retry, gone) => (
            <p role="alert" className="mt-1 flex flex-wrap items-center gap-1 text-note">
              {gone ? words.gone : words.failed}
              <button type="button" className={button} onClick={retry}>
                {words.retry}
              </button>
              {gone && (
                <button type="button" className={button} onClick={links.reload}>
                  {words.reload}
                </button>
              )}
            </p>
          )}
        />
      </div>
      <div className="hidden print:block">
        <SurfaceContext value="stand-in">{mark}</SurfaceContext>
      </div>
    </>
  );
}
