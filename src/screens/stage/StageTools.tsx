import { useWords } from '../../ui/locale-context';
import type { StageCommand } from './stage-keys';
import type { Stage } from './use-stage';

interface Props {
  readonly stage: Stage;
  /** Out of sight while the pointer rests; a tab brings them back. */
  readonly hidden: boolean;
}

/** What can be done, each with its key: the hint at the start, and the way for mouse and touch. */
export function StageTools({ stage, hidden }: Props) {
  const { bar } = useWords().stage;
  const tools: readonly (readonly [StageCommand, string, string])[] = [
    ['previous', '←', bar.previous],
    ['next', '→', bar.next],
    ['grid', 'G', bar.grid],
    ['find', '/', bar.find],
    ['spot', 'S', bar.spot],
    ['black', 'B', bar.black],
    ['screen', 'F', bar.screen],
    ['presenter', 'N', bar.presenter],
    ['agenda', 'E', bar.agenda],
    ['code', 'Q', bar.code],
    ['keys', '?', bar.keys],
    ['end', 'Esc', bar.end],
  ];
  return (
    <nav aria-label={bar.label} className={hidden ? 'st-tools st-gone' : 'st-tools'}>
      {tools.map(([command, key, name]) => (
        <button key={name} type="button" onClick={() => stage.run(command)}>
          <kbd>{key}</kbd> {name}
        </button>
      ))}
    </nav>
  );
}
