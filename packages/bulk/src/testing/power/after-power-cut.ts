import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { PoweredDisk } from './powered-disk.ts'
import { survivingFiles } from './surviving-files.ts'

/** Makes the directory of an embedded database as it is found when the machine has power again. */
export function afterPowerCut(disk: PoweredDisk, random: () => number): string {
  const directory = mkdtempSync(join(tmpdir(), 'picturedesk-power-'))
  const data = join(directory, 'data')
  for (const folder of disk.folders) mkdirSync(join(data, folder), { recursive: true })
  for (const [path, bytes] of survivingFiles(disk, random)) {
    const place = join(data, path)
    mkdirSync(bytes === null ? place : dirname(place), { recursive: true })
    if (bytes !== null) writeFileSync(place, bytes)
  }
  return directory
}
