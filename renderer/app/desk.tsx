import type { ReactElement } from 'react';
import type { Person } from '#shared/domain/person.ts';
import { PagesWindow } from '#renderer/features/pages/pages-window.tsx';
import { MainWindow } from './main-window.tsx';
import { usePlace } from './place.ts';
import { useSessionCommands } from './use-session-commands.ts';

interface DeskProps {
  readonly person: Person;
  readonly isRestarting: boolean;
}

/** What a person works at: the list, a digest, or pages. */
export function Desk({ person, isRestarting }: DeskProps): ReactElement {
  const place = usePlace();
  useSessionCommands(person);
  if (place.view === 'pages') return <PagesWindow id={place.id} />;
  return <MainWindow place={place} isRestarting={isRestarting} />;
}
