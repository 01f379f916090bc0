import { constants, writeSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { type CliError, usageError } from '@picturedesk/command-line'
import type { Row } from '../../row.ts'
import type { Output } from '../shell.ts'
import type { RowFormat } from './result-format.ts'
import { unwritable } from './unwritable.ts'
import { writtenRows } from './written-rows.ts'

/** Where rows go to. */
export interface RowOutput {
  /** The index of the first row that is wanted. */
  readonly from: number
  write(row: Row): Promise<void>
  /** @param isComplete Whether all rows of the job that are there were written. */
  close(isComplete: boolean): Promise<void>
}

/** Writes rows to a stream, all from the first. */
export async function streamOutput(out: Output, { header, line }: RowFormat): Promise<RowOutput> {
  if (header !== '') await out.write(header)
  return { from: 0, write: (row) => out.write(line(row)), close: async () => {} }
}

/**
 * Writes rows to a file. One that has rows already is gone on with: a line that was cut off is removed,
 * and the last whole row must be the one that the job has in its place.
 *
 * @throws CliError if the file cannot be written, or has something else in it
 */
export async function fileOutput(path: string, format: RowFormat): Promise<RowOutput> {
  const file = await open(path, constants.O_RDWR | constants.O_CREAT).catch((error) => {
    throw unwritable(path, error)
  })
  try {
    const isFile = (await file.stat()).isFile()
    return isFile ? await goOn(path, file, format) : await start(path, file, format)
  } catch (error) {
    await file.close()
    throw error
  }
}

async function start(path: string, file: FileHandle, { header, line }: RowFormat) {
  append(path, file, header)
  return {
    from: 0,
    write: async (row: Row) => {
      append(path, file, line(row))
    },
    close: () => file.close(),
  }
}

async function goOn(path: string, file: FileHandle, format: RowFormat): Promise<RowOutput> {
  const { header, line } = format
  const { records, end, first, last } = await writtenRows(file, header !== '')
  const headers = header === '' ? 0 : 1
  if (records > 0 && headers > 0 && first !== header) throw otherContent(path)
  const rows = Math.max(0, records - headers)
  if (records === 0 && (await file.stat()).size > 0 && !(await isCutOff(file, header)))
    throw otherContent(path)
  if (rows > 0 && indexIn(last) !== rows - 1) throw otherContent(path)
  await file.truncate(end)
  // From here on writes go to the end: with a position of the handle's own, after what was cut off.
  let at = end
  const add = (text: string): void => {
    at += append(path, file, text, at)
  }
  if (records === 0) add(header)
  let toCompare = rows > 0 ? last : undefined
  return {
    from: Math.max(0, rows - 1),
    write: async (row) => {
      const text = line(row)
      if (toCompare === undefined) return add(text)
      if (text !== toCompare) throw otherContent(path)
      toCompare = undefined
    },
    close: async (isComplete) => {
      await file.close()
      if (isComplete && toCompare !== undefined) throw otherContent(path)
    },
  }
}

/** The index in a line of ours, in both forms. */
function indexIn(line: string): number | undefined {
  const index = /^(?:\{"index":)?(\d+),/.exec(line)?.[1]
  return index === undefined ? undefined : Number(index)
}

/** Whether all that a file has is the beginning of a first record of ours. */
async function isCutOff(file: FileHandle, header: string): Promise<boolean> {
  const bytes = Buffer.alloc(header === '' ? 9 : Buffer.byteLength(header))
  const { bytesRead } = await file.read(bytes, 0, bytes.length, 0)
  const start = bytes.subarray(0, bytesRead).toString('utf8')
  return header === '' ? '{"index":'.startsWith(start) : header.startsWith(start)
}

function append(path: string, file: FileHandle, text: string, position?: number): number {
  const bytes = Buffer.from(text)
  try {
    // A file may take a part only, such as when its disk is nearly full.
    for (let done = 0; done < bytes.length; )
      done += writeSync(
        file.fd,
        bytes,
        done,
        bytes.length - done,
        position === undefined ? null : position + done,
      )
  } catch (error) {
    throw unwritable(path, error)
  }
  return bytes.length
}

function otherContent(path: string): CliError {
  return usageError(
    `${path} has something other than the rows of this job in this form. Name another file with --out, or remove it first.`,
  )
}
