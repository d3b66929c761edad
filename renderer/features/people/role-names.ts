import { ROLES, type Person } from '#shared/domain/person.ts';
import { ROLE_NAMES } from '#shared/messages/workflow-names.ts';
import { PEOPLE_TEXTS } from '#shared/messages/window/people.ts';
import { useLocale, useTexts } from '#renderer/api/texts.ts';

/** The roles of a person in words, in the order of the table. */
export function useRoleNames(): (person: Person) => string {
  const { between, noRoles } = useTexts(PEOPLE_TEXTS);
  const locale = useLocale();
  return ({ roles }) =>
    roles.length === 0
      ? noRoles
      : ROLES.filter((role) => roles.includes(role))
          .map((role) => ROLE_NAMES[role][locale])
          .join(between);
}
