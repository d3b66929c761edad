import type { ReactElement } from 'react';
import type { CommandId } from '#shared/commands/commands.ts';
import { COMMAND_TEXTS } from '#shared/messages/window/commands.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Button, type ButtonProps } from '#renderer/ui/button.tsx';
import { IconButton, type IconButtonProps } from '#renderer/ui/icon-button.tsx';
import { runCommand, useCanRun } from './command-registry.ts';

type Own = 'onPress' | 'isDisabled' | 'commandId';

/** A button that carries out a command; disabled while nobody can. */
export function CommandButton({
  id,
  ...rest
}: Omit<ButtonProps, Own | 'id'> & { readonly id: CommandId }): ReactElement {
  const isEnabled = useCanRun(id);
  return (
    <Button {...rest} commandId={id} isDisabled={!isEnabled} onPress={() => void runCommand(id)} />
  );
}

/** The same as a sign only; it goes by the name of the command. */
export function CommandIconButton({
  id,
  label,
  ...rest
}: Omit<IconButtonProps, Own | 'id' | 'label'> & {
  readonly id: CommandId;
  readonly label?: string;
}): ReactElement {
  const { commands } = useTexts(COMMAND_TEXTS);
  const isEnabled = useCanRun(id);
  return (
    <IconButton
      {...rest}
      label={label ?? commands[id]}
      commandId={id}
      isDisabled={!isEnabled}
      onPress={() => void runCommand(id)}
    />
  );
}
