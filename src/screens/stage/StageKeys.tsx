import { useWords } from '../../ui/locale-context';
import { StageDialog } from './StageDialog';
import type { StageSituation } from './stage-host';
import type { StageCommand } from './stage-keys';

interface Props {
  readonly awake: StageSituation['awake'];
  readonly onRun: (command: StageCommand) => void;
  readonly onClose: () => void;
}

/** Which key does what on the stage; each line does it too, for hands without a keyboard. */
export function StageKeys({ awake, onRun, onClose }: Props) {
  const { keys, wake } = useWords().stage;
  const list: readonly (readonly [string, string, StageCommand])[] = [
    [`→ ↓ PageDown Enter ${keys.space}`, keys.next, 'next'],
    ['← ↑ PageUp', keys.previous, 'previous'],
    ['Home', keys.first, 'first'],
    ['End', keys.last, 'last'],
    // All slides to choose from say the same as a number.
    [keys.numberKeys, keys.number, 'grid'],
    ['Backspace', keys.back, 'back'],
    ['P F5', keys.start, 'start'],
    ['B .', keys.black, 'black'],
    ['W', keys.white, 'white'],
    ['F', keys.screen, 'screen'],
    ['G O', keys.grid, 'grid'],
    ['S', keys.spot, 'spot'],
    ['L', keys.laser, 'laser'],
    ['N', keys.presenter, 'presenter'],
    ['A', keys.rotation, 'rotation'],
    ['/', keys.find, 'find'],
    ['R', keys.story, 'story'],
    ['E', keys.agenda, 'agenda'],
    ['Q', keys.code, 'code'],
    ['?', keys.keys, 'keys'],
    ['Esc', keys.end, 'end'],
  ];
  return (
    <StageDialog title={keys.title} hint={null} keys={['?']} onClose={onClose}>
      <dl className="st-keys">
        {list.map(([key, does, command]) => (
          <div key={does}>
            <dt>{key}</dt>
            <dd>
              <button
                type="button"
                onClick={() => {
                  onClose();
                  if (command !== 'keys') onRun(command);
                }}
              >
                {does}
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
