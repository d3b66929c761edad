import { dataPaths } from '../store/data-paths.ts';
import { openStore } from '../store/open-store.ts';

/** A process that opens the database of the folder named, and holds it until it is killed. */
const opened = openStore(dataPaths(process.argv[2] ?? ''), Date.now());
if (!opened.ok) throw new Error(opened.error.code);
process.send?.('open');
setInterval(() => undefined, 1000);
