import type { Ref } from 'react';
import { useWords } from '../../ui/locale-context';
import { keyLabel, keysOf, type NamedCommand } from '../keys/stage-keys';
import { hasFullScreen } from '../wall/full-screen';
import type { Stage } from '../wall/use-stage';

/** In the order of the bar, each with its first key. */
const tools = [
  'previous',
  'next',
  'grid',
  'find',
  'spot',
  'laser',
  'black',
  'white',
  'screen',
  'rotation',
  'presenter',
  'agenda',
  'code',
  'download',
  'keys',
  'end',
] as const satisfies readonly NamedCommand[];

interface Props {
  readonly stage: Stage;
  /** The tools are invisible while the pointer rests; the Tab key shows them again. */
  readonly hidden: boolean;
  readonly ref: Ref<HTMLElement>;
}

/** The bar of tools, each with its key. It is the hint at the start and serves those without a keyboard. */
export function StageTools({ stage, hidden, ref }: Props) {
  const { bar, noFullScreen } = useWords().stage;
  return (
    <nav ref={ref} aria-label={bar.label} className={hidden ? 'st-tools st-gone' : 'st-tools'}>
      {tools.map((command) => {
        const off = command === 'screen' && !hasFullScreen();
        return (
          <button
            key={command}
            type="button"
            disabled={off}
            title={off ? noFullScreen : undefined}
            onClick={() => stage.run(command)}
          >
            <kbd>{keyLabel(keysOf(command)[0] ?? '')}</kbd> {bar[command]}
          </button>
        );
      })}
    </nav>
  );
}
