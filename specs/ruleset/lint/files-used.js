import fs from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * What is wrong with the files of a spec as such: references that lead nowhere, and parts that nothing refers to.
 *
 * @param {string} root the absolute path of the file that the spec begins with
 * @param {import('@picturedesk/generate/bundle').BundledSpec} bundled
 */
export function filesUsed(root, { danglingAt, files, unused }) {
  return [
    ...danglingAt.map(({ file, path, message }) => ({
      file,
      path,
      rule: 'reference-leads-somewhere',
      message: `Correct the reference, or add what it refers to. ${message}.`,
    })),
    ...unused.map(({ file, path }) => ({
      file,
      path,
      rule: 'part-used',
      message: `Remove ${path.join('.')}, or refer to it: no operation needs it.`,
    })),
    ...strays(root, files).map((file) => ({
      file,
      path: [],
      rule: 'file-used',
      message: 'Remove the file, or refer to it: the spec does not use it.',
    })),
  ]
}

/**
 * Files beside parts of the spec, in folders below its root. Beside the root itself, a file may be anything.
 *
 * @param {string} root
 * @param {readonly string[]} files
 */
function strays(root, files) {
  const home = dirname(root)
  const folders = new Set(files.map((file) => dirname(file)))
  folders.delete(home)
  return [...folders]
    .filter((folder) => folder.startsWith(home))
    .flatMap((folder) =>
      fs.globSync('*.{yaml,yml,json}', { cwd: folder }).map((name) => join(folder, name)),
    )
    .filter((file) => !files.includes(file))
}
