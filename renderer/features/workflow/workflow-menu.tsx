import type { ReactElement } from 'react';
import type { CommandId } from '#shared/commands/commands.ts';
import { COMMAND_TEXTS } from '#shared/messages/window/commands.ts';
import { WORKFLOW_TEXTS } from '#shared/messages/window/workflow.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { runCommand, useCanRun } from '#renderer/keyboard/command-registry.ts';
import { MenuButton, MenuItem, MenuSeparator } from '#renderer/ui/menu.tsx';

const GROUPS = [
  ['review.open', 'review.history', 'review.comments'],
  ['review.hand-in', 'review.withdraw'],
  ['review.send', 'review.distribute'],
  ['review.begin-correction', 'review.discard-correction'],
  ['review.redline', 'review.take-redline'],
] as const satisfies readonly (readonly CommandId[])[];

/** What cannot be done now is greyed out, as in the menu of the window. */
function Line({ id }: { readonly id: CommandId }): ReactElement {
  const { commands } = useTexts(COMMAND_TEXTS);
  const isEnabled = useCanRun(id);
  return (
    <MenuItem
      id={id}
      commandId={id}
      isDisabled={!isEnabled}
      onAction={() => {
        runCommand(id);
      }}
    >
      {commands[id]}
    </MenuItem>
  );
}

/** All that can be done with a digest on its way. */
export function WorkflowMenu(): ReactElement {
  const texts = useTexts(WORKFLOW_TEXTS);
  return (
    <MenuButton label={texts.menu}>
      {GROUPS.flatMap((group, index) => [
        ...(index > 0 ? [<MenuSeparator key={`line-${String(index)}`} />] : []),
        ...group.map((id) => <Line key={id} id={id} />),
      ])}
    </MenuButton>
  );
}
