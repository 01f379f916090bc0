import { stat, writeFile as writeDirectly } from 'node:fs/promises'
import writeAtomically from 'write-file-atomic'

/**
 * Writes a file so that others find the old one or the new one, never a part. A device or a pipe,
 * such as /dev/stderr, is written to as it is.
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  const stats = await stat(file).catch(() => undefined)
  if (stats === undefined || stats.isFile()) await writeAtomically(file, text)
  else await writeDirectly(file, text)
}
