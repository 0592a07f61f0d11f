import { useWords } from '../../ui/locale-context';
import type { Cover } from './stage-host';

interface Props {
  readonly cover: Exclude<Cover, null>;
  readonly onLift: () => void;
}

/** The whole wall black or white, so that the room looks at the speaker. */
export function StageCover({ cover, onLift }: Props) {
  const words = useWords().stage.cover;
  return (
    <button type="button" className={`st-coverup st-${cover}`} onClick={onLift}>
      <span className="sr-only">{words[cover]}</span>
    </button>
  );
}
