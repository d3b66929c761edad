import { join } from 'node:path';

/** Where the data lie, below the folder that was chosen for them. */
export interface DataPaths {
  readonly folder: string;
  readonly database: string;
  /** Ends of the audit log, kept apart from it. */
  readonly seal: string;
  readonly backups: string;
  readonly logs: string;
}

export const dataPaths = (folder: string): DataPaths => ({
  folder,
  database: join(folder, 'digest.sqlite'),
  seal: join(folder, 'digest.seal'),
  backups: join(folder, 'backups'),
  logs: join(folder, 'logs'),
});
