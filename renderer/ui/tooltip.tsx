import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { commandOf, type CommandId } from '#shared/commands/commands.ts';
import { ChordText } from './chord-text.tsx';
import styles from './tooltip.module.css';

interface TooltipProps {
  readonly text: ReactNode;
  /** Its chord is shown beside the text. */
  readonly commandId?: CommandId | undefined;
  /** What the tooltip is about: one thing that can have the focus. */
  readonly children: ReactNode;
}

/** A word about a control, on rest of the mouse and on focus by keyboard. */
export function Tooltip({ text, commandId, children }: TooltipProps): ReactElement {
  const chord = commandId === undefined ? null : commandOf(commandId).chord;
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <AriaTooltip className={styles.tooltip ?? ''} offset={6}>
        <span>{text}</span>
        {chord !== null && <ChordText chord={chord} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
