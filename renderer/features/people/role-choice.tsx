import type { ReactElement } from 'react';
import { ROLES, type Role } from '#shared/domain/person.ts';
import { ROLE_NAMES } from '#shared/messages/workflow-names.ts';
import { SIGN_IN_TEXTS } from '#shared/messages/window/sign-in.ts';
import { useLocale, useTexts } from '#renderer/api/texts.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import styles from './sign-in.module.css';

interface RoleChoiceProps {
  readonly roles: readonly Role[];
  readonly onChange: (roles: readonly Role[]) => void;
  /** A role that is there in any case. */
  readonly fixed?: Role;
}

/** What a person is to be, each with a line about what it is for. */
export function RoleChoice({ roles, onChange, fixed }: RoleChoiceProps): ReactElement {
  const texts = useTexts(SIGN_IN_TEXTS);
  const locale = useLocale();
  return (
    <fieldset className={styles.roles}>
      <legend>{texts.roles}</legend>
      {ROLES.map((role) => (
        <Checkbox
          key={role}
          isSelected={role === fixed || roles.includes(role)}
          isDisabled={role === fixed}
          onChange={(isOn) => {
            // In the order of the table, whichever was ticked first.
            onChange(ROLES.filter((one) => (one === role ? isOn : roles.includes(one))));
          }}
        >
          <span className={styles.role}>
            <span>{ROLE_NAMES[role][locale]}</span>
            <span>{texts.roleHelp[role]}</span>
          </span>
        </Checkbox>
      ))}
    </fieldset>
  );
}
