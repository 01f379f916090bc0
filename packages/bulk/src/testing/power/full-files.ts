import type { FilesOf } from '../../database/open-data.ts'
import { ERRNO, HookedFiles } from './files-hook.ts'

/** Files on a disk that is full after so many more bytes. */
export function fullFiles(): { readonly files: FilesOf; leave(bytes: number): void } {
  let left = Number.POSITIVE_INFINITY
  return {
    leave: (bytes) => {
      left = bytes
    },
    files: (data) =>
      new HookedFiles(data, ({ NODEFS, FS }) => {
        const { write } = NODEFS.stream_ops
        NODEFS.stream_ops.write = (file, memory, offset, length, position) => {
          left -= length
          if (left < 0) throw new FS.ErrnoError(ERRNO.noSpace)
          return write(file, memory, offset, length, position)
        }
      }),
  }
}
