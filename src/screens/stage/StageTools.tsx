import type { Ref } from 'react';
import { useWords } from '../../ui/locale-context';
import { hasFullScreen } from './full-screen';
import type { StageCommand } from './stage-keys';
import type { Stage } from './use-stage';

interface Props {
  readonly stage: Stage;
  /** Out of sight while the pointer rests; a tab brings them back. */
  readonly hidden: boolean;
  readonly ref: Ref<HTMLElement>;
}

/** What can be done, each with its key: the hint at the start, and the way for mouse and touch. */
export function StageTools({ stage, hidden, ref }: Props) {
  const { bar, noFullScreen } = useWords().stage;
  const tools: readonly (readonly [StageCommand, string, string])[] = [
    ['previous', '←', bar.previous],
    ['next', '→', bar.next],
    ['grid', 'G', bar.grid],
    ['find', '/', bar.find],
    ['spot', 'S', bar.spot],
    ['laser', 'L', bar.laser],
    ['black', 'B', bar.black],
    ['white', 'W', bar.white],
    ['screen', 'F', bar.screen],
    ['rotation', 'A', bar.rotation],
    ['presenter', 'N', bar.presenter],
    ['agenda', 'E', bar.agenda],
    ['code', 'Q', bar.code],
    ['keys', '?', bar.keys],
    ['end', 'Esc', bar.end],
  ];
  return (
    <nav ref={ref} aria-label={bar.label} className={hidden ? 'st-tools st-gone' : 'st-tools'}>
      {tools.map(([command, key, name]) => {
        const off = command === 'screen' && !hasFullScreen();
        return (
          <button
            key={name}
            type="button"
            disabled={off}
            title={off ? noFullScreen : undefined}
            onClick={() => stage.run(command)}
          >
            <kbd>{key}</kbd> {name}
          </button>
        );
      })}
    </nav>
  );
}
