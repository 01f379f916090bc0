import { publicDocuments } from './documents.ts'
import { findDocument } from './find-document.ts'
import { installDocuments } from './install.ts'

/**
 * The paths of documents of the corpus. Their packages are installed when that was not done.
 * @throws TypeError for a name that no document has
 */
export function pathsOf(names: readonly string[], say: (line: string) => void): readonly string[] {
  const documents = names.map((name) => {
    const found = publicDocuments.find((document) => document.name === name)
    if (!found) throw new TypeError(`Unknown document "${name}".`)
    return found
  })
  installDocuments(documents, say)
  return documents.map((document) => findDocument(document) ?? '')
}
