import { spawnSync } from 'node:child_process'
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'

/** Whether the system has named pipes. */
export const hasFifo = process.platform !== 'win32'

/** Makes a named pipe. @returns its path */
export function namedPipe(path: string): string {
  const { status, stderr } = spawnSync('mkfifo', [path], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`Cannot make a named pipe: ${stderr}`)
  return path
}

/** Fulfilled as soon as somebody reads the pipe, which alone lets a writer open it without waiting. */
export async function openedForWriting(pipe: string): Promise<FileHandle> {
  for (;;) {
    const file = await open(pipe, constants.O_WRONLY | constants.O_NONBLOCK).catch(() => undefined)
    if (file) return file
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
