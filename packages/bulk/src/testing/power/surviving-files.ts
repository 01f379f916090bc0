import { dirname } from 'node:path'
import type { Change } from './change.ts'
import { Content } from './content.ts'
import type { PoweredDisk } from './powered-disk.ts'

/** What a disk writes whole or not at all, in bytes. A page of Postgres has sixteen of them. */
const SECTOR = 512

/** What is on the disk after a power cut: bytes by path, and `null` for a directory. */
export type Survivors = ReadonlyMap<string, Buffer | null>

/**
 * Plays a power cut. What was synced is there. Of what was changed since, each file keeps all, nothing or each sector at a state of
 * its own; of names that were made, changed or removed since their directory was synced, each is kept or not.
 */
export function survivingFiles(
  { before, changes }: Pick<PoweredDisk, 'before' | 'changes'>,
  random: () => number,
): Survivors {
  const contents = new Map([...before].map(([file, { bytes }]) => [file, bytes]))
  for (const [file, own] of Map.groupBy(changes, (change) => ('file' in change ? change.file : 0)))
    contents.set(file, contentOf(contents.get(file), own, random))
  const names = new Map<string, number | null>([...before].map(([file, { path }]) => [path, file]))
  for (const change of keptNames(changes, random)) {
    if (change.kind === 'create') names.set(change.path, change.isDirectory ? null : change.file)
    else if (change.kind === 'remove') names.delete(change.path)
    else if (names.has(change.from)) {
      names.set(change.path, names.get(change.from) as number | null)
      names.delete(change.from)
    }
  }
  return new Map(
    [...names].map(([path, file]) => [
      path,
      file === null ? null : (contents.get(file) ?? Buffer.alloc(0)),
    ]),
  )
}

type Named = Extract<Change, { readonly kind: 'create' | 'rename' | 'remove' }>

function keptNames(changes: readonly Change[], random: () => number): Named[] {
  const syncedAt = new Map<string, number>()
  for (const [place, change] of changes.entries())
    if (change.kind === 'sync-directory') syncedAt.set(change.path || '.', place)
  return changes.filter((change, place): change is Named => {
    if (change.kind !== 'create' && change.kind !== 'rename' && change.kind !== 'remove')
      return false
    return place < (syncedAt.get(dirname(change.path)) ?? -1) || random() < 0.5
  })
}

function contentOf(
  before: Buffer | undefined,
  own: readonly Change[],
  random: () => number,
): Buffer {
  const content = new Content(before)
  const synced = own.findLastIndex(({ kind }) => kind === 'sync')
  for (const change of own.slice(0, synced + 1)) content.play(change)
  const open = own.slice(synced + 1)
  const luck = random()
  if (luck < 0.25) return content.bytes
  if (luck < 0.5) for (const change of open) content.play(change)
  else playTorn(content, open, random)
  return content.bytes
}

/** Each sector has seen so many of the changes, and none after those. */
function playTorn(content: Content, changes: readonly Change[], random: () => number): void {
  const seen = new Map<number, number>()
  const hasSeen = (sector: number, place: number): boolean => {
    const known = seen.get(sector) ?? Math.floor(random() * (changes.length + 1))
    seen.set(sector, known)
    return place < known
  }
  for (const [place, change] of changes.entries())
    if (change.kind !== 'write') {
      if (hasSeen(SIZE, place)) content.play(change)
    } else
      for (const [sector, at, bytes] of sectorsOf(change.at, change.bytes))
        if (hasSeen(sector, place)) content.write(at, bytes)
}

/** Stands for the size of a file among its sectors. */
const SIZE = -1

function* sectorsOf(at: number, bytes: Buffer): Generator<[number, number, Buffer]> {
  const end = at + bytes.length
  for (let from = at; from < end; ) {
    const sector = Math.floor(from / SECTOR)
    const to = Math.min(end, (sector + 1) * SECTOR)
    yield [sector, from, bytes.subarray(from - at, to - at)]
    from = to
  }
}
