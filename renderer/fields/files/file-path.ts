/** The path of a file in a folder, in the way of the system that the folder's path comes from. */
export function filePath(folder: string, file: string): string {
  const separator = folder.includes('\\') ? '\\' : '/';
  return folder.endsWith(separator) ? folder + file : folder + separator + file;
}

/** The folder and the name of a file, by its path. */
export function splitPath(path: string): { readonly folder: string; readonly file: string } {
  const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  const folder = path.slice(0, at);
  // The root of a disk keeps its separator.
  const isRoot = folder === '' || folder.endsWith(':');
  return { folder: isRoot ? path.slice(0, at + 1) : folder, file: path.slice(at + 1) };
}
