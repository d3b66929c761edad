import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

// A clone can lie in a folder that only root may enter (root's home, a folder of mktemp). An ordinary
// user is shown it all the same: in a view of the file system that only the command has, an empty
// folder stands in the place of the closed one, and in it what the command needs. Nobody's rights
// to anything change.

/** The topmost folder on the way to a path that not everybody may enter; null if there is none. */
export function closedFolder(path: string): string | null {
  const parent = dirname(path);
  const above = parent === path ? null : closedFolder(parent);
  return above ?? ((statSync(path).mode & 0o001) === 0 ? path : null);
}

const SCRIPT = `set -e
closed=$1 cwd=$2 uid=$3 gid=$4
shift 4
exec 9<"$closed"
mount -t tmpfs -o mode=755 none "$closed"
while [ "$1" != -- ]; do
  source="/proc/$$/fd/9/\${1#"$closed"/}"
  if [ -d "$source" ]; then
    mkdir -p "$1"
  else
    mkdir -p "$(dirname "$1")"
    : >"$1"
  fi
  mount --no-canonicalize --bind "$source" "$1"
  shift
done
cd "$cwd"
exec 9<&-
exec setpriv --reuid="$uid" --regid="$gid" --clear-groups "$@"
`;

/**
 * The command to put before another one (and before its `--`), run by root, so that it runs as the
 * user in `cwd`, which lies in or is a closed folder. `shown` are other folders that it needs.
 */
export function throughClosed(
  closed: string,
  cwd: string,
  user: { readonly uid: number; readonly gid: number },
  shown: readonly string[],
): readonly string[] {
  // The children one by one: `cwd` itself may be the one that is closed.
  const inside = [...readdirSync(cwd).map((name) => join(cwd, name)), ...shown].filter((path) =>
    path.startsWith(`${closed}/`),
  );
  const ids = [String(user.uid), String(user.gid)];
  return ['unshare', '--mount', 'sh', '-c', SCRIPT, 'sh', closed, cwd, ...ids, ...inside, '--'];
}
