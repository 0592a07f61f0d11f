import { ChartHost } from '../../charts/ChartHost';
import { useLinks } from '../../ui/links-context';
import { useWords } from '../../ui/locale-context';
import { Mark } from '../../ui/Mark';
import { button } from '../../ui/styles';
import type { ChartSpec } from '../../views/view';

interface Props {
  readonly spec: ChartSpec;
  readonly label: string;
}

/** A chart of the kit with its values standing in until it is alive. */
export function LiveChart({ spec, label }: Props) {
  const links = useLinks();
  const words = useWords().picture;
  return (
    <ChartHost
      spec={spec}
      label={label}
      hrefOf={links.figure}
      values={<Mark spec={spec} size="large" />}
      failure={(retry) => (
        <p role="alert" className="mt-1 flex flex-wrap items-center gap-1 text-note">
          {words.failed}
          <button type="button" className={button} onClick={retry}>
            {words.retry}
          </button>
        </p>
      )}
    />
  );
}
