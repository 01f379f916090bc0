import type { Output } from '../shell.ts'

/** An output that keeps what is written. */
export interface MemoryOutput extends Output {
  readonly text: () => string
}

export function memoryOutput({ isTTY = false, columns = 80 } = {}): MemoryOutput {
  let written = ''
  return {
    isTTY,
    columns,
    text: () => written,
    write: async (text) => {
      written += text
    },
  }
}
