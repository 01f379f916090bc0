const REASONS: ReadonlyMap<string | undefined, string> = new Map([
  ['EACCES', 'It or its folder may not be written to.'],
  ['EDQUOT', 'There is no space left for this user.'],
  ['EISDIR', 'It is a folder.'],
  ['ELOOP', 'Its links lead in a circle.'],
  ['ENAMETOOLONG', 'Its name is too long.'],
  ['ENOENT', 'Its folder does not exist.'],
  ['ENOSPC', 'There is no space left on the device.'],
  ['ENOTDIR', 'A part of its path is not a folder.'],
  ['EPERM', 'It or its folder may not be written to.'],
  ['EROFS', 'Its file system can only be read.'],
])

/** Why a file could not be written, as a sentence. */
export function whyUnwritable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return REASONS.get(code) ?? `${message}.`
}
