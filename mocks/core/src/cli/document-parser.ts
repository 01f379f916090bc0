import { nameOwnFile, readDocument, setAsideDataReferences } from '@picturedesk/openapi'

/** A file whose content is to be parsed, as the reader of references tells it. */
interface ReadFile {
  readonly url: string
  readonly data: string | Buffer
}

/**
 * Parses the files of a spec, with the house's reader of YAML and JSON. What looks like a reference in an
 * example is data, and set aside.
 */
export const documentParser = {
  order: 200,
  allowEmpty: true,
  canParse: ['.yaml', '.yml', '.json'],
  parse: (file: ReadFile): unknown => {
    const parsed = readDocument(String(file.data), file.url)
    const isWhole = isDocument(parsed)
    const described = setAsideDataReferences(parsed, isWhole)
    return isWhole ? described : nameOwnFile(described, file.url)
  },
}

function isDocument(parsed: unknown): boolean {
  return typeof parsed === 'object' && parsed !== null && 'openapi' in parsed
}
