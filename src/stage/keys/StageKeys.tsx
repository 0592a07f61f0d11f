import { useWords } from '../../ui/locale-context';
import { StageDialog } from '../overlays/StageDialog';
import type { StageSituation } from '../wall/stage-host';
import { keyLabel, keysOf, type StageCommand, stageKeys } from './stage-keys';

interface Props {
  readonly awake: StageSituation['awake'];
  readonly onRun: (command: StageCommand) => void;
  readonly onClose: () => void;
}

/** The list of the stage's keys. Each line is a button that does the same, for people without a keyboard. */
export function StageKeys({ awake, onRun, onClose }: Props) {
  const { keys, wake } = useWords().stage;
  const labels = (list: readonly string[]) =>
    list.length === 0
      ? keys.numberKeys
      : list.map((key) => (key === ' ' ? keys.space : keyLabel(key))).join(' ');
  return (
    <StageDialog title={keys.title} hint={null} keys={keysOf('keys')} onClose={onClose}>
      <dl className="st-keys">
        {stageKeys.map(({ keys: pressed, command, words }) => (
          <div key={words}>
            <dt>{labels(pressed)}</dt>
            <dd>
              <button
                type="button"
                onClick={() => {
                  onClose();
                  if (command !== 'keys') onRun(command);
                }}
              >
                {keys[words]}
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <p className="st-note">{keys.withoutKeys}</p>
      {(awake === 'missing' || awake === 'refused') && <p className="st-note">{wake[awake]}</p>}
    </StageDialog>
  );
}
