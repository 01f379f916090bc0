import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { runNode } from './child.ts'
import type { Measurement } from './measurement.ts'

const MEGA = 2 ** 20
/** Bytes of the large file of each form. The small one has a tenth. */
const LARGE = 200 * MEGA
/** How often the heap is looked at. */
const LOOKS = 50

/** What a peer is called. */
const PEERS = { csv: 'csv-parse', jsonl: 'readline and JSON.parse' } as const

type Form = keyof typeof PEERS

/** What a reader came to, in milliseconds of CPU and bytes. */
interface Reading {
  readonly count: number
  readonly cpu: number
  /** Largest heap after collections; 0 if nobody looked. */
  readonly heap: number
  /** Largest memory of the process. */
  readonly rss: number
}

/** Readers of sources: their memory by the size of a file, and their time over that of a peer. */
export async function measureSources(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'picturedesk-bench-'))
  try {
    return [...(await measureForm('csv', folder)), ...(await measureForm('jsonl', folder))]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureForm(form: Form, folder: string): Promise<Measurement[]> {
  const large = join(folder, `large.${form}`)
  const small = join(folder, `small.${form}`)
  const counts = [await write(large, form, LARGE), await write(small, form, LARGE / 10)] as const
  const section = 'sources'
  const name = form.toUpperCase()
  const [own, peer] = [await read(large), await read(large, '--peer')]
  // A process that has read as much has grown as much, for other reasons than the size of the file.
  const often = await read(small, '--times=10')
  const looks = [await watch(large, counts[0]), await watch(small, counts[1])] as const
  for (const { count } of [own, peer])
    if (count !== counts[0]) throw new Error(`${count} of ${counts[0]} records were read.`)
  rmSync(large)
  return [
    {
      section,
      what: `peak heap of 200 MB of ${name} over that of 20 MB`,
      value: looks[0].heap / looks[1].heap,
      unit: '×',
      limit: 1.1,
      details: [`${megabytes(looks[1].heap)} and ${megabytes(looks[0].heap)} MB`],
    },
    {
      section,
      what: `peak memory of a process that reads 200 MB of ${name}, over one that reads 20 MB ten times`,
      value: own.rss / often.rss,
      unit: '×',
      limit: 1.2,
      details: [`${megabytes(often.rss)} and ${megabytes(own.rss)} MB`],
    },
    {
      section,
      what: `CPU of 200 MB of ${name} over ${PEERS[form]} alone, without checks`,
      value: own.cpu / peer.cpu,
      unit: '×',
      limit: 3,
      details: [`${rate(own)} and ${rate(peer)} MB a second of CPU`],
    },
  ]
}

async function read(file: string, ...args: readonly string[]): Promise<Reading> {
  return JSON.parse(await runNode('sources-reader.ts', [`--file=${file}`, ...args]))
}

function watch(file: string, count: number): Promise<Reading> {
  return read(file, `--watch=${Math.floor(count / LOOKS)}`)
}

/** Writes records until a file has so many bytes. @returns how many */
async function write(file: string, form: Form, bytes: number): Promise<number> {
  let count = 0
  function* chunks(): Generator<string> {
    if (form === 'csv') yield 'id,url,context.brand,context.title\n'
    for (let written = 0; written < bytes; ) {
      let chunk = ''
      while (chunk.length < 2 ** 16) chunk += record(form, count++)
      written += Buffer.byteLength(chunk)
      yield chunk
    }
  }
  await pipeline(Readable.from(chunks()), createWriteStream(file))
  return count
}

/** A picture with data about its product: quotes, commas and, in each eighth, a line break and other letters. */
function record(form: Form, index: number): string {
  const id = `p-${index}`
  const url = `https://images.example/spring/${index}.jpg`
  const title = index % 8 === 0 ? `Kleid "Sommer",\n원피스 ${index}` : `Dress, summer ${index}`
  if (form === 'csv') return `${id},${url},acme,"${title.replaceAll('"', '""')}"\n`
  return `${JSON.stringify({ id, url, context: { brand: 'acme', title } })}\n`
}

function megabytes(bytes: number): string {
  return (bytes / MEGA).toFixed(0)
}

function rate({ cpu }: Reading): string {
  return (LARGE / MEGA / (cpu / 1000)).toFixed(0)
}
