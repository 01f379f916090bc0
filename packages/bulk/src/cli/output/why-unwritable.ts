const REASONS: ReadonlyMap<string | undefined, string> = new Map([
  ['EACCES', 'You may not write to it or to its folder.'],
  ['EDQUOT', 'There is no space left for this user.'],
  ['EISDIR', 'It is a folder. Name a file.'],
  ['ENOENT', 'Its folder does not exist. Make it first.'],
  ['ENOSPC', 'There is no space left on the device.'],
  ['ENOTDIR', 'A part of its path is not a folder.'],
  ['EPERM', 'You may not write to it or to its folder.'],
  ['EROFS', 'Its file system can only be read.'],
])

/** Why a file could not be written, as a sentence. */
export function whyUnwritable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return REASONS.get(code) ?? `${message}.`
}
