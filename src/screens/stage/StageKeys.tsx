import { useWords } from '../../ui/locale-context';
import { StageDialog } from './StageDialog';
import type { StageSituation } from './stage-host';

interface Props {
  readonly awake: StageSituation['awake'];
  readonly onClose: () => void;
}

/** Which key does what on the stage. */
export function StageKeys({ awake, onClose }: Props) {
  const { keys, wake } = useWords().stage;
  const list: readonly (readonly [string, string])[] = [
    [`→ ↓ PageDown Enter ${keys.space}`, keys.next],
    ['← ↑ PageUp', keys.previous],
    ['Home End', keys.ends],
    [keys.numberKeys, keys.number],
    ['Backspace', keys.back],
    ['P F5', keys.start],
    ['B .', keys.black],
    ['W', keys.white],
    ['F', keys.screen],
    ['G O', keys.grid],
    ['S', keys.spot],
    ['L', keys.laser],
    ['N', keys.presenter],
    ['A', keys.rotation],
    ['/', keys.find],
    ['R', keys.story],
    ['E', keys.agenda],
    ['Q', keys.code],
    ['?', keys.keys],
    ['Esc', keys.end],
  ];
  return (
    <StageDialog title={keys.title} hint={null} keys={['?']} onClose={onClose}>
      <dl className="st-keys">
        {list.map(([key, does]) => (
          <div key={does}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      {(awake === 'missing' || awake === 'refused') && <p className="st-note">{wake[awake]}</p>}
    </StageDialog>
  );
}
