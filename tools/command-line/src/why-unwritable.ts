const REASONS: ReadonlyMap<string | undefined, string> = new Map([
  ['EACCES', 'You may not write to it or to its folder.'],
  ['EDQUOT', 'There is no space left for this user.'],
  ['EFBIG', 'It would be larger than its file system or a limit of yours allows.'],
  ['EIO', 'The device reports an error. Name a file on another one.'],
  ['EISDIR', 'It is a folder. Name a file.'],
  ['ELOOP', 'Its links lead in a circle. Name another file.'],
  ['ENAMETOOLONG', 'Its name is too long. Name another file.'],
  ['ENOENT', 'Its folder does not exist. Make it first.'],
  ['ENOSPC', 'There is no space left on the device.'],
  ['ENOTDIR', 'A part of its path is not a folder. Name another file.'],
  ['ENXIO', 'It is a device or a socket that nobody serves. Name a file.'],
  ['EPERM', 'You may not write to it or to its folder.'],
  ['EPIPE', 'What read it has ended.'],
  ['EROFS', 'Its file system can only be read. Name a file elsewhere.'],
])

/** Why a file or a stream could not be written to, in sentences. */
export function whyUnwritable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return REASONS.get(code) ?? `${message}.`
}
