import { readFile, stat } from 'node:fs/promises'
import { InputError } from '../input/input-error.ts'

/**
 * The text of the vendor's document.
 * @throws InputError for anything but a file with text
 */
export async function readSpecText(path: string): Promise<string> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path))
    throw new InputError(
      '--spec',
      `Expected a file. Received the URL ${path}. Download the document first.`,
    )
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    const reason =
      error.code === 'ENOENT' || error.code === 'ENOTDIR' ? 'There is no such file' : error.message
    throw new InputError(
      '--spec',
      `Cannot read the spec ${path}. ${reason}. Pass the path of the OpenAPI document.`,
    )
  })
  if (found.isDirectory())
    throw new InputError(
      '--spec',
      `Expected a file. Received the folder ${path}. Pass the OpenAPI document that is in it.`,
    )
  const text = await readFile(path, 'utf8')
  if (text.trim() === '')
    throw new InputError(
      '--spec',
      `Expected an OpenAPI document. The file ${path} is empty. Pass another file.`,
    )
  return text
}
