import { sentence } from '../sentence.ts'

/** What is said of a directory whose database cannot be used, by what the system or the database says. */
export function damagedMessage(
  directory: string,
  cause: unknown,
  verb: 'opened' | 'used' = 'opened',
): string {
  const { code, message } = (cause ?? {}) as { readonly code?: unknown; readonly message?: unknown }
  const begin = `The embedded database in ${directory} cannot be ${verb}: ${sentence(String(message ?? cause))} `
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === '53100')
    return `${begin}Make space on the disk, and open it again.`
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `${begin}Give this user the right to write to the directory, or pass another one as \`database\`.`
  return (
    `${begin}Its files may be damaged, such as by a power cut, by a full disk, or by a copy that was made while it was in use. ` +
    'If the disk has space and the directory belongs to this user, restore the directory from a copy that was made while no process had it. ' +
    'Without one, move it away, so that the next start makes an empty one: its jobs, their rows, and the notes of what was handed in are lost then, ' +
    'so that jobs that are made again hand their inputs in again.'
  )
}
