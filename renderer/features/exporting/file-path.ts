/** The path of a file in a folder, in the way of the system that the folder's path comes from. */
export function filePath(folder: string, file: string): string {
  const separator = folder.includes('\\') ? '\\' : '/';
  return folder.endsWith(separator) ? folder + file : folder + separator + file;
}
